/** The panel beside a Word document. What the person says about the document is kept until the pane is closed. */
import { useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Checker } from '#app/panel/checker.ts'
import { Panel } from '#app/panel/panel.tsx'
import type { Store } from '#app/store/store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import { TOO_OLD } from '../word/sentences.ts'

interface Props {
  /** null where this Word is too old: templates can then be copied. */
  readonly host: DraftHost | null
  readonly checker: Checker
  readonly store: Store
}

export function WordPane({ host, checker, store }: Props) {
  const [context, setContext] = useState<Context>({})
  return (
    <>
      <h1 className="page-title">Seconder for Word</h1>
      <Panel
        host={host}
        noDraft={`${TOO_OLD} You can still fill in a template and copy its text.`}
        checker={checker}
        pack={starterPanel}
        store={store}
        context={context}
        onContext={setContext}
      />
    </>
  )
}
