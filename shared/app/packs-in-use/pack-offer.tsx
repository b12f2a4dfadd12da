/** A pack that came: who signed it, whether that is known, what it would change; and only then the choice. */
import { useEffect, useId, useRef, useState } from 'react'
import type { GroupKey } from '../packs/keys.ts'
import { FileButton } from '../panel/settings/file-button.tsx'
import { readJson } from '../panel/settings/files.ts'
import { counted, listed, plainDate } from '../panel/words.ts'
import { Digits } from './digits.tsx'
import { inASentence } from './in-a-sentence.ts'
import type { Looked } from './look-at-file.ts'

interface Props {
  readonly looked: Looked
  readonly canSubscribe: boolean
  readonly address: string | undefined
  /** What was ticked before the group's key opened the sealed part: the pack is the same. */
  readonly ticked: Ticked | undefined
  readonly onKey: (key: GroupKey, ticked: Ticked) => void
  readonly onTake: (confirmed: boolean, subscribed: boolean) => void
  readonly onLeave: () => void
  readonly onWrong: (sentence: string) => void
}

export interface Ticked {
  readonly confirmed: boolean
  readonly subscribed: boolean
}

export const LAYER = { law: 'law', party: 'party', group: 'group', me: 'own' } as const
const SHOWN = 12

export function PackOffer({ looked, canSubscribe, address, ticked, onKey, onTake, onLeave, onWrong }: Props) {
  const id = useId()
  const { title, version, signers, fingerprints, changes, before, notes, sealed } = looked
  const [confirmed, setConfirmed] = useState(ticked?.confirmed ?? false)
  const [subscribed, setSubscribed] = useState(ticked?.subscribed ?? false)
  const [missing, setMissing] = useState(false)
  const preview = useRef<HTMLElement>(null)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => preview.current?.focus(), [])

  const take = () => {
    if (!fingerprints || confirmed) return onTake(confirmed, subscribed)
    setMissing(true)
    box.current?.focus()
  }
  const readKey = async (file: File) => {
    try {
      const keys = await import('../packs/keys.ts')
      onKey(keys.readKey('group', `“${file.name}”`, await readJson(file)), { confirmed, subscribed })
    } catch (error) {
      onWrong(inASentence(error))
    }
  }
  const [first, rest] = [changes.slice(0, SHOWN), changes.slice(SHOWN)]
  return (
    <section ref={preview} tabIndex={-1} className="offer pack-offer" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {title} {version}
      </h3>
      <p>
        Signed by {listed([...signers])}. {before === undefined ? `It would be new here, on the layer of the ${LAYER[looked.layer]}.` : `Version ${before} is in use here.`}{' '}
        {validity(looked)}
      </p>
      {notes.map((note) => (
        <p key={note} className="caution">
          {note}
        </p>
      ))}
      {fingerprints && (
        <fieldset className="whose" data-wrong={missing || undefined}>
          <legend>Whose pack is it?</legend>
          <p>
            Names can be copied; these digits cannot. Ring one of those who signed, on a number that you know and not one from the message that brought the file, and have the
            digits read to you.
          </p>
          {fingerprints.map((digits) => (
            <Digits key={digits} digits={digits} />
          ))}
          {missing && (
            <p className="error" id={`${id}-missing`} role="alert">
              Compare the digits first, and say so here.
            </p>
          )}
          <label className="choice">
            <input
              ref={box}
              type="checkbox"
              checked={confirmed}
              aria-describedby={missing ? `${id}-missing` : undefined}
              onChange={(event) => setConfirmed(event.target.checked)}
            />
            They were read to me, and are the same
          </label>
        </fieldset>
      )}
      {sealed === 'closed' && (
        <div className="sealed">
          <p>Part of it is sealed, such as directory and agreed lines. The group’s key, a small file that your secretary keeps, opens it.</p>
          <FileButton onFile={(file) => void readKey(file)} accept=".key,.json,application/json">
            Choose the group’s key
          </FileButton>
        </div>
      )}
      <h4>{before === undefined ? 'What it brings' : 'What it would change'}</h4>
      {changes.length === 0 ? (
        <p>Nothing differs from what is in use.</p>
      ) : (
        <ul className="changes-in-words">
          {first.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more change')}</summary>
          <ul className="changes-in-words">
            {rest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {canSubscribe && (
        <label className="choice">
          <input type="checkbox" checked={subscribed} onChange={(event) => setSubscribed(event.target.checked)} />
          <span>
            Ask this address once a day for a newer version
            <span className="hint line">{address}. Nothing of yours is sent along; what comes waits until you have seen what it changes.</span>
          </span>
        </label>
      )}
      <div className="row">
        <button type="button" className="primary" onClick={take}>
          Take it into use
        </button>
        <button type="button" onClick={onLeave}>
          Leave everything as it is
        </button>
      </div>
    </section>
  )
}

export function validity({ validFrom, validTo, reviewBy }: { readonly validFrom?: string; readonly validTo?: string; readonly reviewBy: string }): string {
  const from = validFrom === undefined ? '' : ` from ${plainDate(validFrom)}`
  const to = validTo === undefined ? '' : ` until ${plainDate(validTo)}`
  return `${from || to ? `In force${from}${to}; due` : 'Due'} for review by ${plainDate(reviewBy)}.`
}
