/**
 * A shortcut that ends a line of the message, offered in the pane for one press. Outlook tells an add-in of no key, but the
 * text is read again while somebody looks at the pane.
 */
import type { Asked, DraftChange } from '#app/host/draft-host.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'
import { typedShortcut } from '#core/drafting/shortcuts.ts'
import type { TypedLine } from './write/in-place-of-typed.ts'

interface Offering {
  /** The message as it was last read. */
  readonly known: () => Draft | undefined
  readonly watch: (listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal) => void
  /** What is inserted next takes the place of this. */
  readonly choose: (typed: TypedLine) => void
}

export function offerTyped({ known, watch, choose }: Offering, shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
  let offered: TypedLine | undefined
  const own = () => (known()?.places ?? []).filter(({ part, signature }) => part === 'body' && !signature).map(({ paragraph }) => paragraph)
  const stands = ({ text }: TypedLine) => own().some((paragraph) => paragraph.text === text)
  const look = (changed: ReadonlySet<Paragraph>) => {
    const found = own().findLast((paragraph) => changed.has(paragraph) && typedShortcut(paragraph.text.trimEnd(), shortcuts))
    const typed = found && typedShortcut(found.text.trimEnd(), shortcuts)
    if (found && typed) {
      const line = { text: found.text, length: typed.length + found.text.length - found.text.trimEnd().length }
      offered = line
      asked({ kind: 'typed', typed: { shortcut: typed.shortcut, select: async () => choose(line) } })
    } else if (offered && !stands(offered)) {
      offered = undefined
      asked({ kind: 'typed' })
    }
  }
  if (shortcuts.size === 0) return
  watch((changes) => look(new Set(changes.flatMap((change) => (change.kind === 'text' ? change.paragraphs : [])))), signal)
  // What was typed before the templates were there.
  look(new Set(own()))
}
