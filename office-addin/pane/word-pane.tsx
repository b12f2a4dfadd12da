/** The panel beside a Word document. What the person says about a document that was saved is kept on the device, without its text. */
import { lazy, useEffect, useMemo, useRef, useState } from 'react'
import { usePanelPack } from '#app/packs-in-use/use-in-use.ts'
import type { PackedStore } from '#app/packs-in-use/with-packs.ts'
import type { Checker } from '#app/panel/checker.ts'
import { Panel } from '#app/panel/panel.tsx'
import type { PanelHandle } from '#app/panel/panel-props.ts'
import { localDay } from '#app/panel/today.ts'
import { provenanceAfter } from '#app/store/provenance.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import { SEARCH_KEYS } from '../word/search-key.ts'
import { TOO_OLD } from '../word/sentences.ts'
import type { TracedWordHost } from '../word/traced-word-host.ts'
import { ADDRESSES, OPTIONS, PaneRooms } from './rooms/pane-rooms.tsx'
import { useKeptSaid } from './said/use-kept-said.ts'
import { wordSaid } from './said/word-said.ts'
import { useUnderlining } from './underlines/use-underlining.ts'

interface Props {
  /** null where this Word is too old: templates can then be copied. */
  readonly host: TracedWordHost | null
  readonly checker: Checker
  readonly store: PackedStore
}

/** Brought when the templates are opened. */
const FieldsForm = lazy(async () => ({ default: (await import('./fields/fields-form.tsx')).FieldsForm }))
const PublishForm = lazy(async () => ({ default: (await import('./publish/publish-form.tsx')).PublishForm }))
const UnderlineChoice = lazy(async () => ({ default: (await import('./underlines/underline-choice.tsx')).UnderlineChoice }))

const KEYS = [
  { keys: ';ack Tab', does: 'in the document: a moment later the template of that name stands there, or its form opens here; each shortcut stands on its card' },
  { keys: ';ack', does: 'without Tab, at the end of a line in the document: the panel offers that template for one press' },
  { keys: SEARCH_KEYS.default.replaceAll('+', ' '), does: 'in the document, where Seconder was installed with keys: opens the search for a template' },
]

const ThisDocument = ({ host }: { readonly host: TracedWordHost }) => (
  <>
    <FieldsForm host={host} />
    <PublishForm host={host} />
  </>
)

export function WordPane({ host, checker, store }: Props) {
  const pack = usePanelPack(store, starterPanel)
  const [notKept, setNotKept] = useState<string>()
  const keeper = useMemo(() => (host ? wordSaid(store, globalThis, localDay()) : undefined), [host, store])
  const { context, onContext, approvals, onApprovals } = useKeptSaid(keeper, setNotKept)
  useUnderlining(host, store, setNotKept)
  const panel = useRef<PanelHandle>(null)
  useEffect(() => {
    if (host) host.underlining.onClicked = (finding) => panel.current?.pointAt(finding)
  }, [host])
  const remember = (change: Parameters<TracedWordHost['remember']>[0]) => {
    setNotKept(undefined)
    const remembered = host?.remember(change)
    remembered?.catch((error: unknown) => setNotKept(error instanceof Error ? error.message : 'Word did not keep which approved wording this is.'))
    return remembered
  }
  return (
    <PaneRooms title="Seconder for Word" back="Back to the document" host={{ store, checker, pack, today: localDay, addresses: ADDRESSES }}>
      {notKept && (
        <p className="page-note" role="alert">
          {notKept}
        </p>
      )}
      <Panel
        host={host}
        noDraft={`${TOO_OLD} You can still fill in a template and copy its text.`}
        checker={checker}
        pack={pack}
        store={store}
        context={context}
        onContext={onContext}
        approvals={approvals}
        onApprovals={onApprovals}
        options={OPTIONS}
        handle={panel}
        keys={KEYS}
        {...(host && { extras: { templates: <ThisDocument host={host} />, settings: <UnderlineChoice host={host} store={store} /> } })}
        onInserted={(template, rendered, where) => {
          const before = remember((known) => provenanceAfter(known, template, rendered, pack.digest, where))
          return () => void before?.then((known) => remember(() => known)).catch(() => {})
        }}
      />
    </PaneRooms>
  )
}
