/** The panel beside the draft in front of the person. */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { usePanelPack } from '#app/packs-in-use/use-in-use.ts'
import type { Checker } from '#app/panel/checker.ts'
import { Panel, type PanelHandle } from '#app/panel/panel.tsx'
import { provenanceAfter } from '#app/store/provenance.ts'
import type { Store } from '#app/store/store.ts'
import type { Finding } from '#core/checker/finding.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import type { Follower } from './follower.ts'
import { PageBar, type PageWays } from './page-bar.tsx'
import { noDraftWords, whichWords } from './page-words.ts'
import type { RemoteHost } from './remote-host.ts'
import { useSaid } from './use-said.ts'

/** The person clicked a mark in the page. */
export interface MarkClick {
  readonly host: RemoteHost
  readonly place: Pick<Finding, 'where' | 'start' | 'end'>
}

const KEYS = [{ keys: 'Alt+Shift+D', does: 'Open Seconder, and check what you write on the page in front of you' }]

interface Props {
  readonly follower: Follower
  readonly checker: Checker
  readonly store: Store
  readonly ways: PageWays
  /** Dispatches 'mark' with a MarkClick as its detail. */
  readonly clicks: EventTarget
}

export function SidePanel({ follower, checker, store, ways, clicks }: Props) {
  const followed = useSyncExternalStore(follower.watch, follower.read)
  const pack = usePanelPack(store, starterPanel)
  const { host, context, onContext, onTemplate, notKept } = useSaid(store, followed.host, pack.templates)
  const panel = useRef<PanelHandle>(null)

  useEffect(() => {
    const show = (event: Event) => {
      const { detail } = event as CustomEvent<MarkClick>
      // At once, as for a click in the panel itself: it puts the focus on the finding at the next frame.
      if (detail.host === host) flushSync(() => panel.current?.showFinding(detail.place))
    }
    clicks.addEventListener('mark', show)
    return () => clicks.removeEventListener('mark', show)
  }, [clicks, host])

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
        keys={KEYS}
        context={context}
        onContext={onContext}
        {...(host && { draftName: host.kept })}
        onInserted={(template, rendered, where) => {
          const before = host?.began
          onTemplate(provenanceAfter(before, template, rendered, pack.digest, where))
          return () => onTemplate(before)
        }}
      />
    </>
  )
}
