/** The Studio: where a group makes its own pack, in forms. A list of steps, one of them open; the address keeps which. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { GroupKey } from '#app/packs/keys.ts'
import { saveAsFile } from '#app/panel/settings/files.ts'
import type { Work } from './making/work.ts'
import { linkTo, type RoomProps, type Session, type StudioHost } from './parts/studio-props.ts'
import { useTop } from './parts/use-top.ts'
import { useWork } from './parts/use-work.ts'
import { Begin } from './rooms/begin.tsx'
import { PackRoom } from './rooms/pack-room.tsx'
import './studio.css'

const RulesRoom = lazy(async () => ({ default: (await import('./rooms/rules-room.tsx')).RulesRoom }))
const AboveRoom = lazy(async () => ({ default: (await import('./rooms/above-room.tsx')).AboveRoom }))
const TemplatesRoom = lazy(async () => ({ default: (await import('./rooms/templates-room.tsx')).TemplatesRoom }))
const SettingsRoom = lazy(async () => ({ default: (await import('./rooms/settings-room.tsx')).SettingsRoom }))
const RehearsalRoom = lazy(async () => ({ default: (await import('./rooms/rehearsal-room.tsx')).RehearsalRoom }))
const RolesRoom = lazy(async () => ({ default: (await import('./rooms/roles-room.tsx')).RolesRoom }))
const PublishRoom = lazy(async () => ({ default: (await import('./rooms/publish-room.tsx')).PublishRoom }))

interface Step {
  readonly name: string
  readonly label: string
  readonly content: (props: RoomProps) => ReactNode
}

const STEPS: readonly Step[] = [
  { name: '', label: 'The pack', content: (props) => <PackRoom {...props} /> },
  { name: 'rules', label: 'Rules and lines', content: (props) => <RulesRoom {...props} /> },
  { name: 'above', label: 'Checks from above', content: (props) => <AboveRoom {...props} /> },
  { name: 'templates', label: 'Templates', content: (props) => <TemplatesRoom {...props} /> },
  { name: 'settings', label: 'People and dates', content: (props) => <SettingsRoom {...props} /> },
  { name: 'rehearsal', label: 'Rehearsal', content: (props) => <RehearsalRoom {...props} /> },
  { name: 'roles', label: 'Who sees what', content: (props) => <RolesRoom {...props} /> },
  { name: 'publish', label: 'Sign and publish', content: (props) => <PublishRoom {...props} /> },
]

export function Studio({ host, room }: { host: StudioHost; room: string }) {
  const { ready, work, damaged, saved, change } = useWork(host.store)
  const top = useTop(host, work?.pack)
  const [session, setSession] = useState<Session>({ right: new Set() })
  const [name = '', item = ''] = room.split('/')

  const begin = (begun: Work, groupKey?: GroupKey) => {
    setSession({ right: new Set(), ...(groupKey && { groupKey }) })
    change(begun)
  }
  const putAway = () => {
    setSession({ right: new Set() })
    change(undefined)
  }

  if (!ready || !top) return <p className="nothing">Opening the Studio…</p>
  const step = STEPS.find((each) => each.name === name) ?? STEPS[0]
  return (
    <div className="options-frame studio">
      <header className="options-head">
        <h1>
          <span className="panel-brand">Seconder</span> Studio
        </h1>
        <div className="row">
          {work && (
            <p role="status" className="hint">
              {saved ? 'Kept on this device' : 'Keeping…'}
            </p>
          )}
          <a className="back" href="#you">
            Back to the options
          </a>
        </div>
      </header>
      {host.store.notice && <p className="nothing">{host.store.notice}</p>}
      {damaged !== undefined && (
        <p className="nothing">
          What was kept of a pack here cannot be read.{' '}
          <button type="button" onClick={() => saveAsFile('seconder-studio-damaged.json', damaged)}>
            Save it as a file
          </button>{' '}
          before you begin another.
        </p>
      )}
      {work && (
        <nav aria-label="Studio" className="options-nav">
          <ol className="plain studio-steps">
            {STEPS.map((each) => (
              <li key={each.name}>
                <a href={linkTo(each.name)} aria-current={each === step ? 'page' : undefined}>
                  {each.label}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <main className="options-room" aria-label={work ? step?.label : 'Begin a pack'}>
        <Suspense fallback={<p className="nothing">Opening…</p>}>
          {work ? step?.content({ store: host.store, work, change, top, today: host.today(), session, setSession, item }) : <Begin today={host.today()} onBegin={begin} />}
        </Suspense>
        {work && name === '' && <StartOver onOver={putAway} />}
      </main>
    </div>
  )
}

function StartOver({ onOver }: { onOver: () => void }) {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <p className="start-over">
        <button type="button" onClick={() => setAsking(true)}>
          Put this pack away…
        </button>
      </p>
    )
  return (
    <fieldset className="offer start-over">
      <legend className="hidden">Put this pack away?</legend>
      <p>What is here and was not saved as a file is lost. Saved files stay where they are.</p>
      <div className="row">
        <button type="button" onClick={onOver}>
          Put it away, and begin or open another
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          Keep it
        </button>
      </div>
    </fieldset>
  )
}
