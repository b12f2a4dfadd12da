/** Rehearsal: the pack reads the group's old documents, shows each hit, and asks for a reason where it cried wolf too often. */
import { useEffect, useRef, useState } from 'react'
import { failure, useSay } from '#app/panel/notice.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import { counted } from '#app/panel/words.ts'
import { BUDGET_IN_WORDS } from '../making/budget.ts'
import { ACCEPTED, type OldDocument, type Progress, READ, rehearse } from '../making/rehearse.ts'
import { withTallies } from '../making/tally.ts'
import { Heading } from '../parts/heading.tsx'
import type { RoomProps } from '../parts/studio-props.ts'
import { HitsByRule } from './hits-by-rule.tsx'

const fromFile = (file: File): OldDocument => ({ path: file.webkitRelativePath || file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) })

export function RehearsalRoom(props: RoomProps) {
  const { work, change, top, today, session, setSession } = props
  const say = useSay()
  const folder = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController>(undefined)
  const [running, setRunning] = useState<Progress>()
  const rules = asRehearsed(work.pack)
  useEffect(() => () => stop.current?.abort(), [])

  const run = async (chosen: FileList | null) => {
    const documents = [...(chosen ?? [])].filter(({ name }) => READ.test(name) && !name.startsWith('~$')).map(fromFile)
    if (documents.length === 0) return say({ message: 'There is nothing to read: choose Word documents, web pages, mails, Markdown or plain text.' })
    const controller = new AbortController()
    stop.current = controller
    try {
      setRunning({ documents: 0, words: 0, hits: [], unread: [], done: 0, of: documents.length })
      const found = await rehearse(top, work.pack, documents, { today, signal: controller.signal, onProgress: setRunning })
      setSession({ ...session, rehearsed: found, rehearsedRules: rules, right: new Set() })
      // Half a folder says too little to be kept.
      if (found.done === found.of && found.documents > 0) change({ ...work, pack: withTallies(work.pack, found, new Set(), today) })
    } catch (error) {
      say(failure(error))
    } finally {
      setRunning(undefined)
      stop.current = undefined
    }
  }
  const take = (input: HTMLInputElement) => {
    void run(input.files)
    input.value = ''
  }
  const { rehearsed } = session
  return (
    <>
      <Heading>Rehearsal</Heading>
      <p>
        Choose a folder of your group’s old documents that were good as they were. Each is read on this device, against your rules and lines; nothing of them is kept but the
        numbers. A rule may cry wolf a little: {BUDGET_IN_WORDS}.
      </p>
      <div className="row">
        <button type="button" className="primary" disabled={running !== undefined} onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
        <button type="button" disabled={running !== undefined} onClick={() => files.current?.click()}>
          Choose files
        </button>
        {running && (
          <button type="button" onClick={() => stop.current?.abort()}>
            Stop
          </button>
        )}
        <input ref={folder} type="file" multiple hidden aria-label="Folder of old documents" {...{ webkitdirectory: '' }} onChange={({ target }) => take(target)} />
        <input ref={files} type="file" multiple hidden accept={ACCEPTED} aria-label="Old documents" onChange={({ target }) => take(target)} />
      </div>
      {running && <progress max={running.of} value={running.done} aria-label="Documents read" />}
      <p role="status">{running ? `Reading ${running.done + 1 > running.of ? running.of : running.done + 1} of ${running.of}…` : rehearsed ? inTotal(rehearsed) : ''}</p>
      {rehearsed && rehearsed.unread.length > 0 && (
        <Section title={`${counted(rehearsed.unread.length, 'file')} could not be read`}>
          <ul>
            {rehearsed.unread.map(({ document, why }) => (
              <li key={document}>
                {document}: {why}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rehearsed && session.rehearsedRules !== rules && <p className="nothing">Rules or lines have changed since. Choose the folder again to see how they do now.</p>}
      <HitsByRule {...props} />
    </>
  )
}

/** What a rehearsal hangs on, as text: the rules without its own numbers. */
const asRehearsed = ({ open: { rules, words, overrides }, sealed }: RoomProps['work']['pack']): string =>
  JSON.stringify([rules, sealed?.agreedLines].map((all) => all?.map(({ rehearsed: _, ...one }) => one)).concat([words, overrides] as never))

function inTotal({ documents, words, hits, done, of }: Progress): string {
  const read = `${counted(documents, 'document')} read, ${words.toLocaleString('en-GB')} words, ${counted(hits.length, 'hit')}.`
  return done < of ? `Stopped after ${done} of ${of}. ${read} The numbers are not kept.` : read
}
