/** What the pane leaves with the message for the send check: what it found, and in which text. The message's own session data holds it, never the message. */
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft, Part } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'

export const NOTE = 'seconder'

export interface Must {
  readonly rule: string
  readonly message: string
  /** The rule says so whatever else is known: nothing that is unknown has softened it. */
  readonly sure: boolean
}

export interface VerdictNote {
  readonly hash: string
  /** What the person has not set aside. */
  readonly musts: readonly Must[]
  /** Title and version of the pack. */
  readonly pack: string
  /** What the person said in the strip. */
  readonly said: Context
}

const PARTS: readonly Part[] = ['subject', 'body', 'quoted']

/** Words, people, sender and files: where these are the same, so is the verdict. */
export const hashOf = (draft: Draft): string => hashed(counted(draft))

/** Whether a note was made of this very draft. A text of another length, as most others are, needs no closer look. */
export function speaksOf({ hash }: VerdictNote, draft: Draft): boolean {
  const text = counted(draft)
  return hash.slice(0, hash.indexOf('.')) === lengthOf(text) && hash === hashed(text)
}

function counted(draft: Draft): string {
  const { recipients = {}, sender = '', attachments = [] } = draft.context
  const people = [recipients.to, recipients.cc, recipients.bcc].map((list = []) => list.map(({ address, name }) => address ?? name ?? '').sort())
  return JSON.stringify([PARTS.map((part) => textOf(draft, part)), people, sender, attachments.map(({ name }) => name)])
}

const lengthOf = (text: string): string => text.length.toString(36)

/** Two numbers of 32 bits: nobody gains anything by finding another text with the same. */
function hashed(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ ((code << 7) | (code >> 3)), 0x5bd1e995)
  }
  return `${lengthOf(text)}.${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`
}

export function readNote(written: string | undefined): VerdictNote | undefined {
  if (!written) return undefined
  try {
    const note = JSON.parse(written) as VerdictNote
    return typeof note.hash === 'string' && Array.isArray(note.musts) ? note : undefined
  } catch {
    return undefined
  }
}
