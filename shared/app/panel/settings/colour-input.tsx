/** A colour, typed or picked; it says itself when it cannot be read on paper, once the settings are saved. */
import { TextInput } from '../parts/inputs.tsx'

interface Props {
  readonly id?: string
  readonly error?: string
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

const HEX = /^#[0-9a-f]{6}$/i

export function ColourInput({ label, value, onChange, ...field }: Props) {
  return (
    <div className="colour-field">
      <TextInput {...field} label={label} help="Such as #0b4f9e." value={value} onChange={onChange} />
      <input type="color" aria-label={`Pick: ${label}`} value={value && HEX.test(value) ? value.toLowerCase() : '#000000'} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
