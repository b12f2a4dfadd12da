/** The panel: findings, templates and settings beside a draft, wherever the draft lives. */
import { type KeyboardEvent, lazy, Suspense, useImperativeHandle, useMemo, useRef, useState } from 'react'
import './panel.css'
import type { Values } from '#core/drafting/values.ts'
import { moveFor } from './findings/finding-keys.ts'
import { type FindingsHandle, FindingsTab } from './findings/findings-tab.tsx'
import { summary } from './findings/nothing-found.ts'
import { KeysHelp } from './keys-help.tsx'
import { Notices } from './notice.tsx'
import { PanelHeader } from './panel-header.tsx'
import type { PanelProps, Tab } from './panel-props.ts'
import { Tabs } from './tabs.tsx'
import { type Begun, TemplatesTab } from './templates/templates-tab.tsx'
import { localDay } from './today.ts'
import { knownOf, type Tool } from './tools/offers.ts'
import { ToolOffers } from './tools/tool-offers.tsx'
import { ToolsTab } from './tools/tools-tab.tsx'
import { useLedger } from './tools/use-ledger.ts'
import { useStored } from './use-stored.ts'
import { useVerdict } from './use-verdict.ts'

export type { Checker } from './checker.ts'
export { checkerFrom } from './checker.ts'
export type { PanelHandle, PanelProps, Tab } from './panel-props.ts'

/** Brings forms and schemas that the other tabs do not need. */
const SettingsTab = lazy(async () => ({ default: (await import('./settings/settings-tab.tsx')).SettingsTab }))

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
  onInserted,
  today: clock = localDay,
  keys: elsewhere = [],
  handle,
}: PanelProps) {
  const [tab, setTab] = useState<Tab>('findings')
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(new Set(['findings']))
  const [keys, setKeys] = useState(false)
  const [tool, setTool] = useState<{ readonly open?: Tool; readonly turn: number }>({ turn: 0 })
  const openTool = (wanted: Tool | undefined) => setTool(({ turn }) => ({ open: wanted, turn: turn + 1 }))
  const findings = useRef<FindingsHandle>(null)
  const stored = useStored(store)
  const { ready, settings, waivers, uses } = stored
  const today = clock()
  const [begun, setBegun] = useState<Begun>()
  const [ledger, onLedger] = useLedger(host, kept, onKept)
  const reading = useVerdict(ready ? host : null, checker, { context, settings, today, waivers })
  const now = host && !ready ? { ...reading, state: 'reading' as const } : reading
  const titles = useMemo(() => new Map(pack.rules.map(({ id, title }) => [id, title])), [pack])

  const show = (next: Tab) => {
    setTab(next)
    setOpened((before) => new Set([...before, next]))
  }
  const toSettings = () => show('settings')
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
  useImperativeHandle(handle, () => ({
    show,
    showFinding: (finding) => inFindings((list) => list.focus(finding)),
    nextFinding: () => inFindings((list) => list.move(1)),
    previousFinding: () => inFindings((list) => list.move(-1)),
  }))
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveFor(event, event.target as Element)
    if (!move) return
    event.preventDefault()
    inFindings((list) => list.move(move === 'next' ? 1 : -1))
  }

  const wearer = { context, resolved: now.verdict?.context ?? {}, settings }
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
        onSettings={toSettings}
        onKeys={() => setKeys(true)}
      />
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
                by={settings.me?.name}
                today={today}
                titleOf={(rule) => titles.get(rule)}
                onSettings={toSettings}
              >
                {host && <ToolOffers known={knownOf(context, wearer.resolved)} onTool={toTool} />}
              </FindingsTab>
            ),
          },
          {
            tab: 'templates',
            label: 'Templates',
            content: opened.has('templates') && (
              <TemplatesTab
                templates={pack.templates}
                host={host}
                reading={now}
                wearer={wearer}
                store={store}
                uses={uses}
                begun={begun}
                today={today}
                onContext={onContext}
                onInserted={onInserted}
                onSettings={toSettings}
                onTool={toTool}
                onDone={() => inFindings((list) => list.home())}
              />
            ),
          },
          {
            tab: 'tools',
            label: 'Tools',
            content: opened.has('tools') && (
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
                onSettings={toSettings}
                ledger={ledger}
                templates={pack.templates}
                onBegin={begin}
                onLedger={onLedger}
              />
            ),
          },
          {
            tab: 'settings',
            label: 'Settings',
            content: opened.has('settings') && (
              <Suspense fallback={<p className="nothing">Opening the settings…</p>}>
                <SettingsTab settings={settings} store={store} today={today} />
              </Suspense>
            ),
          },
        ]}
      />
      {keys && <KeysHelp elsewhere={elsewhere} onClose={() => setKeys(false)} />}
    </div>
  )
}
