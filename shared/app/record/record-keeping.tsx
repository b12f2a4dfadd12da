/** The record: what it would keep, whether it does, what it holds, and how all of it goes. */
import { useEffect, useState } from 'react'
import { goesOn, RECORD_DAYS } from '#core/record/entry.ts'
import { recordFile } from '#core/record/record-file.ts'
import { failure, useSay } from '../panel/notice.tsx'
import { AskDelete } from '../panel/parts/ask-delete.tsx'
import { saveAsFile } from '../panel/settings/files.ts'
import { counted, plainDate } from '../panel/words.ts'
import type { Store } from '../store/store.ts'
import { RecordList } from './record-list.tsx'
import { useRecord } from './use-record.ts'

interface Props {
  readonly store: Store
  readonly today: string
  readonly titleOf: (rule: string) => string | undefined
}

export function RecordKeeping({ store, today, titleOf }: Props) {
  const say = useSay()
  const record = useRecord(store)
  /** Chosen, and not yet kept. */
  const [chosen, setChosen] = useState<boolean>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept counts again as soon as it is read
  useEffect(() => setChosen(undefined), [record])
  const act = (work: () => Promise<void>, message: string) =>
    void work().then(
      () => say({ message }),
      (error) => say(failure(error)),
    )
  if (!record) return null
  const { on, entries } = record
  const oldest = entries.map(goesOn).sort()[0]
  return (
    <>
      <p>A record shows you which checks come up most, and lets a group see the same of all its members together, without names.</p>
      {store.kind === 'device' ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={chosen ?? on}
            onChange={({ target: { checked } }) => {
              setChosen(checked)
              act(
                () =>
                  store.keepRecord(checked).catch((error) => {
                    setChosen(undefined)
                    throw error
                  }),
                checked ? 'From now on what you do about a finding is noted on this device.' : 'Nothing more is noted. What is there goes on its day, or when you delete it.',
              )
            }}
          />
          <span>
            Keep a record on this device
            <span className="hint line">Off unless you switch it on here.</span>
          </span>
        </label>
      ) : (
        <p className="nothing">Nothing is recorded here: what this place keeps is gone when the tab or the browser is closed.</p>
      )}
      <ul className="hint">
        <li>
          <strong>Kept:</strong> the number of the check, the day, how weighty it was, whether you mended it, waived it (with the number of a listed reason), sent anyway or went
          back, and a fingerprint by which this device alone can tell the same words again.
        </li>
        <li>
          <strong>Never kept:</strong> words of a draft, names, subjects, whom it goes to, or a reason that you wrote yourself.
        </li>
        <li>
          <strong>How long:</strong> {RECORD_DAYS} days each, or until you delete it. Nobody else sees it, and it is sent nowhere.
        </li>
      </ul>
      {store.kind === 'device' && (
        <p>
          {entries.length === 0 ? 'There is nothing in the record.' : `${counted(entries.length, 'entry', 'entries')} in the record.`}
          {oldest && ` The oldest goes on ${plainDate(oldest)}.`}
        </p>
      )}
      {entries.length > 0 && (
        <>
          <RecordList entries={entries} titleOf={titleOf} />
          <div className="row">
            <button type="button" onClick={() => saveAsFile(`seconder-record-${today}.json`, recordFile(entries, today))}>
              Save the record
            </button>
            <AskDelete label="Delete the record" title="Delete the record?" onDelete={() => act(() => store.forgetRecord(), 'The record was deleted from this device.')}>
              <p>{counted(entries.length, 'entry', 'entries')} will go. This cannot be taken back.</p>
            </AskDelete>
          </div>
          <p className="hint">The file holds what you see here and the fingerprints, not your name. Hand it only to whoever makes your group’s merged report.</p>
        </>
      )}
    </>
  )
}
