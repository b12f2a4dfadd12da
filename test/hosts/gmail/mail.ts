/** What the page knows of its mails: tests read it as `window.__mail`. */
import type { ComposeWindow } from './compose-window.ts'

export interface Saved {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly html: string
  readonly text: string
}

export interface Mail {
  readonly drafts: Saved[]
  readonly sent: Saved[]
  readonly composes: ComposeWindow[]
  saveAfterMs: number
  open(kind: 'compose' | 'reply'): ComposeWindow
}

declare global {
  interface Window {
    __mail: Mail
  }
}
