/** Settings: plain forms, saved together, because every check is made ready anew when they change. */
import { useEffect, useId, useRef, useState } from 'react'
import type { Store } from '#app/store/store.ts'
import { isManaged } from '#app/store/without-managed.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { RecordKeeping } from '../../record/record-keeping.tsx'
import { useRecord } from '../../record/use-record.ts'
import { controlOf } from '../control-of.ts'
import { NewTab, ToRoom } from '../new-tab.tsx'
import { failure, useSay } from '../notice.tsx'
import { GuidesLink } from '../reference-pages.tsx'
import { checkSettings, type SettingProblem } from './check-settings.ts'
import { DeviceData } from './device-data.tsx'
import { FileButton } from './file-button.tsx'
import { readJson, saveAsFile } from './files.ts'
import { HouseForms } from './house-forms.tsx'
import { PeopleForms } from './people-forms.tsx'
import { prune } from './prune.ts'
import { RulesForms } from './rules-forms.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly settings: Settings
  readonly store: Store
  readonly today: string
  /** As the way here calls it. */
  readonly title?: string
  /** False where files and the device have rooms of their own. */
  readonly device?: boolean
  /** The page with checks, set-up file and the rest. */
  readonly options?: string
  /** The page on which a pack is made, where there is one. */
  readonly studio?: string
  readonly titleOf?: (rule: string) => string | undefined
  /** Somebody was sent here, to this setting perhaps: the focus goes there. */
  readonly wanted?: { readonly path: string | undefined } | undefined
}

const SAVED: Readonly<Record<Store['kind'], string>> = {
  device: 'Settings saved on this device.',
  session: 'Settings kept until the browser is closed.',
  memory: 'Settings kept until this tab is closed.',
}

export function SettingsTab({ settings, store, today, title = 'Settings', device = true, options, studio, titleOf = () => undefined, wanted }: Props) {
  const say = useSay()
  const record = useRecord(store)
  const [edited, setEdited] = useState<Settings>()
  const [problems, setProblems] = useState<readonly SettingProblem[]>([])
  const [fromFile, setFromFile] = useState(false)
  const id = useId()
  const summary = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = edited ?? settings
  /** As it was when the form was first touched. */
  const before = useRef(settings)
  if (!edited) before.current = settings

  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])

  /** Only what the form holds can be marked there; a file that was refused is not shown in it. */
  const at = (path: string) => ({
    id: `${id}-${path}`,
    locked: isManaged(store.managed, path),
    error: fromFile ? undefined : problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))?.message,
  })
  const go = (path: string) => {
    const control = controlOf(id, path)
    for (let section = control?.closest('details'); section; section = section.parentElement?.closest('details')) section.open = true
    control?.focus()
    return control !== null
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that somebody is sent here
  useEffect(() => {
    if (wanted && !(wanted.path && go(wanted.path))) heading.current?.focus()
  }, [wanted])

  // What a sealed pack says stays in it.
  const save = async () => saveAsFile('seconder-settings.json', await (store.ownSettings?.() ?? settings))
  const take = async (value: unknown, saved: string, file: boolean) => {
    try {
      const checked = await checkSettings(value)
      setFromFile(file)
      setProblems(checked.problems)
      if (!checked.settings) return
      await store.saveSettings(checked.settings)
      setEdited(undefined)
      say({ message: saved })
    } catch (error) {
      say(failure(error))
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        // Without its empty entries, so that “person 2” is the second on the form too.
        // What was decided about checks has a form of its own, and lines have their ledger: either may have been used since.
        const filled = prune(shown)
        const agreedLines = shown.agreedLines === before.current.agreedLines ? settings.agreedLines : filled?.agreedLines
        const kept = { ...filled, ruleChoices: settings.ruleChoices, agreedLines }
        if (edited) setEdited(kept)
        void take(kept, SAVED[store.kind], false)
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="hint">Everything here is optional, and stays on this device. The more Seconder knows, the fewer checks sleep.</p>
      <div className="ways">
        {options && (
          <p>
            <ToRoom href={options}>All options: single checks, the set-up file, this device</ToRoom>
          </p>
        )}
        {options && studio && (
          <p>
            <NewTab href={studio}>Studio: make your group’s own pack</NewTab>
          </p>
        )}
        <GuidesLink />
      </div>
      {problems.length > 0 && (
        <div className="problem" ref={summary} tabIndex={-1} role="alert" aria-label="What must be put right">
          <p>
            <strong>Nothing was saved yet. Please put right:</strong>
          </p>
          <ul>
            {problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {fromFile || path === '' ? (
                  message
                ) : (
                  <button type="button" className="link" onClick={() => go(path)}>
                    {message}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <PeopleForms settings={shown} onChange={setEdited} at={at} />
      <HouseForms settings={shown} onChange={setEdited} at={at} />
      <RulesForms settings={shown} onChange={setEdited} at={at} />
      {device && (
        <>
          <Section title="Record of what was done" says={record?.on ? 'on' : 'off unless you switch it on'}>
            <RecordKeeping store={store} today={today} titleOf={titleOf} />
          </Section>
          <DeviceData store={store} today={today} />
          <div className="row">
            <button type="button" onClick={() => void save()}>
              Save settings as a file
            </button>
            <FileButton
              onFile={(file) =>
                void readJson(file).then(
                  (value) => take(value, `Settings read from “${file.name}”.`, true),
                  (error) => say(failure(error)),
                )
              }
            >
              Read settings from a file
            </FileButton>
          </div>
        </>
      )}
      <div className="row actions">
        <button type="submit" className="primary">
          Save settings
        </button>
        {edited && (
          <button
            type="button"
            onClick={() => {
              setEdited(undefined)
              setProblems([])
            }}
          >
            Undo changes
          </button>
        )}
        <p role="status" className="hint">
          {edited ? 'You have changes that are not saved.' : ''}
        </p>
      </div>
    </form>
  )
}
