/** The options as a page: a list of rooms, one of them open. The address keeps the room, so that it can be linked and reloaded. */
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import '../panel/panel.css'
import './options.css'
import './checks.css'
import './tables.css'
import { linkedPack } from '../packs-in-use/pack-link.ts'
import { PacksRoom } from '../packs-in-use/packs-room.tsx'
import { usePanelPack } from '../packs-in-use/use-in-use.ts'
import { Notices } from '../panel/notice.tsx'
import { SettingsTab } from '../panel/settings/settings-tab.tsx'
import { useStored } from '../panel/use-stored.ts'
import { FirstRun } from '../setup/first-run.tsx'
import { SetupRoom } from '../setup/setup-room.tsx'
import { ChecksRoom } from './checks-room.tsx'
import { DeviceRoom } from './device-room.tsx'
import { KeysRoom } from './keys-room.tsx'
import type { OptionsHost } from './options-host.ts'
import { RecordRoom } from './record-room.tsx'
import { SitesRoom } from './sites-room.tsx'

/** Wanted by whoever keeps the group's pack, so fetched when it is opened. */
const Studio = lazy(async () => ({ default: (await import('../studio/studio.tsx')).Studio }))

interface Room {
  readonly name: string
  readonly label: string
  readonly content: ReactNode
}

const YOU = 'You and your group'

export function Options({ host }: { host: OptionsHost }) {
  return (
    <div className="panel options">
      <Notices>
        <Rooms host={host} />
      </Notices>
    </div>
  )
}

function Rooms({ host: given }: { host: OptionsHost }) {
  const pack = usePanelPack(given.store, given.pack)
  const host = useMemo(() => ({ ...given, pack }), [given, pack])
  const stored = useStored(host.store)
  const [name, setName] = useRoom()
  const main = useRef<HTMLElement>(null)
  /** Whoever came for the questions alone goes back to where they came from. */
  const cameFor = useRef(name)
  const { settings, dismissed, ready } = stored
  const linked = linkedPack(name)
  const rooms: readonly Room[] = [
    { name: 'you', label: YOU, content: <SettingsTab settings={settings} store={host.store} today={host.today()} title={YOU} device={false} /> },
    { name: 'checks', label: 'Checks', content: <ChecksRoom host={host} settings={settings} dismissed={dismissed} /> },
    ...(host.sites ? [{ name: 'sites', label: 'Sites', content: <SitesRoom control={host.sites} /> }] : []),
    ...(host.keys ? [{ name: 'keys', label: 'Keys', content: <KeysRoom control={host.keys} /> }] : []),
    { name: 'packs', label: 'Packs', content: <PacksRoom host={host} linked={linked} /> },
    { name: 'record', label: 'Record', content: <RecordRoom host={host} /> },
    { name: 'setup', label: 'Set-up file', content: <SetupRoom host={host} settings={settings} /> },
    { name: 'device', label: 'This device', content: <DeviceRoom host={host} stored={stored} /> },
  ]
  const shown = rooms.find((room) => room.name === (linked === undefined ? name : 'packs')) ?? rooms[0]
  const toRoom = (next: string) => {
    setName(next)
    main.current?.focus()
  }
  if (!ready) return <p className="nothing">Opening what is kept here…</p>
  if (host.studio && /^studio(?:\/|$)/.test(name))
    return (
      <Suspense fallback={<p className="nothing">Opening the Studio…</p>}>
        <Studio host={{ store: host.store, top: host.studio, today: host.today }} room={name.slice('studio/'.length)} />
      </Suspense>
    )
  if (name === 'welcome')
    return <FirstRun host={host} settings={settings} onDone={() => (host.back && cameFor.current === 'welcome' ? location.assign(host.back.href) : toRoom('you'))} />
  return (
    <div className="options-frame">
      <header className="options-head">
        <h1>
          <span className="panel-brand">Seconder</span> Options
        </h1>
        <div className="row">
          {host.back && (
            <a className="back" href={host.back.href}>
              {host.back.label}
            </a>
          )}
          <button type="button" className="quiet" onClick={() => toRoom('welcome')}>
            Go through the first questions again
          </button>
        </div>
      </header>
      {host.store.notice && <p className="nothing">{host.store.notice}</p>}
      <nav aria-label="Options" className="options-nav">
        <ul className="plain">
          {rooms.map((room) => (
            <li key={room.name}>
              <a href={`#${room.name}`} aria-current={room === shown ? 'page' : undefined}>
                {room.label}
              </a>
            </li>
          ))}
          {host.studio && (
            <li>
              <a href="#studio">Studio: your group’s pack</a>
            </li>
          )}
        </ul>
      </nav>
      <main ref={main} tabIndex={-1} className="options-room" aria-label={shown?.label}>
        {shown?.content}
      </main>
    </div>
  )
}

const roomInAddress = () => location.hash.slice(1)

function useRoom(): [string, (name: string) => void] {
  const [name, setName] = useState(roomInAddress)
  useEffect(() => {
    const follow = () => setName(roomInAddress())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return [
    name,
    (next) => {
      // Office.js takes replaceState away from the pages of its add-ins
      if (history.replaceState) history.replaceState(null, '', `#${next}`)
      else location.hash = next
      setName(next)
    },
  ]
}
