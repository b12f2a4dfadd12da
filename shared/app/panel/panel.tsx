/** The panel: findings, templates and settings beside a draft, wherever the draft lives. */
import { type KeyboardEvent, lazy, Suspense, useImperativeHandle, useMemo, useRef, useState } from 'react'
import './panel.css'
import type { ResolvedContext } from '#core/checker/verdict.ts'
import { NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { PackNews } from '../packs-in-use/pack-news.tsx'
import { useApprovalKeys } from './approval/use-approval-keys.ts'
import type { Sought } from './findings/finding-key.ts'
import { moveFor } from './findings/finding-keys.ts'
import { type FindingsHandle, FindingsTab } from './findings/findings-tab.tsx'
import { summary } from './findings/nothing-found.ts'
import { useDoings } from './findings/use-doings.ts'
import { Notices } from './notice.tsx'
import { PanelHeader } from './panel-header.tsx'
import type { PanelProps, Tab } from './panel-props.ts'
import { offered as tiredOf } from './settings/rule-choice.ts'
import { Tabs } from './tabs.tsx'
import type { Begun } from './templates/templates-tab.tsx'
import { TypedOffer } from './templates/typed-offer.tsx'
import { useInsert } from './templates/use-insert.ts'
import { useOffer } from './templates/use-offer.ts'
import { usePackTemplates } from './templates/use-pack-templates.ts'
import { isFormOpen } from './templates/waiting-forms.ts'
import { localDay } from './today.ts'
import { knownOf, type Tool } from './tools/offers.ts'
import { ToolOffers } from './tools/tool-offers.tsx'
import { useBesideDraft } from './use-beside-draft.ts'
import { useStored } from './use-stored.ts'
import { useTitles } from './use-titles.ts'
import { useVerdict } from './use-verdict.ts'

export type { PanelHandle, PanelProps } from './panel-props.ts'

/** The list and its search are not needed to read findings. */
const TemplatesTab = lazy(async () => ({ default: (await import('./templates/templates-tab.tsx')).TemplatesTab }))
const ToolsTab = lazy(async () => ({ default: (await import('./tools/tools-tab.tsx')).ToolsTab }))
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }))
const CaretSearch = lazy(async () => ({ default: (await import('./templates/caret-search.tsx')).CaretSearch }))
/** Brings forms and schemas that the other tabs do not need. */
const SettingsTab = lazy(async () => ({ default: (await import('./settings/settings-tab.tsx')).SettingsTab }))

const NOTHING: ResolvedContext = {}
const NO_LEDGER: Ledger = {}
const NO_TEMPLATES: readonly Template[] = []
const OPENING_TEMPLATES = <p className="nothing">Opening the templates…</p>

export function Panel(props: PanelProps) {
  return (
    <section className="panel" aria-label="Seconder">
      <Notices>
        <Rooms {...props} />
      </Notices>
    </section>
  )
}

function Rooms({
  host,
  noDraft,
  checker,
  pack,
  store,
  context,
  onContext,
  ledger: kept,
  onLedger: onKept,
  approvals: keptApprovals,
  onApprovals: onKeptApprovals,
  onInserted,
  formsPlace,
  onShown,
  today: clock = localDay,
  keys: elsewhere = [],
  extras,
  options,
  studio,
  handle,
}: PanelProps) {
  const [tab, setTab] = useState<Tab>(() => (isFormOpen(formsPlace) ? 'templates' : 'findings'))
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(new Set(['findings', tab]))
  const [keys, setKeys] = useState(false)
  const [tool, setTool] = useState<{ readonly open?: Tool; readonly turn: number }>({ turn: 0 })
  const openTool = (wanted: Tool | undefined) => setTool(({ turn }) => ({ open: wanted, turn: turn + 1 }))
  const findings = useRef<FindingsHandle>(null)
  const stored = useStored(store)
  const { ready, settings, waivers, uses, own, dismissed, templateApprovals } = stored
  const today = clock()
  const [begun, setBegun] = useState<Begun>()
  const [ledger, onLedger] = useBesideDraft(host, NO_LEDGER, kept, onKept)
  const [approvals, onApprovals] = useBesideDraft(host, NO_APPROVALS, keptApprovals, onKeptApprovals)
  const approvalKeys = useApprovalKeys(store, settings)
  const reading = useVerdict(ready ? host : null, checker, { context, settings, today, waivers }, approvals)
  const doings = useDoings(host, store, today)
  const now = host && !ready ? { ...reading, state: 'reading' as const } : reading
  const titleOf = useTitles(pack)
  const deciding = useMemo(() => ({ pack, settings, policy: store.packPolicy }), [pack, settings, store])
  const tired = useMemo(() => new Set(tiredOf(pack.rules, settings, dismissed).map(({ id }) => id)), [pack, settings, dismissed])
  // The person's own stand beside those of the pack, and never in the place of one.
  const shipped = usePackTemplates(pack, opened.has('templates') || opened.has('tools') || host?.offer !== undefined)
  const templates = useMemo(() => shipped && [...shipped, ...own.filter(({ id }) => shipped.every((one) => one.id !== id))], [shipped, own])

  const show = (next: Tab) => {
    setTab(next)
    setOpened((before) => new Set([...before, next]))
  }
  const [setting, setSetting] = useState<{ readonly path: string | undefined }>()
  const toSetting = (path?: string) => {
    show('settings')
    setSetting({ path })
  }
  const begin = (template: string, values: Values) => {
    setBegun((before) => ({ template, values, turn: (before?.turn ?? 0) + 1 }))
    show('templates')
  }
  const toTool = (wanted: Tool) => {
    openTool(wanted)
    show('tools')
  }
  /** The list takes the focus only once it is shown. */
  const inFindings = (work: (list: FindingsHandle) => void) => {
    show('findings')
    requestAnimationFrame(() => findings.current && work(findings.current))
  }
  const resolved = now.verdict?.context ?? NOTHING
  const wearer = useMemo(() => ({ context, resolved, settings }), [context, resolved, settings])
  const [wanted, setWanted] = useState<{ readonly template?: Template }>()
  const toTemplates = (wanted: { readonly template?: Template }) => {
    onShown?.()
    show('templates')
    setWanted(wanted)
  }
  const insert = useInsert({ host, context, settings, store, onContext, onInserted, ledger, onLedger })
  const offered = useOffer({
    host: ready ? host : null,
    templates: templates ?? NO_TEMPLATES,
    wearer,
    today,
    insert,
    open: (template) => toTemplates({ template }),
    searchList: () => toTemplates({}),
  })
  const [toWaive, setToWaive] = useState<Sought>()
  useImperativeHandle(handle, () => ({
    show,
    searchTemplates: () => toTemplates({}),
    showFinding: (finding) => inFindings((list) => list.focus(finding)),
    waiveFinding(finding) {
      show('findings')
      setToWaive(finding)
    },
    pointAt: (finding) => inFindings((list) => list.pointAt(finding)),
    nextFinding: () => inFindings((list) => list.move(1)),
    previousFinding: () => inFindings((list) => list.move(-1)),
  }))
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveFor(event, event.target as Element)
    if (!move) return
    event.preventDefault()
    inFindings((list) => list.move(move === 'next' ? 1 : -1))
  }

  const open = now.verdict?.findings.filter((finding) => !finding.waived).length ?? 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that move between findings from anywhere in the panel
    <div className="panel-rooms" onKeyDown={onKeyDown}>
      <PanelHeader
        host={host}
        reading={now}
        context={context}
        settings={settings}
        notice={store.notice}
        onContext={onContext}
        onSettings={() => toSetting()}
        onKeys={() => setKeys(true)}
        approvals={approvals}
        approvalKeys={approvalKeys}
        onApproval={() => toTool('approval')}
      />
      <PackNews store={store} options={options} />
      <TypedOffer typed={offered.typed} />
      <Tabs
        shown={tab}
        onShow={show}
        tabs={[
          {
            tab: 'findings',
            label: (
              <>
                Findings {open > 0 && <span className="count">{open}</span>}
                {now.verdict && open > 0 && <span className="hidden">: {summary(now.verdict)}</span>}
              </>
            ),
            content: (
              <FindingsTab
                handle={findings}
                host={host}
                noDraft={noDraft}
                reading={now}
                store={store}
                waivers={waivers}
                doings={doings}
                by={settings.me?.name}
                today={today}
                titleOf={titleOf}
                deciding={deciding}
                tired={tired}
                onSettings={() => toSetting()}
                onNote={() => toTool('note')}
                toWaive={toWaive}
                onWaiving={() => setToWaive(undefined)}
              >
                {host && <ToolOffers known={knownOf(context, wearer.resolved)} onTool={toTool} />}
              </FindingsTab>
            ),
          },
          {
            tab: 'templates',
            label: 'Templates',
            content: opened.has('templates') && (
              <Suspense fallback={OPENING_TEMPLATES}>
                {extras?.templates}
                {templates ? (
                  <TemplatesTab
                    templates={templates}
                    checker={checker}
                    host={host}
                    reading={now}
                    wearer={wearer}
                    store={store}
                    uses={uses}
                    begun={begun}
                    templateApprovals={templateApprovals}
                    approvalKeys={approvalKeys}
                    formsPlace={store.kind === 'device' ? formsPlace : undefined}
                    today={today}
                    onInsert={insert}
                    wanted={wanted}
                    onSettings={toSetting}
                    onTool={toTool}
                    onDone={() => inFindings((list) => list.home())}
                  />
                ) : (
                  OPENING_TEMPLATES
                )}
              </Suspense>
            ),
          },
          {
            tab: 'tools',
            label: 'Tools',
            content: opened.has('tools') && (
              <Suspense fallback={<p className="nothing">Opening the tools…</p>}>
                <ToolsTab
                  open={tool.open}
                  turn={tool.turn}
                  onOpen={openTool}
                  host={host}
                  reading={now}
                  wearer={wearer}
                  store={store}
                  today={today}
                  onContext={onContext}
                  onSettings={() => toSetting()}
                  ledger={ledger}
                  templates={shipped ?? NO_TEMPLATES}
                  pack={pack}
                  fixed={doings.fixed}
                  onBegin={begin}
                  onLedger={onLedger}
                  approvals={approvals}
                  onApprovals={onApprovals}
                  approvalKeys={approvalKeys}
                />
              </Suspense>
            ),
          },
          {
            tab: 'settings',
            label: 'Settings',
            content: opened.has('settings') && (
              <Suspense fallback={<p className="nothing">Opening the settings…</p>}>
                {extras?.settings}
                <SettingsTab wanted={setting} settings={settings} store={store} today={today} options={options} studio={studio} titleOf={titleOf} />
              </Suspense>
            ),
          },
        ]}
      />
      <Suspense>
        {offered.search?.at && (
          <CaretSearch at={offered.search.at} templates={offered.shelf} uses={uses} onTake={(template) => void offered.take(template)} onLeave={offered.leave} />
        )}
        {keys && <KeysHelp elsewhere={elsewhere} atCaret={host?.offer !== undefined && host.name !== 'word' && host.name !== 'outlook'} onClose={() => setKeys(false)} />}
      </Suspense>
    </div>
  )
}
