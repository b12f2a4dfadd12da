/** Start and end in one field. What is typed stays as typed; in the draft it is the span that is read from it. */
import { type ReactNode, useState } from 'react'
import { timeSpanInWords } from '#core/drafting/numbers-in-words.ts'
import { isTimeSpan } from '#core/drafting/plausible.ts'
import { timeSpanIn } from '#core/drafting/time-span-in.ts'
import { TextInput } from '../parts/inputs.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly lang?: string
  readonly help?: ReactNode
  readonly required: boolean
  readonly error?: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

export function TimeSpanInput({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextInput
      {...field}
      note={value !== undefined && field.lang !== 'cy' && isTimeSpan(value) ? timeSpanInWords(value) : undefined}
      value={typed !== undefined && (timeSpanIn(typed) ?? typed) === (value ?? '') ? typed : value}
      onChange={(now = '') => {
        setTyped(now)
        onChange((timeSpanIn(now) ?? now) || undefined)
      }}
    />
  )
}
