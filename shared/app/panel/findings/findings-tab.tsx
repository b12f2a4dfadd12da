/** The list of findings, worst first, with what was set aside and what was not checked. */
import { lazy, type ReactNode, type Ref, Suspense, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store } from '#app/store/store.ts'
import { waiverHash } from '#core/checker/filters/waived.ts'
import type { Finding, Fix, Severity } from '#core/checker/finding.ts'
import type { Waivers } from '#core/checker/verdict.ts'
import { mayWaive } from '../../packs-in-use/mandatory.ts'
import { reasonCode } from '../../record/reason-code.ts'
import type { Reading } from '../follow-draft.ts'
import { failure, noticeOf, useSay } from '../notice.tsx'
import { offered, withChoice } from '../settings/rule-choice.ts'
import { useCalm } from '../use-calm.ts'
import { SEVERITY } from '../words.ts'
import type { Deciding } from './decided-by.tsx'
import { FindingCard } from './finding-card.tsx'
import { keyed, type Sought, soughtIn } from './finding-key.ts'
import { nothingFound, summary } from './nothing-found.ts'
import { SleepingChecks } from './sleeping-checks.tsx'
import type { Doings } from './use-doings.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useStillWhilePressed } from './use-still-while-pressed.ts'
import { WaivedList } from './waived-list.tsx'

/** Brought when somebody waives: most drafts are mended. */
const WaiveDialog = lazy(async () => ({ default: (await import('./waive-dialog.tsx')).WaiveDialog }))

const SEVERITIES: readonly Severity[] = ['must', 'should', 'consider']

const PRESS_AGAIN = 'It is being checked again: if this still stands in the list, press once more.'

const NO_DRAFT = 'No draft is open. Put the cursor in the text you are writing, and Seconder reads it here.'

export interface FindingsHandle {
  move(by: 1 | -1): void
  focus(finding: Sought): void
  /** Without the focus, which is in the text. */
  pointAt(finding: Sought): void
  /** The heading, for someone who has just come from elsewhere. */
  home(): void
}

interface Props {
  readonly host: DraftHost | null
  readonly noDraft: string | undefined
  readonly reading: Reading & { readonly again: () => void }
  readonly store: Store
  readonly waivers: Waivers | undefined
  readonly doings: Doings
  readonly by: string | undefined
  readonly today: string
  readonly titleOf: (rule: string) => string | undefined
  readonly deciding: Deciding
  /** Rules waived so often that switching them off is offered, where the pack allows it. */
  readonly tired: ReadonlySet<string>
  readonly onSettings: () => void
  readonly onNote: () => void
  /** Asked for from outside, with a reason of one's own: waited for until the draft has been read. */
  readonly toWaive: Sought | undefined
  readonly onWaiving: () => void
  readonly handle: Ref<FindingsHandle>
  /** What stands between the heading and the list. */
  readonly children?: ReactNode
}

export function FindingsTab({
  host: hostNow,
  noDraft = NO_DRAFT,
  reading: readingNow,
  store,
  waivers,
  doings,
  by,
  today,
  titleOf,
  deciding,
  tired,
  onSettings,
  onNote,
  toWaive,
  onWaiving,
  handle,
  children,
}: Props) {
  const say = useSay()
  const [waiving, setWaiving] = useState<{ readonly finding: Finding; readonly own?: boolean }>()
  const [pointed, setPointed] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // Both: what was found in one draft is not to be written into another.
  const { host, reading } = useStillWhilePressed(list, { host: hostNow, reading: readingNow })
  const { verdict, can, state } = reading
  const all = useMemo(() => keyed(verdict?.findings ?? []), [verdict])
  const groups = useMemo(() => SEVERITIES.map((severity) => ({ severity, group: all.filter(({ finding }) => !finding.waived && finding.severity === severity) })), [all])
  const open = groups.flatMap(({ group }) => group)
  const keys = useMemo(() => groups.flatMap(({ group }) => group.map(({ key }) => key)), [groups])
  const focus = useKeptFocus(list, heading, keys)
  const news = useCalm(verdict && verdict.words > 0 ? summary(verdict) || 'Nothing found' : '')

  const keyOf = (sought: Sought): string => {
    const meant = all.find(({ finding }) => finding === sought)?.finding ?? soughtIn(verdict?.findings ?? [], sought)
    return all.find(({ finding }) => finding === meant)?.key ?? ''
  }
  useImperativeHandle(handle, () => ({
    move: focus.move,
    home: () => heading.current?.focus(),
    focus: (sought) => focus.focus(keyOf(sought)),
    pointAt(sought) {
      const key = keyOf(sought)
      setPointed(key)
      focus.bringUp(key)
    },
  }))

  useEffect(() => {
    if (!toWaive || state !== 'read') return
    onWaiving()
    const meant = soughtIn(verdict?.findings ?? [], toWaive)
    const found = all.find(({ finding }) => finding === meant)
    if (!found) return
    // There the focus goes back to.
    focus.focus(found.key)
    setWaiving({ finding: found.finding, own: true })
  }, [toWaive, onWaiving, verdict, all, state, focus])

  const act = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      say(failure(error))
    }
  }
  /** What was pressed, in the text as it was read last: that may have come while the list stood still. */
  const asReadNow = (pressed: Finding, how: Fix) => {
    const key = all.find(({ finding }) => finding === pressed)?.key
    const finding = keyed(readingNow.verdict?.findings ?? []).find((one) => one.key === key)?.finding
    const same = finding?.fixes.find(({ label }) => label === how.label)
    return host === hostNow && finding && same ? { draft: readingNow.draft, finding, how: same } : { draft: reading.draft, finding: pressed, how }
  }
  const fix = (pressed: Finding, wanted: Fix) =>
    act(async () => {
      const { draft, finding, how } = asReadNow(pressed, wanted)
      if (!host || !draft) return
      const receipt = await host.apply(how, finding)
      const undone = receipt.outcome === 'applied' ? doings.tell(draft, finding, 'fixed') : undefined
      if (receipt.outcome === 'changed-since') {
        reading.again()
        return say({ message: `${receipt.message} ${PRESS_AGAIN}`, ...(receipt.copy && { copy: receipt.copy }) })
      }
      say(
        noticeOf(receipt, async (applied) => {
          const back = await host.takeBack(applied)
          if (back.outcome === 'applied') undone?.()
          return back
        }),
      )
    })
  /** The fingerprint under which a waiver of this finding is kept; for an absence it takes in the whole text. */
  const fingerprint = (finding: Finding) => (waivers && reading.draft ? waiverHash(waivers.salt, finding, reading.draft) : undefined)
  const unwaive = async (finding: Finding, hash = fingerprint(finding)) => {
    if (hash) {
      await store.unwaive(finding.rule, hash)
      await store.unnote({ rule: finding.rule, fingerprint: hash, done: 'waived', day: finding.waived?.on ?? today })
    }
    return { message: 'The finding is back in the list.' }
  }
  /** Asked of the store: what it counted now is not shown yet. */
  const isTiring = async ({ rule }: Finding) => {
    const { dismissed = {} } = await store.preferences()
    return (
      offered(
        deciding.pack.rules.filter(({ id }) => id === rule),
        await store.settings(),
        dismissed,
      ).length > 0
    )
  }
  const waive = (finding: Finding, reason: string) =>
    act(async () => {
      setWaiving(undefined)
      const hash = fingerprint(finding)
      if (!hash) return
      await store.waive({ rule: finding.rule, hash, reason, ...(by ? { by } : {}), on: today })
      const undone = reading.draft && doings.tell(reading.draft, finding, 'waived', reasonCode(reason))
      const tiring = await isTiring(finding)
      say({
        message: `Waived: ${finding.message}${tiring ? ' You have waived this check three times or more.' : ''}`,
        ...(tiring && { also: { label: 'Switch this check off', act: () => void switchOff(finding) } }),
        takeBack: () => {
          undone?.()
          return unwaive(finding, hash)
        },
      })
    })

  const switchOff = ({ rule }: Finding) =>
    act(async () => {
      const keep = async (choice: 'off' | 'pack') => store.saveSettings(withChoice(await store.settings(), rule, choice))
      await keep('off')
      say({
        message: `${titleOf(rule) ?? rule} (${rule}) is no longer looked for. The options have it back.`,
        takeBack: async () => {
          await keep('pack')
          return { message: `${rule} is looked for again.` }
        },
      })
    })

  return (
    <div ref={list}>
      <h2 ref={heading} tabIndex={-1}>
        Findings {open.length > 0 && verdict && <span className="hint">{summary(verdict)}</span>}
      </h2>
      <p role="status" className="hidden">
        {news && `Findings: ${news}.`}
      </p>
      <p role="status" className="hidden">
        {open.find(({ key }) => key === pointed)?.finding.message}
      </p>
      {children}
      <State reading={reading} noDraft={noDraft} />
      {verdict && (state === 'read' || state === 'failed') && (
        <>
          {open.length === 0 && <p className="nothing">{verdict.words === 0 ? 'There is nothing to read yet. Begin with a template, or write.' : nothingFound(verdict)}</p>}
          {groups.map(({ severity, group }) => {
            if (group.length === 0) return null
            return (
              <section key={severity} aria-label={`${SEVERITY[severity].word}: ${group.length}`}>
                <h3 className="group-head">
                  {SEVERITY[severity].word} <span className="count">{group.length}</span> <span className="hint">{SEVERITY[severity].means}</span>
                </h3>
                {group.map(({ key, finding }) => (
                  <FindingCard
                    key={key}
                    name={key}
                    finding={finding}
                    pointed={key === pointed}
                    can={can}
                    titleOf={titleOf}
                    deciding={deciding}
                    onFix={fix}
                    onReveal={(it) => void act(async () => host?.reveal(it))}
                    {...(mayWaive(store.packPolicy, finding.rule) && { onWaive: (it) => setWaiving({ finding: it }) })}
                    onSwitchOff={tired.has(finding.rule) ? switchOff : undefined}
                  />
                ))}
              </section>
            )
          })}
          <WaivedList waived={all.filter(({ finding }) => finding.waived)} onUndo={(finding) => void act(async () => say(await unwaive(finding)))} />
          <SleepingChecks asleep={verdict.asleep} onSettings={onSettings} />
          {open.length > 0 && <p className="hint">{nothingElse(verdict.notChecked)}</p>}
          {all.length > 0 && (
            <button type="button" className="disclosure" onClick={onNote}>
              Make a note for the Monitoring Officer
            </button>
          )}
        </>
      )}
      {waiving && (
        <Suspense>
          <WaiveDialog {...waiving} by={by} onWaive={(reason) => void waive(waiving.finding, reason)} onClose={() => setWaiving(undefined)} />
        </Suspense>
      )}
    </div>
  )
}

const nothingElse = (notChecked: readonly string[]) => `${notChecked.length > 0 ? `Not checked: ${notChecked.join(', ')}. ` : ''}If in doubt, ask your Monitoring Officer.`

function State({ reading, noDraft }: { reading: Props['reading']; noDraft: string }) {
  if (reading.state === 'none') return <p className="nothing">{noDraft}</p>
  if (reading.state === 'closed') return <p className="nothing">The draft has been closed.</p>
  if (reading.state === 'reading') return <p className="nothing">Reading the draft…</p>
  if (reading.state !== 'failed') return null
  return (
    <div className="problem" role="alert">
      <p>
        <strong>The draft could not be checked.</strong> {reading.error} {reading.verdict && 'What you see below is from the last check.'}
      </p>
      <button type="button" onClick={reading.again}>
        Check again
      </button>
    </div>
  )
}
