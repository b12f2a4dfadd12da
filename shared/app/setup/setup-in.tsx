/** A set-up from elsewhere: read, shown, and taken only then. What is here already stays, unless the set-up says it differently. */
import { useEffect, useId, useRef, useState } from 'react'
import { layerSettings } from '#core/pack/layer-settings.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { SetupFile, SetupPack } from '#core/pack/setup-file.schema.ts'
import type { OptionsHost } from '../options/options-host.ts'
import { failure, useSay } from '../panel/notice.tsx'
import { FileButton } from '../panel/settings/file-button.tsx'
import { counted, listed, plainDate } from '../panel/words.ts'
import { setupChanges } from './setup-changes.ts'
import { SetupPacks } from './setup-packs.tsx'

interface Read {
  readonly name: string
  readonly setup: SetupFile
}

export function SetupIn({ host, settings }: { host: OptionsHost; settings: Settings }) {
  const { store, sites } = host
  const say = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const [read, setRead] = useState<Read>()
  const [wrong, setWrong] = useState<string>()
  const [packs, setPacks] = useState<readonly SetupPack[]>([])
  const preview = useRef<HTMLElement>(null)

  useEffect(() => {
    if (read) preview.current?.focus()
  }, [read])

  const look = async (content: string, name: string) => {
    setRead(undefined)
    setWrong(undefined)
    setPacks([])
    try {
      const { readSetup } = await import('#core/pack/read-setup.ts')
      setRead({ name, setup: readSetup(content, name) })
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error))
    }
  }
  const take = async ({ setup }: Read) => {
    try {
      const before = await store.settings()
      const offBefore = sites && [...(await sites.off())]
      await store.saveSettings(layerSettings(before, setup.settings))
      if (sites && setup.sitesOff) await sites.setOff(setup.sitesOff)
      setRead(undefined)
      setText('')
      setPacks(setup.packs ?? [])
      say({
        message: 'The set-up is in your settings.',
        takeBack: async () => {
          await store.saveSettings(before)
          if (sites && offBefore) await sites.setOff(offBefore)
          return { message: 'Your settings are as they were before the set-up.' }
        },
      })
    } catch (error) {
      say(failure(error))
    }
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>Bring one in</h3>
      <p>You see what would change first. Nothing that you have is lost: lists grow, and where both say something, the set-up counts.</p>
      <FileButton onFile={(file) => void file.text().then((content) => look(content, `“${file.name}”`))} accept=".json,.txt,application/json,text/plain">
        Open a set-up file
      </FileButton>
      <form
        className="form-grid"
        onSubmit={(event) => {
          event.preventDefault()
          void look(text, 'this code')
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-code`}>Or paste a set-up code</label>
          <textarea
            id={`${id}-code`}
            className="code"
            rows={4}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="row">
          <button type="submit" disabled={text.trim() === ''}>
            Look at it
          </button>
        </div>
      </form>
      <div role="alert">
        {wrong && (
          <div className="problem">
            <p id={`${id}-wrong`}>{wrong}</p>
          </div>
        )}
      </div>
      {read && (
        <section ref={preview} tabIndex={-1} className="offer" aria-labelledby={`${id}-preview`}>
          <h4 id={`${id}-preview`}>What {read.name} would change</h4>
          <p className="hint">Made on {plainDate(read.setup.madeOn)}.</p>
          <Changes read={read} settings={settings} hasSites={sites !== undefined} />
          <div className="row">
            <button type="button" className="primary" onClick={() => void take(read)}>
              Take it over
            </button>
            <button type="button" onClick={() => setRead(undefined)}>
              Leave everything as it is
            </button>
          </div>
        </section>
      )}
      {packs.length > 0 && <SetupPacks host={host} packs={packs} />}
    </section>
  )
}

function Changes({ read: { setup }, settings, hasSites }: { read: Read; settings: Settings; hasSites: boolean }) {
  const changes = setupChanges(settings, layerSettings(settings, setup.settings))
  return (
    <>
      {changes.length === 0 ? (
        <p>Nothing in your settings: all of it is here already.</p>
      ) : (
        <table className="changes">
          <caption>{counted(changes.length, 'change')}</caption>
          <thead>
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">Now</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ what, from, to }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{from ?? <span className="hint">not said</span>}</td>
                <td>{to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasSites && setup.sitesOff && (
        <p>Sites that are switched off: {setup.sitesOff.length > 0 ? listed(setup.sitesOff.map((origin) => origin.replace('https://', ''))) : 'none'}.</p>
      )}
      {setup.packs && setup.packs.length > 0 && (
        <p>
          It also carries {counted(setup.packs.length, 'pack')}, {listed(setup.packs.map(({ title }) => `“${title}”`))}. Each is looked at by itself after this: who signed it, and
          what it would change.
        </p>
      )}
    </>
  )
}
