/** Who asked not to be written to: addresses go in and can be taken off, and nobody can read the list again. */
import { useState } from 'react'
import { lookup, unreadable, without } from '#core/pack/suppressed.ts'
import { randomKey } from '../../store/suppressed-unreadable.ts'
import { Field } from '../parts/field.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { counted } from '../words.ts'

interface Props {
  readonly value: string[] | undefined
  readonly onChange: (value: string[]) => void
}

export function SuppressedInput({ value = [], onChange }: Props) {
  const [typed, setTyped] = useState('')
  const [leaving, setLeaving] = useState<string>()
  const [said, say] = useState('')
  const add = () => {
    const addresses = typed.split('\n').filter((line) => line.trim() !== '')
    if (addresses.length === 0) return
    onChange(unreadable([...value, ...addresses], randomKey))
    setTyped('')
  }
  const takeOff = () => {
    if (leaving === undefined) return
    const is = lookup(value)(leaving)
    say(is ? `${leaving} is off the list.` : `${leaving} is not on the list.`)
    if (!is) return
    onChange(without(value, leaving))
    setLeaving(undefined)
  }
  return (
    <>
      <Field
        label="People who asked not to be written to"
        help="Add e-mail addresses, one a line. Of each only a keyed hash is kept, on this device: it is known again, and the list cannot be read."
        note={value.length > 0 ? `${counted(value.length, 'address', 'addresses')} on the list.` : undefined}
      >
        {(control) => <textarea {...control} rows={2} value={typed} onChange={(event) => setTyped(event.target.value)} onBlur={add} />}
      </Field>
      {value.length > 0 && (
        <>
          <TextInput label="Take an address off the list" type="email" value={leaving} onChange={setLeaving} />
          <div className="row">
            <button type="button" onClick={takeOff}>
              Take it off
            </button>
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </>
  )
}
