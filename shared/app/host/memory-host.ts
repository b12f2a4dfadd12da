/**
 * A draft that is nothing but paragraphs in memory: the plainest DraftHost, for tests, examples and text files.
 * Read: exact. Written: exact, one undo step a write. Take back: by the paragraphs' identity, so it works after the
 * person has written on elsewhere and says so when they wrote in the very words that a fix had changed.
 */
import type { Finding, Fix, RecipientChange } from '#core/checker/finding.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft, HostName, Paragraph } from '#core/draft/draft.ts'
import { layOut, paragraph, textOf, type Unplaced } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { wordsFor } from '#core/drafting/inline.ts'
import { typedShortcut } from '#core/drafting/shortcuts.ts'
import type { Asked, DraftChange, DraftHost, HostAbilities, Receipt } from './draft-host.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { type Replacement, replace } from './splice.ts'
import { withRecipients } from './with-recipients.ts'

interface State {
  readonly items: readonly Unplaced[]
  readonly context: Context
}
interface Undo {
  readonly runs: readonly Pick<Replacement, 'before' | 'after'>[]
  readonly context?: { readonly before: Context; readonly after: Context }
}
interface Options {
  readonly name?: HostName
  readonly context?: Context
  readonly notChecked?: readonly string[]
  readonly can?: Partial<HostAbilities>
}

const CHANGED: Receipt = { outcome: 'changed-since', message: 'The text has changed since it was checked, so nothing was written.' }
const refused = (message: string, copy?: string): Receipt => (copy ? { outcome: 'refused', message, copy } : { outcome: 'refused', message })

export class MemoryHost implements DraftHost {
  readonly name: HostName
  readonly can: HostAbilities
  marked: readonly Finding[] = []
  selection = { start: 0, end: 0 }
  #state: State
  #past: State[] = []
  #offered: { readonly shortcuts: ReadonlySet<string>; readonly asked: (what: Asked) => void } | undefined
  #notChecked: readonly string[]
  #watchers = new Set<(changes: readonly DraftChange[]) => void>()

  constructor(paragraphs: readonly Paragraph[] = [], { name = 'page', context = {}, notChecked = [], can = {} }: Options = {}) {
    this.name = name
    this.can = { marks: true, subject: true, recipients: true, locking: false, undo: true, reveal: true, ...can }
    this.#state = { items: paragraphs.map((p) => ({ paragraph: p, part: 'body' as const })), context }
    this.#notChecked = notChecked
  }

  async read(): Promise<Draft> {
    return this.#draft(this.#state)
  }

  watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    this.#watchers.add(listener)
    signal.addEventListener('abort', () => this.#watchers.delete(listener), { once: true })
  }

  async insert(rendered: Rendered, where: 'selection' | 'whole'): Promise<Receipt> {
    const { items, context } = this.#state
    const change = where === 'whole' ? { at: 0, before: items, after: paragraphsOf(rendered.blocks) } : this.#atSelection(rendered)
    if (!change) return refused('The template cannot go across table cells. Put the cursor in ordinary text and try again.', rendered.text)
    const sets = this.can.subject && rendered.subject && (where === 'whole' || !context.subject)
    const next = { items: swapped(items, change), context: sets ? { ...context, subject: rendered.subject } : context }
    const undo: Undo = sets ? { runs: [change], context: { before: context, after: next.context } } : { runs: [change] }
    this.#become(next, change.after)
    return { outcome: 'applied', message: where === 'whole' ? `The draft is now “${rendered.title}”.` : `“${rendered.title}” was inserted.`, undo }
  }

  async apply(fix: Fix, _finding: Finding): Promise<Receipt> {
    const edits = [...(fix.edits ?? [])].sort((a, b) => b.start - a.start || b.end - a.end)
    if (edits.length === 0 && !fix.recipients?.length) return refused('This cannot be done for you: it needs a change that only you can make.')
    if (fix.recipients?.length && !this.can.recipients) return refused('The people this goes to cannot be changed from here.')
    if (edits.some((edit, i) => i > 0 && edit.where === edits[i - 1]?.where && edit.end > edits[i - 1]!.start))
      return refused('Two parts of this change overlap, so nothing was written.')
    let state = this.#state
    const runs: Pick<Replacement, 'before' | 'after'>[] = []
    for (const { where, start, end, was, text } of edits) {
      const draft = this.#draft(state)
      const now = where === 'subject' ? (state.context.subject ?? '') : textOf(draft, where)
      if (end > now.length || now.slice(start, end) !== was) return CHANGED
      const meant = now.slice(0, start) + text + now.slice(end)
      if (where === 'subject' && this.can.subject) {
        state = { ...state, context: { ...state.context, subject: meant } }
        continue
      }
      const change = replace(draft.places, where, start, end, text)
      if (!change) return refused('The words lie across table cells or pages, so they were left alone. Please change them by hand.', text)
      const items = swapped(state.items, change)
      if (textOf({ places: layOut(items) }, where) !== meant) return refused('The change did not come out as meant, so it was taken back.', text)
      state = { ...state, items }
      runs.push(change)
    }
    if (fix.recipients) state = { ...state, context: withRecipients(state.context, fix.recipients) }
    const undo: Undo = { runs, ...(state.context === this.#state.context ? {} : { context: { before: this.#state.context, after: state.context } }) }
    this.#become(
      state,
      runs.flatMap((run) => run.after),
    )
    return { outcome: 'applied', message: `Done: ${fix.label}.`, undo }
  }

  async setRecipients(changes: readonly RecipientChange[]): Promise<Receipt> {
    if (!this.can.recipients) return refused('The people this goes to cannot be changed from here.')
    const before = this.#state.context
    const after = withRecipients(before, changes)
    this.#become({ ...this.#state, context: after }, [])
    return { outcome: 'applied', message: 'The people this goes to have been changed.', undo: { runs: [], context: { before, after } } satisfies Undo }
  }

  async takeBack(receipt: Receipt): Promise<Receipt> {
    const undo = receipt.undo as Undo | undefined
    if (!undo) return refused('There is nothing to take back.')
    let { items, context } = this.#state
    for (const { before, after } of [...undo.runs].reverse()) {
      const at = items.findIndex((_, i) => after.every((item, j) => items[i + j]?.paragraph === item.paragraph))
      if (at < 0) return { outcome: 'changed-since', message: 'The words have been changed again since, so nothing was taken back.' }
      items = swapped(items, { at, before: after, after: before })
    }
    if (undo.context) {
      if (context !== undo.context.after) return { outcome: 'changed-since', message: 'The subject or the people have been changed again since, so nothing was taken back.' }
      context = undo.context.before
    }
    this.#become(
      { items, context },
      undo.runs.flatMap((run) => run.before),
    )
    return { outcome: 'applied', message: 'Taken back: the draft is as it was.' }
  }

  async reveal(finding: Finding): Promise<void> {
    if (finding.where === 'body' && finding.start !== undefined) this.selection = { start: finding.start, end: finding.end ?? finding.start }
  }

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    const offered = { shortcuts, asked }
    this.#offered = offered
    signal.addEventListener('abort', () => this.#offered === offered && (this.#offered = undefined), { once: true })
  }

  mark(findings: readonly Finding[]): void {
    this.marked = findings
  }

  /** Another draft in the same place, with a fresh history. */
  open(paragraphs: readonly Paragraph[], context: Context = {}): void {
    this.#become({ items: paragraphs.map((p) => ({ paragraph: p, part: 'body' as const })), context }, [])
    this.#past = []
    this.selection = { start: 0, end: 0 }
  }

  /** As the person would: replaces what is selected. */
  type(text: string): void {
    const { start, end } = this.selection
    const { places } = this.#draft(this.#state)
    const change = places.length === 0 ? { at: 0, before: [], after: [{ paragraph: paragraph(text), part: 'body' as const }] } : replace(places, 'body', start, end, text)
    if (!change) return
    this.#become({ ...this.#state, items: swapped(this.#state.items, change) }, change.after)
    this.selection = { start: start + text.length, end: start + text.length }
  }

  /** As the person would: Tab after a typed shortcut, or the key for the search. @returns whether the key was taken */
  press(key: 'Tab' | 'F2'): boolean {
    if (!this.#offered) return false
    const { shortcuts, asked } = this.#offered
    const { start, end } = this.selection
    const line = textOf(this.#draft(this.#state)).slice(0, start).split('\n').at(-1) ?? ''
    const typed = start === end && key === 'Tab' ? typedShortcut(line, shortcuts) : undefined
    if (typed) this.selection = { start: start - typed.length, end }
    if (typed) asked({ kind: 'shortcut', shortcut: typed.shortcut })
    if (key === 'F2') asked({ kind: 'search' })
    return key === 'F2' || typed !== undefined
  }

  undo(): void {
    const state = this.#past.pop()
    if (!state) return
    this.#state = state
    this.#tell([{ kind: 'text', paragraphs: state.items.map((item) => item.paragraph) }, { kind: 'context' }])
  }

  #draft({ items, context }: State): Draft {
    return { host: this.name, places: layOut(items), context, notChecked: this.#notChecked }
  }

  #atSelection(rendered: Rendered): Replacement | undefined {
    const { places } = this.#draft(this.#state)
    if (places.length === 0) return { at: 0, before: [], after: paragraphsOf(rendered.blocks) }
    const { start, end } = this.selection
    const words = wordsFor(rendered, 'selection')
    if (words !== undefined) return replace(places, 'body', start, end, words)
    const split = replace(places, 'body', start, end, '\n')
    const [head, tail] = split?.after ?? []
    if (!split || !head || !tail || head.paragraph.block.kind === 'cell') return undefined
    const blocks = paragraphsOf(rendered.blocks, head.page)
    return { ...split, after: [head, ...blocks, tail].filter((item) => blocks.includes(item) || item.paragraph.text !== '') }
  }

  #become(next: State, changed: readonly Unplaced[]): void {
    const context = next.context !== this.#state.context
    const text = next.items !== this.#state.items
    this.#past.push(this.#state)
    this.#state = next
    this.#tell([...(text ? [{ kind: 'text' as const, paragraphs: changed.map((item) => item.paragraph) }] : []), ...(context ? [{ kind: 'context' as const }] : [])])
  }

  #tell(changes: readonly DraftChange[]): void {
    for (const watcher of [...this.#watchers]) watcher(changes)
  }
}

function swapped(items: readonly Unplaced[], { at, before, after }: Replacement): readonly Unplaced[] {
  return [...items.slice(0, at), ...after, ...items.slice(at + before.length)]
}
