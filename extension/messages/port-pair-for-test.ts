/** Two ends of a port without a browser between them. What is sent is copied as JSON and arrives a moment later, as in Chrome. */
import type { PageEnd, PanelEnd } from './panel-port.ts'

export function portPair(): { readonly page: PageEnd; readonly panel: PanelEnd } {
  const page = end()
  const panel = end()
  const join = (here: End, there: End) => {
    here.send = (message) => {
      const copy = JSON.stringify(message)
      queueMicrotask(() => there.isOpen && there.hear(JSON.parse(copy)))
    }
    // Only the other end is told, as in a browser.
    here.close = () => {
      here.isOpen = false
      if (!there.isOpen) return
      there.isOpen = false
      queueMicrotask(() => there.ended())
    }
  }
  join(page, panel)
  join(panel, page)
  return { page: portOf(page), panel: portOf(panel) } as unknown as { page: PageEnd; panel: PanelEnd }
}

interface End {
  isOpen: boolean
  readonly heard: ((message: unknown) => void)[]
  readonly ends: (() => void)[]
  hear(message: unknown): void
  ended(): void
  send(message: unknown): void
  close(): void
}

function end(): End {
  const heard: End['heard'] = []
  const ends: End['ends'] = []
  return {
    isOpen: true,
    heard,
    ends,
    hear: (message) => {
      for (const listener of heard) listener(message)
    },
    ended: () => {
      for (const listener of ends) listener()
    },
    send: () => {},
    close: () => {},
  }
}

const portOf = (it: End) => ({
  postMessage(message: unknown) {
    if (!it.isOpen) throw new Error('Attempt to postMessage on disconnected port')
    it.send(message)
  },
  onMessage: { addListener: (listener: (message: unknown) => void) => void it.heard.push(listener) },
  onDisconnect: { addListener: (listener: () => void) => void it.ends.push(listener) },
  disconnect: () => it.close(),
})
