/** Pounds, with pence where there are any. What is typed stays as typed until the person leaves it. */
import { useState } from 'react'
import { TextInput } from '../parts/inputs.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly required: boolean
  readonly error?: string
  readonly value: number | undefined
  readonly onChange: (value: number | string | undefined) => void
}

/** '£1,250.50' → 1250.5; what is no sum of money stays text, and the form says so. */
export function readMoney(text: string): number | string | undefined {
  const bare = text.replace(/[£,\s]/g, '')
  if (bare === '') return undefined
  return /^-?\d{1,12}(\.\d{1,2})?$/.test(bare) ? Number(bare) : text
}

export function MoneyInput({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<string>()
  const text = typed !== undefined && (readMoney(typed) === value || value === undefined) ? typed : value?.toString()
  return (
    <TextInput
      {...field}
      value={text}
      onChange={(now) => {
        setTyped(now ?? '')
        onChange(readMoney(now ?? ''))
      }}
    />
  )
}
