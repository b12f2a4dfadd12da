/** The panel beside the draft in front of the person. */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { usePanelPack } from '#app/packs-in-use/use-in-use.ts'
import type { Checker } from '#app/panel/checker.ts'
import { Panel, type PanelHandle } from '#app/panel/panel.tsx'
import { provenanceAfter } from '#app/store/provenance.ts'
import type { Store } from '#app/store/store.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import type { ClickedMark } from './clicked-mark.ts'
import type { Follower } from './follower.ts'
import { PageBar, type PageWays } from './page-bar.tsx'
import { noDraftWords, whichWords } from './page-words.ts'
import { useSaid } from './use-said.ts'

const KEYS = [{ keys: 'Alt+Shift+D', does: 'Open Seconder, and check what you write on the page in front of you' }]

interface Props {
  readonly follower: Follower
  readonly checker: Checker
  readonly store: Store
  readonly ways: PageWays
  readonly clicked: ClickedMark
}

export function SidePanel({ follower, checker, store, ways, clicked }: Props) {
  const followed = useSyncExternalStore(follower.watch, follower.read)
  const pack = usePanelPack(store, starterPanel)
  const { host, context, onContext, approvals, onApprovals, onTemplate, notKept } = useSaid(store, followed.host, pack.templates)
  const panel = useRef<PanelHandle>(null)

  useEffect(() => {
    const show = () => {
      const click = clicked.read()
      if (!click || click.host !== host) return
      const { place } = click
      clicked.set(undefined)
      // At once, as for a click in the panel itself: it puts the focus on the finding at the next frame.
      flushSync(() => (place.waive ? panel.current?.waiveFinding(place) : panel.current?.showFinding(place)))
    }
    // Not while React is busy with the draft that has just come.
    queueMicrotask(show)
    return clicked.watch(show)
  }, [clicked, host])

  return (
    <>
      <h1 className="page-title">Seconder</h1>
      <PageBar page={followed.page} tab={followed.tab} ways={ways} />
      <p className="page-note" role="status">
        {whichWords(followed)}
      </p>
      {notKept && (
        <p className="page-note" role="alert">
          {notKept}
        </p>
      )}
      <Panel
        handle={panel}
        host={host}
        noDraft={noDraftWords(followed.page)}
        checker={checker}
        pack={pack}
        store={store}
        options="/options.html"
        studio="/options.html#studio"
        keys={KEYS}
        context={context}
        onContext={onContext}
        {...(host && { approvals, onApprovals })}
        {...(host && { formsPlace: { draft: host.kept } })}
        onInserted={(template, rendered, where) => {
          const before = host?.began
          onTemplate(provenanceAfter(before, template, rendered, pack.digest, where))
          return () => onTemplate(before)
        }}
      />
    </>
  )
}
