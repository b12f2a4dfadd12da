/** What the page knows of its mails: tests read it as `window.__mail`. */
export interface Saved {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly html: string
  readonly text: string
  /** It was to go out another day. */
  readonly later?: boolean
}

/** One mail being written, as a test takes hold of it. */
export interface Composing {
  readonly element: HTMLElement
  readonly body: HTMLElement
  readonly people: { add(kind: 'to' | 'cc' | 'bcc', address: string, name?: string): void }
  attach(name: string): void
}

export type OpenKind = 'compose' | 'reply' | 'forward'

export interface Mail {
  readonly drafts: Saved[]
  readonly sent: Saved[]
  readonly composes: Composing[]
  saveAfterMs: number
  open(kind: OpenKind): Composing
}

declare global {
  interface Window {
    __mail: Mail
  }
}
