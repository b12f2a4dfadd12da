/** The imprint builder: whether one is needed and why, the exact line, its place. */
import { useState } from 'react'
import type { Context } from '#core/draft/context.schema.ts'
import { partsOfImprint } from '#core/drafting/imprint/imprint-from-settings.ts'
import { imprintNeed } from '#core/drafting/imprint/imprint-need.ts'
import type { Aim, ImprintQuestion, Medium } from '#core/drafting/imprint/imprint-question.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { ChoiceInput } from '../parts/inputs.tsx'
import { SafeLink } from '../safe-link.tsx'
import { certainty, NATION, plainDate } from '../words.ts'
import { ImprintLines } from './imprint-lines.tsx'
import { knownOf } from './offers.ts'
import type { ToolProps } from './tool-props.ts'

const MEDIUM: Readonly<Record<Medium, string>> = { print: 'In print', email: 'By e-mail', web: 'On a web page', social: 'On social media', sms: 'By text message' }
const AIM: Readonly<Record<Aim, string>> = {
  candidate: 'Win votes for or against a candidate',
  party: 'Win votes for or against a party',
  news: 'Tell residents what councillors do; win nobody’s vote',
  council: 'It is the council’s own, or made with its resources',
}
const NEED = {
  required: 'An imprint is required.',
  wise: 'The law asks for no imprint. Put one in all the same.',
  none: 'No imprint is needed.',
  never: 'It may win support for nobody, with an imprint or without.',
  unknown: 'Not known yet.',
} as const
/** From this day on a Bill introduced in 2026 may have changed what an imprint holds (guidance 0). */
const BILL = '2027-01-01'

/** What is known of the draft answers some of the questions. */
function begun(context: Context, medium: Context['channel'], settings: Settings): ImprintQuestion {
  const { electionMaterial, paidAdvert, kind, author, resource } = context
  const role = author?.role ?? settings.me?.role
  const aim: Aim | undefined =
    kind === 'council-newsletter' || resource === 'council'
      ? 'council'
      : electionMaterial === false
        ? 'news'
        : electionMaterial
          ? role === 'candidate' || role === 'agent'
            ? 'candidate'
            : 'party'
          : undefined
  return { ...(isMedium(medium) && { medium }), ...(aim && { aim }), ...(paidAdvert && { paid: true }), ...partsOfImprint(settings.group?.imprint) }
}

const isMedium = (channel: Context['channel']): channel is Medium => channel !== undefined && channel in MEDIUM

export function ImprintBuilder({ host, wearer: { context, resolved, settings }, store, today, onContext }: ToolProps) {
  const known = knownOf(context, resolved)
  const [question, setQuestion] = useState<ImprintQuestion>(() => begun({ ...context, ...known }, known.channel, settings))
  const nation = settings.council?.nation ?? question.nation
  const asked = { ...question, ...(nation && { nation }) }
  const { need, why, sources } = imprintNeed(asked)

  /** What is said here of the draft is kept with it, so that the checks know it too. */
  const set = (change: Partial<ImprintQuestion>) => {
    const next = { ...question, ...change }
    setQuestion(next)
    if (!host) return
    const said: Partial<Context> = {
      ...('medium' in change && { channel: change.medium }),
      ...('aim' in change && { electionMaterial: change.aim === undefined || change.aim === 'council' ? undefined : change.aim !== 'news' }),
      ...('paid' in change && { paidAdvert: change.paid }),
    }
    if (Object.keys(said).length > 0) onContext(Object.fromEntries(Object.entries({ ...context, ...said }).filter(([, value]) => value !== undefined)) as Context)
  }
  const tick = (key: 'paid' | 'shared' | 'inNewspaper', label: string) => (
    <label className="choice">
      <input type="checkbox" checked={question[key] ?? false} onChange={(event) => set({ [key]: event.target.checked || undefined })} />
      {label}
    </label>
  )
  const { medium } = question
  return (
    <>
      <section aria-label="What it is" className="form-grid">
        <h3>What it is</h3>
        <ChoiceInput label="How does it go out?" options={MEDIUM} value={medium} onChange={(value) => set({ medium: value })} />
        <ChoiceInput
          label="What is it meant to do?"
          help="What counts is how a reader would take it, not what you mean by it."
          options={AIM}
          value={question.aim}
          onChange={(aim) => set({ aim })}
        />
        {!settings.council?.nation && (
          <ChoiceInput
            label="Which nation is the council in?"
            help="Your settings do not say."
            options={NATION}
            value={question.nation}
            onChange={(value) => set({ nation: value })}
          />
        )}
        {medium === 'print' && (
          <ChoiceInput
            label="How many pages?"
            options={{ one: 'A sheet printed on one side', more: 'Both sides, or several pages' }}
            value={question.pages === undefined ? undefined : question.pages === 1 ? 'one' : 'more'}
            onChange={(pages) => set({ pages: pages && (pages === 'one' ? 1 : 2) })}
          />
        )}
        {medium === 'print' && tick('inNewspaper', 'It is an advert in a newspaper or magazine')}
        {medium && medium !== 'print' && medium !== 'sms' && tick('paid', 'Someone is paid to show it: an advert, a boosted post')}
        {medium === 'social' && tick('shared', 'It is somebody else’s post, shared unchanged')}
        <div role="status" className="answer" data-state={need}>
          <p>
            <strong>{NEED[need]}</strong> {why}
          </p>
        </div>
        {sources.map((source) => (
          <p className="hint" key={`${source.title} ${source.provision}`}>
            <SafeLink href={source.url}>
              {source.title}, {source.provision}
            </SafeLink>
            , as read on {plainDate(source.asAt)}. {certainty(source)}
            {today >= BILL && ' A Bill of 2026 may have changed what an imprint holds: check with the Electoral Commission.'} If in doubt, ask the Electoral Commission or your
            agent.
          </p>
        ))}
      </section>
      {(need === 'required' || need === 'wise') && <ImprintLines host={host} question={asked} onQuestion={set} settings={settings} store={store} />}
    </>
  )
}
