/** A colleague's public key, with the digits by which both make sure on the telephone that it is theirs. */
import { useMemo } from 'react'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import { TextInput } from '../parts/inputs.tsx'

interface Props {
  readonly value: string | undefined
  readonly onChange: (key: string | undefined) => void
  readonly id?: string
  readonly error?: string
  readonly locked?: boolean
}

export function KeyInput({ value, ...field }: Props) {
  const digits = useMemo(() => (value && /^[A-Za-z0-9_-]{43}$/.test(value) ? fingerprint('key', value) : undefined), [value])
  return (
    <TextInput
      {...field}
      label="Public key, for approvals that they sign"
      help="They find it under Tools, Approval. Ring them and compare the digits before you rely on it."
      note={digits && `Digits to compare: ${digits}`}
      value={value}
    />
  )
}
