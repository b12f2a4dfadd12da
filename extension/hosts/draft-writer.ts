/**
 * Writes templates and fixes into a draft and takes them back. Each write is checked before it begins, read back when it
 * is done, and taken out again where the text is not exactly what was meant.
 */
import type { Receipt } from '#app/host/draft-host.ts'
import type { Edit, Fix } from '#core/checker/finding.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { wordsFor } from '#core/drafting/inline.ts'
import type { Reading } from '../editors/body-reader.ts'
import type { Editor, Steps } from '../editors/editor.ts'
import { INVISIBLE, sameWords } from '../editors/spaces.ts'
import { type PartSpan, rangeOf, stretchOf } from '../editors/stretch.ts'
import type { Span } from '../editors/text-change.ts'
import type { DraftBody } from './draft-body.ts'
import { besidesUntouched, isWritable, shifted, spansOf } from './edits.ts'
import { arrived, arrivedPlain, emptyLine, hasPageBreak, htmlForMail, htmlOf, htmlOfLines, ownText } from './insertion.ts'
import { writeField } from './one-line-field.ts'
import { CHANGED, changedSince, DAMAGED, NOT_AS_MEANT, refused } from './receipts.ts'
import { type Write, Written } from './written.ts'

const UNSEEN_STEPS = 2

export interface Fields {
  /** The subject's box, where it can be written in. */
  readonly subject: HTMLInputElement | undefined
  /** Though the editor shows formatting, none goes out. */
  readonly plain: boolean
}

export class DraftWriter {
  readonly written = new Written()
  readonly #body: DraftBody
  readonly editor: Editor
  readonly #fields: () => Fields

  constructor(body: DraftBody, editor: Editor, fields: () => Fields) {
    this.#body = body
    this.editor = editor
    this.#fields = fields
  }

  /** Of a template the words alone are written. */
  get isPlain(): boolean {
    return this.editor.plain === true || this.#fields().plain
  }

  /** `selected` is the person's last selection in the text. */
  async insert(rendered: Rendered, where: 'selection' | 'whole', selected: PartSpan | undefined): Promise<Receipt> {
    const body = this.#body
    if (!ownText(body.read()) && !this.editor.keepsModel) body.element.prepend(emptyLine())
    const before = body.read()
    const own = ownText(before) ?? { start: 0, end: 0 }
    const place = where === 'whole' ? own : placeFor(own, selected)
    const words = wordsFor(rendered, where)
    if (words !== undefined) return this.#insertWords(words, place, rendered.title)
    const span = where === 'whole' ? own : withSpaces(before.text, place, own)
    const stretch = stretchOf(before, 'body', span)
    if (where === 'selection' && stretch && before.places[stretch.first]?.paragraph.block.kind === 'cell')
      return refused('A template cannot stand inside a table. Put the cursor in ordinary text and try again.', rendered.text)
    const html = stretch && !ONLY_SPACES.test(before.text.slice(span.start, span.end)) && !before.field ? htmlOf(rangeOf(stretch)) : undefined
    const box = this.#fields().subject
    const subject = box && rendered.subject && (where === 'whole' || !box.value) ? { before: box.value, after: rendered.subject } : undefined
    const writes = (plain: boolean) =>
      this.#inBoth(before, subject, rendered.text, async () => {
        const steps = await this.editor.insertBlocks(body, span.start, span.end, plain ? htmlOfLines(rendered.text) : htmlForMail(rendered), rendered.text)
        const formatted = plain ? undefined : arrived(before, body.read(), span, rendered.blocks)
        const meant = formatted ?? (plain || this.editor.mayBePlain ? arrivedPlain(before, body.read(), span, rendered.text) : undefined)
        if (meant === undefined || !body.readsAs(meant)) return { steps }
        const end = meant.length - (before.text.length - span.end)
        await this.editor.select(body, end, end)
        const spans = [{ start: span.start, end, was: before.text.slice(span.start, span.end), now: meant.slice(span.start, end) }]
        const notes = [
          ...(formatted === undefined && !this.isPlain ? ['This editor took its words and left out the formatting.'] : []),
          ...(hasPageBreak(rendered.blocks) ? ['Its page breaks were left out, since a mail has no pages.'] : []),
        ]
        const done = where === 'whole' ? `The draft is now “${rendered.title}”.` : `“${rendered.title}” was inserted.`
        return { steps, write: { spans, html, states: [before.text, ...steps] }, message: [done, ...notes].join(' ') }
      })
    const receipt = await writes(this.isPlain)
    // A page that reads formatting in a way of its own gets the words.
    return receipt.outcome === 'refused' && this.editor.mayBePlain && body.readsAs(before.text) ? writes(true) : receipt
  }

  /** Into the sentence where the cursor is, in its look, as if they were typed. */
  async #insertWords(text: string, span: Span, title: string): Promise<Receipt> {
    const before = this.#body.read()
    const edit: Edit = { where: 'body', ...span, was: before.text.slice(span.start, span.end), text }
    if (!isWritable(before, edit)) return refused('The selected words lie across table cells, or across the border of your own text. Select less and try again.', text)
    return this.#inBoth(before, undefined, text, async () => {
      const steps = await this.#replaceAll([edit], before)
      if (!steps.done) return { steps: steps.made }
      const spans = spansOf([edit])
      const end = spans[0]!.end
      await this.editor.select(this.#body, end, end)
      return { steps: steps.made, write: { spans, states: [before.text, ...steps.made] }, message: `“${title}” was inserted.` }
    })
  }

  async apply(fix: Fix, selected: PartSpan | undefined): Promise<Receipt> {
    const edits = [...(fix.edits ?? [])].sort((a, b) => b.start - a.start || b.end - a.end)
    const copy = edits.map(({ text }) => text).join('\n')
    const before = this.#body.read()
    const box = this.#fields().subject
    const subject = { before: box?.value ?? '', after: box?.value ?? '' }
    for (const { where, start, end, was, text } of edits) {
      const now = where === 'subject' ? subject.before : before.text
      if (where === 'subject' && !box) return refused('The subject cannot be changed from here. Please change it by hand.', copy)
      if (end > now.length || now.slice(start, end) !== was) return CHANGED
      if (where === 'subject') subject.after = subject.after.slice(0, start) + text + subject.after.slice(end)
    }
    const inBody = edits.filter(({ where }) => where === 'body')
    if (inBody.some((edit) => !isWritable(before, edit)))
      return refused('The words lie across table cells, or across the border of your own text, so they were left alone. Please change them by hand.', copy)
    return this.#inBoth(before, subject.after === subject.before ? undefined : subject, copy, async () => {
      const steps = await this.#replaceAll(inBody, before)
      if (!steps.done) return { steps: steps.made }
      const spans = spansOf(inBody)
      const end = spans.at(-1)?.end
      if (selected?.part === 'body') await this.editor.select(this.#body, shifted(selected.start, inBody), shifted(selected.end, inBody))
      else if (end !== undefined) await this.editor.select(this.#body, end, end)
      return { steps: steps.made, write: { spans, states: [before.text, ...steps.made] }, message: `Done: ${fix.label}.` }
    })
  }

  async takeBack(write: Write): Promise<Receipt> {
    const body = this.#body
    const before = body.read()
    if (!this.written.can(write, before.text)) return changedSince('The words have been changed or taken back since, so nothing was taken back.')
    const box = this.#fields().subject
    if (write.subject && box?.value !== write.subject.after) return changedSince('The subject has been changed again since, so nothing was taken back.')
    const meant = [...write.spans].reverse().reduce((text, { start, end, was }) => text.slice(0, start) + was + text.slice(end), before.text)
    const latest = this.written.isLatest(write) && sameWords(before.text, write.states.at(-1) ?? '')
    const undone = latest ? await this.#undoTo(meant, write.states.length - 1) : 0
    if (!body.readsAs(meant)) {
      // The editor's history did not lead back; nothing else has been written since, so forward again, and by hand.
      await this.repeat('redo', undone)
      const steps = body.readsAs(before.text) ? await this.#reverse(write) : []
      if (!body.readsAs(meant)) return this.#giveUp(steps, before.text, write.spans.map(({ was }) => was).join('\n'))
    }
    if (write.subject && box) writeField(box, write.subject.before)
    this.written.takenBack(write)
    // A field's history leaves what came back selected: the next key would take it out.
    if (before.field) await this.editor.select(body, before.field.selectionEnd ?? 0, before.field.selectionEnd ?? 0)
    return { outcome: 'applied', message: 'Taken back: the draft is as it was.' }
  }

  /**
   * A write of several steps is undone and redone as one: on through these texts. Where a browser has made one step of our
   * first and of what was typed before it, one step back again: an empty line stays, and no word is lost.
   */
  async goOn(what: 'undo' | 'redo', states: readonly string[]): Promise<void> {
    for (const state of states) {
      await this.repeat(what, 1)
      if (this.editor.keepsModel || sameWords(this.#body.read().text, state)) continue
      return this.repeat(what === 'undo' ? 'redo' : 'undo', 1)
    }
  }

  /** Steps in the editor's history. */
  async repeat(what: 'undo' | 'redo', times: number): Promise<void> {
    for (let i = 0; i < times; i++) await this.editor[what](this.#body)
  }

  /** @returns how many steps were undone */
  async #undoTo(meant: string, steps: number): Promise<number> {
    for (let i = 0; i < steps; i++) {
      await this.editor.undo(this.#body)
      if (this.editor.keepsModel && this.#body.readsAs(meant)) return i + 1
    }
    return steps
  }

  /**
   * The subject first and then the body: where fields share one history, Ctrl+Z in the text must meet the text's step.
   * Both or neither.
   */
  async #inBoth(before: Reading, subject: Write['subject'], copy: string, work: () => Promise<{ steps: Steps; write?: Write; message?: string }>): Promise<Receipt> {
    const box = this.#fields().subject
    if (box && subject && !writeField(box, subject.after)) return refused(NOT_AS_MEANT, copy)
    const { steps, write, message = '' } = await work()
    if (write) {
      const undo: Write = subject ? { ...write, subject } : write
      this.written.add(undo)
      return { outcome: 'applied', message, undo }
    }
    const receipt = await this.#giveUp(steps, before.text, copy)
    if (box && subject) writeField(box, subject.before)
    return receipt
  }

  async #replaceAll(edits: readonly Edit[], before: Reading): Promise<{ made: Steps; done: boolean }> {
    const made: string[] = []
    let meant = before.text
    for (const { start, end, text } of edits) {
      meant = meant.slice(0, start) + text.replace(INVISIBLE, '') + meant.slice(end)
      made.push(...(await this.editor.replace(this.#body, start, end, text)))
      if (!this.#body.readsAs(meant)) return { made, done: false }
    }
    return { made, done: besidesUntouched(before, this.#body.read(), edits) }
  }

  async #reverse({ spans = [], html }: Write): Promise<Steps> {
    const steps: string[] = []
    for (const { start, end, was } of [...spans].reverse())
      steps.push(...(await (html === undefined ? this.editor.replace(this.#body, start, end, was) : this.editor.insertBlocks(this.#body, start, end, html, was))))
    return steps
  }

  /** Takes back what came out otherwise than meant. A browser may have made a step of a command that changed nothing. */
  async #giveUp(steps: Steps, before: string, copy?: string): Promise<Receipt> {
    await this.#undoTo(before, steps.length)
    let more = 0
    while (!this.#body.readsAs(before) && more < UNSEEN_STEPS) {
      await this.repeat('undo', 1)
      more++
    }
    if (this.#body.readsAs(before)) return refused(NOT_AS_MEANT, copy)
    await this.repeat('redo', more)
    return refused(DAMAGED, copy)
  }
}

const ONLY_SPACES = /^[ \u00a0]*$/

/** Spaces at which a line is divided would stand at an end of one, where some editors drop them and others show them. */
function withSpaces(text: string, { start, end }: Span, own: Span): Span {
  let [from, to] = [start, end]
  while (from > own.start && ONLY_SPACES.test(text.charAt(from - 1))) from--
  while (to < own.end && ONLY_SPACES.test(text.charAt(to))) to++
  return { start: from, end: to }
}

/** Where a template at the cursor goes: never into the signature or into the quoted mail. */
function placeFor(own: Span, selected: PartSpan | undefined): Span {
  return selected?.part === 'body' && selected.end <= own.end ? { start: selected.start, end: selected.end } : { start: own.end, end: own.end }
}
