/** The last step: what changes, the version, who may sign, one's own signature, and the file. */
import { TextInput } from '#app/panel/parts/inputs.tsx'
import { saveAsFile } from '#app/panel/settings/files.ts'
import { counted } from '#app/panel/words.ts'
import { fileName } from '../making/unchanged.ts'
import { raised } from '../making/version.ts'
import { withoutEmpty } from '../making/work.ts'
import { Faults, useFaults } from '../parts/fault-list.tsx'
import { Heading } from '../parts/heading.tsx'
import type { RoomProps } from '../parts/studio-props.ts'
import { GroupKeyPart } from './group-key-part.tsx'
import { KeepersPart } from './keepers-part.tsx'
import { SignPart } from './sign-part.tsx'
import { TheirSignatures } from './their-signatures.tsx'
import { WhatChanges } from './what-changes.tsx'

export function PublishRoom(props: RoomProps) {
  const { work, change, top, today } = props
  const { pack, published } = work
  const faults = useFaults(work, top, today)
  const setVersion = (version: string) => change({ ...work, pack: { ...pack, version } })
  const from = published?.pack.version
  return (
    <>
      <Heading>Sign and publish</Heading>
      <WhatChanges {...props} />
      <section className="card" aria-labelledby="publish-version">
        <h3 id="publish-version">Version</h3>
        <TextInput
          label="Version of the pack"
          help="Three numbers. They only go up, so that an old file can never pass for the newest."
          value={pack.version}
          error={/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(pack.version) ? undefined : 'Write three numbers with full stops between them, such as 1.2.0.'}
          onChange={(version = '') => setVersion(version)}
        />
        {from !== undefined && (
          <div className="row">
            <button type="button" onClick={() => setVersion(raised(from, 'small'))}>
              A small change: {raised(from, 'small')}
            </button>
            <button type="button" onClick={() => setVersion(raised(from, 'large'))}>
              New rules or templates: {raised(from, 'large')}
            </button>
          </div>
        )}
      </section>
      <section className="card" aria-labelledby="publish-missing">
        <h3 id="publish-missing">What is still missing</h3>
        <Faults faults={faults} none="Nothing." />
        <NotRehearsed work={work} />
      </section>
      <KeepersPart {...props} />
      <GroupKeyPart {...props} />
      <SignPart {...props} faults={faults} />
      <TheirSignatures {...props} />
      <section className="card" aria-labelledby="publish-unsigned">
        <h3 id="publish-unsigned">Save it unsigned</h3>
        <p>
          For a colleague to look through, or to keep a copy. It holds everything that you entered
          {pack.sealed ? ', people and agreed lines too: it is as confidential as they are' : ''}. Nobody’s Seconder takes it for approved.
        </p>
        <button type="button" onClick={() => saveAsFile(fileName(work, 'json'), withoutEmpty(pack))}>
          Save unsigned
        </button>
      </section>
      <section className="card" aria-labelledby="publish-how">
        <h3 id="publish-how">How to publish it</h3>
        <ol>
          <li>Sign and save it, and send it to the others who sign, until nothing is missing.</li>
          <li>
            Put the file where the whole group finds it: a shared drive, the group’s own website, an e-mail to all. Nobody can change it unnoticed on its way. Members take it under
            Options, Packs; from a website their Seconder can fetch the next version by itself.
          </li>
          <li>Read the fingerprint to each member once, on the telephone or at a meeting. Never send it along with the pack.</li>
          <li>Give the group’s key to members only, by another way than the pack.</li>
        </ol>
      </section>
    </>
  )
}

function NotRehearsed({ work }: Pick<RoomProps, 'work'>) {
  const { open, sealed } = work.pack
  const fresh = [...open.rules, ...(sealed?.agreedLines ?? [])].filter(({ rehearsed }) => !rehearsed)
  if (fresh.length === 0) return null
  return (
    <p className="hint">
      {counted(fresh.length, 'rule or agreed line', 'rules and agreed lines')} not rehearsed since the last change. Better to see them on old documents before anybody else does.
    </p>
  )
}
