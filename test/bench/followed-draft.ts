/** One draft in a plain host and in the desk's editor at once, followed by the marks of desk and extension, with a plain string beside them. */
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Plugin, type Transaction } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { drawMarks, FindingMarks } from '#app/desk/editor/finding-marks.ts'
import { positionAt, readBody } from '#app/desk/editor/places.ts'
import { replaceWords } from '#app/desk/editor/replace-words.ts'
import { draftSchema } from '#app/desk/editor/schema.ts'
import { takeBack, writeOf } from '#app/desk/editor/written.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import type { Finding, Fix } from '#core/checker/finding.ts'
import type { CheckInput, Engine } from '#core/checker/verdict.ts'
import type { Draft, InlineMark, Paragraph } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { placedNow } from '#extension/marks/placed-now.ts'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Drawn {
  readonly words: string
  readonly start: number
  readonly end: number
}

const schema = draftSchema()
const [plugin] = (FindingMarks.config.addProseMirrorPlugins as unknown as () => Plugin<DecorationSet>[])() as [Plugin<DecorationSet>]

export class FollowedDraft {
  readonly wrong: string[] = []
  readonly damaged: string[] = []
  text = ''
  #host: MemoryHost
  #desk: EditorState
  /** For each letter how it was formatted; `?` for what was typed since. */
  #looks = ''
  #checked!: Draft
  #found: readonly Finding[] = []
  /** The desk's marks whose words nobody has touched since they were drawn. */
  #drawn = new Map<string, Drawn>()
  readonly #engine: Engine
  readonly #input: CheckInput

  private constructor(lines: readonly Paragraph[], engine: Engine, input: CheckInput) {
    this.#host = new MemoryHost(lines)
    this.#desk = EditorState.create({ doc: schema.nodes.doc!.create(null, lines.map(nodeOf)), plugins: [plugin] })
    this.#engine = engine
    this.#input = input
  }

  static async of(lines: readonly Paragraph[], engine: Engine, input: CheckInput): Promise<FollowedDraft> {
    const draft = new FollowedDraft(lines, engine, input)
    const read = await draft.#host.read()
    draft.text = textOf(read)
    draft.#looks = formatsOf(read)
    draft.look(read)
    return draft
  }

  /** Checks the draft, and draws what was found. */
  look(draft: Draft): void {
    this.#checked = draft
    this.#found = this.#engine.check(draft, this.#input).findings.filter(({ where, start }) => where === 'body' && start !== undefined)
    const places = readBody(this.#desk.doc)
    const spans = this.#found.map(({ start = 0, end = 0, severity }, i) => ({ id: String(i), severity, start, end }))
    this.#desk = this.#desk.apply(
      drawMarks(
        this.#desk.tr,
        spans.map(({ id, severity, start, end }) => ({ id, severity, from: positionAt(places, start)!, to: positionAt(places, end)! })),
      ),
    )
    this.#drawn = new Map(spans.map(({ id, start, end }) => [id, { start, end, words: this.text.slice(start, end) }]))
  }

  async type(edit: Edit): Promise<Draft> {
    this.#host.selection = { start: edit.start, end: edit.end }
    this.#host.type(edit.text)
    this.#write([edit])
    return this.#compare('after an edit')
  }

  /** The findings that have a fix in the text, of the last look. */
  get fixable(): readonly (readonly [Finding, Fix])[] {
    const isOfText = ({ edits = [] }: Fix) => edits.length > 0 && edits.every(({ where }) => where === 'body')
    return this.#found.flatMap((finding) => finding.fixes.filter(isOfText).map((fix) => [finding, fix] as const))
  }

  async mend([finding, fix]: readonly [Finding, Fix], back: boolean): Promise<Draft> {
    const [before, looks] = [this.text, this.#looks]
    const stale = fix.edits!.find(({ start, end, was }) => this.text.slice(start, end) !== was)
    if (stale) this.wrong.push(`a fix of ${finding.rule} stands over other words`)
    const receipt = await this.#host.apply(fix, finding)
    if (receipt.outcome !== 'applied') this.damaged.push(`a fix was not applied: ${receipt.message}`)
    const written = writeOf(this.#write(fix.edits!))
    const draft = await this.#compare(`after the fix “${fix.label}”`)
    if (!back) return draft
    const { outcome } = await this.#host.takeBack(receipt)
    const { tr } = this.#desk
    if (outcome !== 'applied' || !takeBack(tr, written)) this.damaged.push('a fix was not taken back')
    this.#desk = this.#desk.apply(tr)
    this.#drawn.clear()
    this.text = before
    this.#looks = looks
    return this.#compare(`after the fix “${fix.label}” was taken back`)
  }

  /** @returns how many marks the extension draws now; each must stand over the words that were found */
  marks(draft: Draft): number {
    const words = textOf(this.#checked)
    const found = new Map(this.#found.map((finding, i) => [`${finding.rule} ${finding.message}`, i]))
    const now = placedNow(this.#found, this.#checked, draft)
    for (const { rule, message, start, end } of now) {
      const under = this.text.slice(start, end)
      if (!found.has(`${rule} ${message}`) || !this.#found.some((one) => one.rule === rule && words.slice(one.start, one.end) === under))
        this.wrong.push(`the extension marks “${under}” for ${rule}`)
    }
    for (const { spec, from, to } of plugin.getState(this.#desk)!.find()) {
      const drawn = this.#drawn.get(String(spec.id))
      const under = this.#desk.doc.textBetween(from, to, '\n')
      if (drawn && drawn.words !== under) this.wrong.push(`the desk marks “${under}”, where “${drawn.words}” was found`)
    }
    return now.length
  }

  /** Against an engine that has followed nothing; and letters that nobody touched look as they did. */
  compareWithFresh(draft: Draft, fresh: Engine): void {
    fresh.check({ ...draft, places: [] }, this.#input)
    const anew = fresh.check({ ...draft, places: draft.places.map((place) => ({ ...place, paragraph: { ...place.paragraph } })) }, this.#input).findings
    if (JSON.stringify(anew) !== JSON.stringify(this.#engine.check(draft, this.#input).findings))
      this.wrong.push('an engine that followed the draft finds other words than a fresh one')
    const seen = formatsOf(draft)
    if ([...this.#looks].some((_, at) => this.#looks[at] !== '?' && this.#looks[at] !== seen[at])) this.damaged.push('letters that nobody touched look different')
    this.#looks = seen
  }

  #write(edits: readonly Edit[]): Transaction {
    const { tr } = this.#desk
    // Last first, as hosts write the edits of a fix.
    for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
      const places = readBody(tr.doc)
      replaceWords(tr, positionAt(places, start)!, positionAt(places, end)!, this.text.slice(start, end), text)
      this.text = this.text.slice(0, start) + text + this.text.slice(end)
      this.#looks = this.#looks.slice(0, start) + '?'.repeat(text.length) + this.#looks.slice(end)
      const shift = text.length - (end - start)
      for (const [id, mark] of this.#drawn)
        if (end <= mark.start) this.#drawn.set(id, { ...mark, start: mark.start + shift, end: mark.end + shift })
        else if (start < mark.end) this.#drawn.delete(id)
    }
    this.#desk = this.#desk.apply(tr)
    return tr
  }

  async #compare(when: string): Promise<Draft> {
    const draft = await this.#host.read()
    const desk = textOf({ places: readBody(this.#desk.doc).map((place) => ({ ...place, part: 'body' as const })) })
    for (const [name, text] of [
      ['host', textOf(draft)],
      ['desk', desk],
    ] as const)
      if (text !== this.text) this.damaged.push(`${when} the ${name} has ${JSON.stringify(text.slice(0, 400))}, meant was ${JSON.stringify(this.text.slice(0, 400))}`)
    return draft
  }
}

function nodeOf({ text, marks }: Paragraph): Node {
  const [mark] = marks
  const words = (from: number, to: number, ...kinds: readonly InlineMark['kind'][]) =>
    to > from
      ? [
          schema.text(
            text.slice(from, to),
            kinds.map((kind) => schema.marks[kind]!.create()),
          ),
        ]
      : []
  return schema.nodes.paragraph!.create(null, mark ? [...words(0, mark.start), ...words(mark.start, mark.end, mark.kind), ...words(mark.end, text.length)] : words(0, text.length))
}

/** For each letter of the body the first letter of how it looks; a space where it is plain. */
function formatsOf({ places }: Draft): string {
  return places
    .map(({ paragraph: { text, marks } }) => {
      const looks: string[] = Array.from({ length: text.length }, () => ' ')
      for (const { kind, start, end } of marks) looks.fill(kind[0]!, start, end)
      return looks.join('')
    })
    .join('\n')
}
