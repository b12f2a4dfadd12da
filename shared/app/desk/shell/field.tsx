/** The title or the subject: an input whose words are the draft's, watched from both sides. */
import type { KeyboardEvent } from 'react'
import { useCallback } from 'react'
import { useCell } from '../cell.ts'
import type { DraftFields, FieldName } from '../editor/draft-fields.ts'

interface Props {
  fields: DraftFields
  name: FieldName
  label: string
  placeholder: string
  /** What Enter moves on to. */
  onEnter: () => void
  describedBy?: string
  flagged?: boolean
}

export function Field({ fields, name, label, placeholder, onEnter, describedBy, flagged }: Props) {
  const value = useCell(fields)[name]
  const shownIn = useCallback((input: HTMLInputElement | null) => fields.shownIn(name, input), [fields, name])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <input
      ref={shownIn}
      className={`field-${name}`}
      aria-label={label}
      aria-describedby={describedBy}
      data-flagged={flagged || undefined}
      placeholder={placeholder}
      value={value}
      autoComplete="off"
      spellCheck
      lang="en-GB"
      onChange={(event) => fields.put(name, event.target.value)}
      onKeyDown={onKeyDown}
    />
  )
}
