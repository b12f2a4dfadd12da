/** The first two minutes: what it is, on which sites, five questions, and a draft to practise on. Each step may be skipped, and each answer is kept at once. */
import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { OptionsHost } from '../options/options-host.ts'
import { SiteSwitches } from '../options/site-switches.tsx'
import { failure, useSay } from '../panel/notice.tsx'
import { checkSettings, type SettingProblem } from '../panel/settings/check-settings.ts'
import { prune } from '../panel/settings/prune.ts'
import { isManaged } from '../store/without-managed.ts'
import { QUESTIONS } from './questions.tsx'
import './first-run.css'

/** Brings the whole panel, which the questions do not need. */
const Practice = lazy(async () => ({ default: (await import('./practice.tsx')).Practice }))

interface Props {
  readonly host: OptionsHost
  readonly settings: Settings
  /** To the options, or to wherever the person was. */
  readonly onDone: () => void
}

interface Step {
  readonly name: string
  readonly title: string
  readonly content: ReactNode
  readonly question?: true
}

export function FirstRun({ host, settings, onDone }: Props) {
  const { store, sites } = host
  const say = useSay()
  const id = useId()
  const [at, setAt] = useState(0)
  const [edited, setEdited] = useState<Settings>()
  const [problems, setProblems] = useState<readonly SettingProblem[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = edited ?? settings
  const field = (path: string) => ({
    id: `${id}-${path}`,
    locked: isManaged(store.managed, path),
    error: problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))?.message,
  })

  const steps: readonly Step[] = [
    { name: 'welcome', title: 'Welcome to Seconder', content: <Welcome /> },
    ...(sites ? [{ name: 'sites', title: 'Where do you write?', content: <SitesStep host={host} /> }] : []),
    ...QUESTIONS.map(({ name, title, Fields }) => ({
      name,
      title,
      question: true as const,
      content: <Fields settings={shown} onChange={setEdited} at={field} pack={host.pack} />,
    })),
    {
      name: 'practice',
      title: 'Try it on a draft',
      content: (
        <Suspense fallback={<p className="nothing">Opening the draft…</p>}>
          <Practice host={host} settings={settings} />
        </Suspense>
      ),
    },
  ]
  const step = steps[Math.min(at, steps.length - 1)] as Step
  const isLast = at >= steps.length - 1
  const asked = steps.filter(({ question }) => question)

  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step the reader begins at its heading
  useEffect(() => {
    heading.current?.focus()
    scrollTo(0, 0)
  }, [at])

  const go = (to: number) => {
    setEdited(undefined)
    setProblems([])
    setAt(to)
  }
  const leave = async () => {
    await store.savePreferences({ welcomed: true }).catch((error) => say(failure(error)))
    onDone()
  }
  const next = async (event: FormEvent) => {
    event.preventDefault()
    try {
      if (edited) {
        const checked = await checkSettings(prune(edited) ?? {})
        setProblems(checked.problems)
        if (!checked.settings) {
          document.getElementById(`${id}-${checked.problems[0]?.path}`)?.focus()
          return
        }
        await store.saveSettings(checked.settings)
      }
      if (isLast) await leave()
      else go(at + 1)
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <div className="first-run" data-step={step.name}>
      <header className="options-head">
        <p className="panel-brand">Seconder</p>
        {!isLast && (
          <button type="button" className="quiet" onClick={() => void leave()}>
            Skip all of this
          </button>
        )}
      </header>
      <main>
        <form noValidate onSubmit={(event) => void next(event)}>
          {step.question && (
            <p className="progress">
              Question {asked.indexOf(step) + 1} of {asked.length}
              <progress max={asked.length} value={asked.indexOf(step) + 1} aria-hidden="true" />
            </p>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {step.title}
          </h1>
          {step.name === 'practice' ? null : step.content}
          {step.name !== 'practice' && (
            <div className="row actions">
              <button type="submit" className="primary">
                {step.question ? 'Save and go on' : at === 0 ? 'Begin' : 'Go on'}
              </button>
              {step.question && (
                <button type="button" onClick={() => go(at + 1)}>
                  Skip this one
                </button>
              )}
              {at > 0 && (
                <button type="button" className="quiet" onClick={() => go(at - 1)}>
                  Back
                </button>
              )}
            </div>
          )}
        </form>
        {step.name === 'practice' && (
          <>
            {step.content}
            <div className="row actions">
              <button type="button" className="primary" onClick={() => void leave()}>
                Finish
              </button>
              <button type="button" className="quiet" onClick={() => go(at - 1)}>
                Back
              </button>
            </div>
          </>
        )}
      </main>
    </div>
  )
}

const Welcome = () => (
  <>
    <p className="lead">It reads your draft before anyone else does, and hands you your group’s approved wording.</p>
    <ul>
      <li>Five short questions, about two minutes. Skip any of them; you can answer later.</li>
      <li>Then a draft with three slips in it, to try it on.</li>
      <li>What you write and what you answer stays on this device. Nothing is sent anywhere.</li>
    </ul>
  </>
)

const SitesStep = ({ host: { sites } }: { host: OptionsHost }) =>
  sites && (
    <>
      <p>Seconder reads along only where it is switched on, and only in the message that you are writing.</p>
      <SiteSwitches control={sites} />
      <p className="hint">On any other page, a click on Seconder’s button in the browser’s bar opens it for that page.</p>
    </>
  )
