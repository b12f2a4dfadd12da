/** The real panel beside a draft in memory. What is waived or inserted here is forgotten with the page. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { OptionsHost } from '../options/options-host.ts'
import type { Checker } from '../panel/checker.ts'
import { Panel } from '../panel/panel.tsx'
import { counted } from '../panel/words.ts'
import { memoryStore } from '../store/open-store.ts'
import { PRACTICE_CONTEXT, PRACTICE_DAY } from './practice-draft.ts'
import { PracticeHost } from './practice-host.ts'
import { PracticeText } from './practice-text.tsx'

export function Practice({ host: { checker, pack }, settings }: { host: OptionsHost; settings: Settings }) {
  const draft = useMemo(() => new PracticeHost(), [])
  const store = useMemo(() => memoryStore({ notice: '' }), [])
  const [context, setContext] = useState(PRACTICE_CONTEXT)
  const [left, setLeft] = useState<number>()
  const first = useRef<number>(undefined)
  // The same for as long as the page stands: another one would begin the reading anew.
  const counting = useMemo<Checker>(
    () => ({
      async check(read, input) {
        const verdict = await checker.check(read, input)
        const open = verdict.findings.filter(({ waived }) => !waived).length
        first.current ??= open
        setLeft(open)
        return verdict
      },
    }),
    [checker],
  )
  const [ready, setReady] = useState(false)
  useEffect(() => {
    // With who the person is, but without what the practice letter knows nothing of.
    const { me, council, group, ruleChoices } = settings
    void store.saveSettings({ me: { ...me, email: undefined }, council, group, ruleChoices }).then(() => setReady(true))
  }, [store, settings])

  return (
    <>
      <p className="lead">An answer to a resident, from a council account. Seconder has read it: put one of the findings right with its button.</p>
      <p role="status" className="practice-status">
        {left !== undefined && progress(first.current ?? left, left)}
      </p>
      <div className="practice">
        <PracticeText host={draft} />
        <div className="practice-panel">
          {ready && <Panel host={draft} checker={counting} pack={pack} store={store} context={context} onContext={setContext} today={() => PRACTICE_DAY} />}
        </div>
      </div>
    </>
  )
}

function progress(first: number, left: number): string {
  if (left >= first) return `${counted(first, 'finding')} in this letter.`
  if (left > 0) return `That is all there is to it. ${counted(left, 'finding')} left: try another, or finish.`
  return 'Nothing is left. In your own drafts it works the same way.'
}
