/** Setting a finding aside, with a reason that is kept. */
import { type FormEvent, useId, useState } from 'react'
import type { Finding } from '#core/checker/finding.ts'
import { Dialog } from '../dialog.tsx'
import { REASONS, WEIGHTY } from './waive-reasons.ts'

interface Props {
  readonly finding: Finding
  /** Whose name stands under the waiver, from settings. */
  readonly by: string | undefined
  /** The person has already said that none of the listed reasons is theirs. */
  readonly own?: boolean
  readonly onWaive: (reason: string) => void
  readonly onClose: () => void
}

export function WaiveDialog({ finding, by, own: isOwn = false, onWaive, onClose }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState<string | undefined>(isOwn ? 'own' : undefined)
  const [own, setOwn] = useState('')
  const [error, setError] = useState<string>()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const reason = (chosen === 'own' ? own : (chosen ?? '')).trim()
    if (reason === '') setError(chosen === 'own' ? 'Write down the reason.' : 'Choose a reason, or write your own.')
    else onWaive(reason)
  }
  return (
    <Dialog title="Waive this finding" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="quoted-message">{finding.message}</p>
        {finding.severity === 'must' && <p>{WEIGHTY}</p>}
        <fieldset aria-describedby={error ? `${id}-error` : undefined}>
          <legend>Why is it right as it stands? (required)</legend>
          {error && (
            <p className="error" id={`${id}-error`} role="alert">
              {error}
            </p>
          )}
          {[...REASONS, 'own'].map((reason, i) => (
            <label key={reason} className="choice">
              <input type="radio" data-first={(i === 0 && !isOwn) || undefined} name={`${id}-reason`} checked={chosen === reason} onChange={() => setChosen(reason)} />
              {reason === 'own' ? 'Another reason' : reason}
            </label>
          ))}
          {chosen === 'own' && (
            <label className="field">
              The reason
              <textarea rows={3} data-first={isOwn || undefined} value={own} onChange={(event) => setOwn(event.target.value)} maxLength={500} />
            </label>
          )}
        </fieldset>
        <p className="hint">
          {by ? `Kept on this device with today’s date and the name ${by}` : 'Kept on this device with today’s date'}, and a fingerprint of the words, not the words themselves. It
          ends when the words change.
        </p>
        <div className="row">
          <button type="submit" className="primary">
            Waive
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}
