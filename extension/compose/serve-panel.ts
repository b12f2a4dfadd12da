/** Answers a side panel that has opened a port to this page: every draft in use, read and written through its host. */
import type { Asked, DraftChange, Receipt } from '#app/host/draft-host.ts'
import { namesOf, type ParagraphName, type WiredDraft, wired } from '../messages/draft-wire.ts'
import type { Call, CallName, Clicked, PageEnd, WiredAsked, WiredChange } from '../messages/panel-port.ts'
import type { AloneAtCaret } from './alone-at-caret.ts'
import type { OpenDraft, OpenDrafts } from './open-drafts.ts'

/** How many writes of a draft the panel can still take back. */
const REMEMBERED = 50

const GONE = 'This draft is no longer open on the page.'
const FORGOTTEN: Receipt = { outcome: 'refused', message: 'That can no longer be taken back from here: too much has happened since.' }

const CLOSED_MEANWHILE: Receipt = { outcome: 'refused', message: 'The draft was closed while this was written in it. Open it again, and look whether the change is there.' }

export interface ServedPanel {
  /** The person clicked the mark of a finding. */
  clicked(id: string, place: Clicked): void
}

export function servePanel(port: PageEnd, drafts: OpenDrafts, alone?: AloneAtCaret): ServedPanel {
  const served = new Map<OpenDraft, ServedDraft>()
  const stop = new AbortController()

  const tell = () => {
    for (const [draft, it] of served)
      if (drafts.get(draft.host.id) !== draft) {
        it.stop()
        served.delete(draft)
      }
    for (const draft of drafts.all()) if (!served.has(draft)) served.set(draft, serve(draft))
    port.postMessage({ drafts: drafts.all().map((draft) => draft.note()) })
  }
  const serve = (draft: OpenDraft) =>
    serveDraft(draft, {
      changed(changes) {
        port.postMessage({ draft: draft.host.id, changes })
        // Its subject, its people or its abilities stand in its note.
        if (changes.some(({ kind }) => kind === 'context' || kind === 'abilities')) tell()
      },
      asked: (asked) => port.postMessage({ draft: draft.host.id, asked }),
      alone,
    })

  port.onMessage.addListener(async ({ call, draft: id, name, ask }) => {
    const draft = drafts.get(id)
    const it = draft && served.get(draft)
    try {
      if (!it) throw new Error(GONE)
      const result = await it.answer(name, ask)
      if (!stop.signal.aborted) port.postMessage({ answer: call, result })
    } catch (error) {
      if (!stop.signal.aborted) port.postMessage({ answer: call, error: error instanceof Error && error.message ? error.message : GONE })
    }
  })
  port.onDisconnect.addListener(() => {
    stop.abort()
    for (const it of served.values()) it.stop()
  })
  drafts.watch(tell, stop.signal)
  tell()

  return {
    clicked(draft, clicked) {
      if (!stop.signal.aborted) port.postMessage({ draft, clicked })
    },
  }
}

interface ServedDraft {
  answer(name: CallName, ask: Call['ask']): Promise<unknown>
  stop(): void
}

interface Told {
  changed(changes: readonly WiredChange[]): void
  asked(asked: WiredAsked): void
  readonly alone: AloneAtCaret | undefined
}

function serveDraft(draft: OpenDraft, tell: Told): ServedDraft {
  const { host, names } = draft
  const stop = new AbortController()
  /** The paragraphs that the panel has. */
  let has: ReadonlySet<ParagraphName> = new Set()
  let writes: { readonly number: number; readonly receipt: Receipt }[] = []
  let number = 0
  let offered = new AbortController()

  /** `copy` is what was to be written. */
  const keep = async (receipt: Receipt, copy = ''): Promise<Receipt> => {
    // A page may take its editor away at any moment, also while it is written in: what stands there now may not be kept.
    const isOpen = await host.read().then(Boolean, () => false)
    if (!isOpen) return { ...CLOSED_MEANWHILE, ...((copy || receipt.copy) && { copy: copy || receipt.copy }) }
    if (receipt.undo === undefined) return receipt
    number += 1
    writes = [...writes.slice(1 - REMEMBERED), { number, receipt }]
    return { ...receipt, undo: number }
  }
  const answers: { readonly [N in CallName]: (ask: Extract<Call<N>['ask'], unknown>) => Promise<unknown> } = {
    async read({ whole }): Promise<WiredDraft> {
      const draft = wired(await host.read(), names, whole ? undefined : (name) => has.has(name))
      has = new Set(namesOf(draft))
      return draft
    },
    insert: async ({ rendered, where }) => keep(await host.insert(rendered, where), rendered.text),
    apply: async ({ fix, finding }) => keep(await host.apply(fix, finding), fix.edits?.map(({ text }) => text).join('\n')),
    async takeBack({ undo }) {
      const receipt = writes.find((write) => write.number === undo)?.receipt
      return receipt ? keep(await host.takeBack(receipt)) : FORGOTTEN
    },
    setRecipients: async ({ changes }) => keep((await host.setRecipients?.(changes)) ?? { outcome: 'refused', message: 'The people this goes to cannot be changed from here.' }),
    reveal: async ({ finding }) => host.reveal(finding),
    async offer({ shortcuts }) {
      offered.abort()
      offered = new AbortController()
      if (shortcuts.length === 0) return tell.alone?.again(draft)
      host.offer?.(new Set(shortcuts), (what) => tell.asked(onlyAsked(what)), AbortSignal.any([stop.signal, offered.signal]))
      tell.alone?.giveWay(draft, tell.asked)
    },
  }

  const onWire = (change: DraftChange): WiredChange => {
    if (change.kind !== 'text') return change
    const paragraphs = Object.fromEntries(change.paragraphs.map((paragraph) => [names.nameOf(paragraph), paragraph]))
    has = new Set([...has, ...Object.keys(paragraphs)])
    return { kind: 'text', paragraphs }
  }
  host.watch((changes) => tell.changed(changes.map(onWire)), stop.signal)

  return {
    answer: (name, ask) => (answers[name] as (ask: unknown) => Promise<unknown>)(ask),
    stop() {
      stop.abort()
      tell.alone?.again(draft)
    },
  }
}

const onlyAsked = (what: Asked): WiredAsked => (what.kind === 'shortcut' ? { kind: what.kind, shortcut: what.shortcut } : { kind: 'search' })
