/** The panel's end of the port to one frame: the drafts there, and calls to them with their answers. */
import type { CallAnswer, CallAsk, CallName, Clicked, DraftNote, FromPage, PanelEnd, WiredChange } from '../messages/panel-port.ts'
import { RemoteHost } from './remote-host.ts'

/** How long a page may take: a hidden tab, or one that is busy, answers late. */
const PATIENCE = 10_000

/** For a write: nobody knows whether it was made. */
const LOOK = 'Look at the draft before you try again: the change may have been made.'

const READS = new Set<CallName>(['read', 'reveal'])

export interface LinkListener {
  /** Drafts were opened, closed or focused; in `drafts` of the link. */
  changed(): void
  clicked(host: RemoteHost, place: Clicked): void
  /** The page was closed, reloaded or left. */
  ended(): void
}

interface Waiting {
  readonly name: CallName
  resolve(result: unknown): void
  reject(error: Error): void
}

export class PageLink {
  drafts: readonly { readonly note: DraftNote; readonly host: RemoteHost }[] = []
  #port: PanelEnd
  #listener: LinkListener
  #waiting = new Map<number, Waiting>()
  #calls = 0
  #ended = false

  constructor(port: PanelEnd, listener: LinkListener) {
    this.#port = port
    this.#listener = listener
    port.onMessage.addListener((message) => this.#hear(message))
    port.onDisconnect.addListener(() => this.#end())
  }

  call<N extends CallName>(draft: string, name: N, ask: CallAsk<N>): Promise<CallAnswer<N>> {
    if (this.#ended) return Promise.reject(new Error('The page with this draft was closed or reloaded.'))
    const call = ++this.#calls
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.#waiting.get(call)?.reject(new Error(`The page has not answered for ten seconds. ${READS.has(name) ? '' : LOOK}`.trim())), PATIENCE)
      const done = () => {
        clearTimeout(late)
        this.#waiting.delete(call)
      }
      this.#waiting.set(call, {
        name,
        resolve(result) {
          done()
          resolve(result as CallAnswer<N>)
        },
        reject(error) {
          done()
          reject(error)
        },
      })
      this.#port.postMessage({ call, draft, name, ask })
    })
  }

  close(): void {
    this.#port.disconnect()
    this.#end()
  }

  #hear(message: FromPage): void {
    if ('answer' in message) {
      const waiting = this.#waiting.get(message.answer)
      if ('error' in message) waiting?.reject(new Error(message.error))
      else waiting?.resolve(message.result)
    } else if ('drafts' in message) this.#noted(message.drafts)
    else {
      const host = this.#host(message.draft)
      if (host && 'changes' in message) host.hear(message.changes)
      if (host && 'asked' in message) host.asked(message.asked)
      if (host && 'clicked' in message) this.#listener.clicked(host, message.clicked)
    }
  }

  #noted(notes: readonly DraftNote[]): void {
    const gone = this.drafts.filter(({ note }) => !notes.some(({ id }) => id === note.id))
    this.drafts = notes.map((note) => ({ note, host: this.#host(note.id) ?? new RemoteHost(this, note) }))
    for (const { note, host } of this.drafts) host.noted(note)
    for (const { host } of gone) host.hear(CLOSED)
    this.#listener.changed()
  }

  #host(id: string): RemoteHost | undefined {
    return this.drafts.find(({ note }) => note.id === id)?.host
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    const { drafts } = this
    this.drafts = []
    for (const { name, reject } of [...this.#waiting.values()])
      reject(new Error(`The page with this draft was closed or reloaded before it answered. ${READS.has(name) ? '' : LOOK}`.trim()))
    for (const { host } of drafts) host.hear(CLOSED)
    this.#listener.ended()
  }
}

const CLOSED: readonly WiredChange[] = [{ kind: 'closed' }]
