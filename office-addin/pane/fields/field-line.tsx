/** One field: what is typed goes into the document when the person leaves it or presses Enter; Escape takes up what stands there. */
import { type KeyboardEvent, useState } from 'react'
import { Field } from '#app/panel/parts/field.tsx'
import type { DocumentField } from '../../word/fields/together.ts'

interface Props {
  readonly field: DocumentField
  readonly writes: boolean
  /** Resolves with whether the document says so now. */
  readonly onFill: (text: string) => Promise<boolean>
  readonly onShow: () => void
}

/** Characters from which on a value is given several lines. */
const LONG = 60

export function FieldLine({ field, writes, onFill, onShow }: Props) {
  const { label, text, places, elsewhere } = field
  /** What is being typed; undefined while the field says what the document says. */
  const [typed, setTyped] = useState<string>()
  const [long, setLong] = useState(text.includes('\n') || text.length > LONG)
  if (!long && text.includes('\n')) setLong(true)

  const leave = async () => {
    if (typed === undefined) return
    // What Word did not take stays in the form.
    if (typed === text || (await onFill(typed))) setTyped(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation()
      setTyped(undefined)
    } else if (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void leave()
    }
  }
  const help = [
    places > 1 && `Stands in ${places} places.`,
    elsewhere.length > 0 && `Elsewhere it is written as ${elsewhere.map((other) => (other ? `“${other}”` : 'nothing yet')).join(' and ')}.`,
  ].filter((part) => part !== false)
  return (
    <div className="document-field" data-empty={text.trim() === '' ? true : undefined}>
      <Field label={label} help={help.length > 0 && help.join(' ')} note={text.trim() === '' && typed === undefined ? 'Empty' : undefined}>
        {(control) => {
          const common = { ...control, value: typed ?? text, readOnly: !writes, autoComplete: 'off', onBlur: () => void leave(), onKeyDown }
          return long ? (
            <textarea {...common} rows={4} onChange={(event) => setTyped(event.target.value)} />
          ) : (
            <input {...common} type="text" onChange={(event) => setTyped(event.target.value)} />
          )
        }}
      </Field>
      <button type="button" className="quiet" onClick={onShow}>
        Show<span className="hidden"> “{label}” in text</span>
      </button>
    </div>
  )
}
