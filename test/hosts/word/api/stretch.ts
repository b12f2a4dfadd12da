/** What ranges, paragraphs, content controls and bodies have in common: a stretch of a story that can be read and written. */
import { type Letter, lettersOf, markLetter, markLike, PLAIN, textOfLetters } from '../model/letters.ts'
import { hitsIn, literal, looseQuotes } from '../model/search.ts'
import type { Story } from '../model/story.ts'
import { STYLE_NAMES, styleNamed } from '../model/styles.ts'
import type { WordDocument } from '../model/word-document.ts'
import { Collection } from './collection.ts'
import { Font } from './font.ts'
import { badArgument } from './host-error.ts'
import { make } from './make.ts'
import { flatOpc, lettersFrom } from './ooxml.ts'

const MATCH_CASE = 1
const WHOLE_WORD = 2

export abstract class Stretch {
  readonly document: WordDocument
  readonly story: Story
  constructor(document: WordDocument, story: Story) {
    this.document = document
    this.story = story
  }
  abstract get start(): number
  /** Without the mark of its last paragraph. */
  abstract get end(): number
  /** A range grows with what is put into it; a paragraph does by itself. */
  protected grow(_start: number, _end: number): void {}

  get Text(): string {
    return textOfLetters(this.story.letters.slice(this.start, this.end))
  }
  get Font(): Font {
    return new Font(this)
  }
  get Style(): string {
    return STYLE_NAMES[this.StyleBuiltIn as keyof typeof STYLE_NAMES]
  }
  set Style(name: string) {
    this.StyleBuiltIn = name
  }
  get StyleBuiltIn(): string {
    return this.story.paragraphAt(this.start).mark.style
  }
  set StyleBuiltIn(name: string) {
    const style = styleNamed(name)
    if (!style) throw badArgument(`there is no style ${name}`)
    for (const { mark } of this.marks()) this.document.setMark(this.story, mark, { style })
  }
  get Paragraphs() {
    return new Collection(() => this.marks().map(({ mark }) => make.paragraph(this.document, this.story, mark)))
  }
  get ContentControls() {
    const inside = () => this.document.controls.filter(({ story, span }) => story === this.story && span.start >= this.start && span.end <= this.end)
    return new Collection(() => inside().map((control) => make.control(this.document, control)))
  }
  get ParentContentControlOrNullObject(): object | null {
    const control = this.document.controlsAround(this.story, this.start, this.end).at(-1)
    return control ? make.control(this.document, control) : null
  }
  /** The model keeps no pictures. */
  get InlinePictures() {
    return new Collection<object>(() => [])
  }
  /** Where the stretch stands: only the body of a document takes templates. */
  get ParentBody(): { readonly Type: string } {
    const inTable = this.story === this.document.body && this.story.paragraphAt(this.start).mark.cell
    const margin = Object.values(this.document.headers).includes(this.story) ? 'Header' : 'Footer'
    return { Type: inTable ? 'TableCell' : this.story === this.document.body ? 'MainDoc' : margin }
  }
  get ParentTableOrNullObject(): object | null {
    const cell = this.story.paragraphAt(this.start).mark.cell
    return cell ? make.table(this.document, this.story, cell.table) : null
  }

  GetRange(where = 'Whole') {
    const paragraph = this.story.paragraphAt(this.start)
    const places: Record<string, [number, number]> = {
      Whole: [this.start, this.whole],
      Content: [this.start, this.end],
      Start: [this.start, this.start],
      End: [this.end, this.end],
      After: [this.whole, this.whole],
      Before: [paragraph.start, paragraph.start],
    }
    const place = places[where]
    if (!place) throw badArgument(`no range location ${where}`)
    return make.range(this.document, this.story, ...place)
  }
  InsertText(text: string, where: string) {
    const [at, to] = where === 'Replace' ? [this.start, this.end] : where === 'Start' || where === 'Before' ? [this.start, this.start] : [this.end, this.end]
    const like = this.story.letters[where === 'End' || where === 'After' ? Math.max(at - 1, this.story.paragraphAt(at).start) : at]
    return this.put(at, to, lettersOf(text, like && !like.mark ? like.format : PLAIN, this.story.paragraphAt(at).mark), where)
  }
  InsertOoxml(ooxml: string, where: string) {
    const [at, to] = where === 'Replace' ? [this.start, this.end] : where === 'Start' ? [this.start, this.start] : [this.end, this.end]
    const { letters, controls } = lettersFrom(ooxml)
    // The last paragraph that comes with it keeps its own properties; the one it is put into stays behind it, empty.
    const range = this.put(at, to, letters, where)
    for (const { from, to: until, ...properties } of controls) Object.assign(this.document.addControl(this.story, range.start + from, range.start + until), properties)
    return range
  }
  GetOoxml(): string {
    return flatOpc(this.document, this.story, this.start, this.whole)
  }
  InsertBreak(kind: string, where: string): void {
    const after = where === 'After' || where === 'End'
    if (kind === 'Line') this.put(after ? this.end : this.start, after ? this.end : this.start, [{ ch: '\v', format: PLAIN }], where)
    else if (kind !== 'Page') throw badArgument(`no break ${kind} here`)
    else this.InsertParagraph('\f', where)
  }
  InsertParagraph(text: string, where: string) {
    const own = this.story.paragraphAt(where === 'Before' || where === 'Start' ? this.start : this.end)
    const before = where === 'Before' || where === 'Start'
    const at = before ? own.start : own.end + 1
    const last = this.story.letters[own.end - 1]
    const mark = markLike(own.mark)
    const format = last && !last.mark && last !== this.story.letters[own.start - 1] ? last.format : PLAIN
    this.document.edit(this.story, at, at, [...lettersOf(text, format, mark), markLetter(mark)])
    return make.paragraph(this.document, this.story, mark)
  }
  InsertContentControl() {
    return make.control(this.document, this.document.addControl(this.story, this.start, this.end))
  }
  Clear(): void {
    this.put(this.start, this.end, [], 'Replace')
  }
  Delete(): void {
    this.Clear()
  }
  Select(mode = 'Select'): void {
    const { selection } = this.document
    selection.start = mode === 'End' ? this.end : this.start
    selection.end = mode === 'Start' ? this.start : this.end
  }
  _Search2(wanted: string, flags: number) {
    const needle = literal(wanted)
    const options = { matchCase: (flags & MATCH_CASE) > 0, wholeWord: (flags & WHOLE_WORD) > 0 }
    const hits = this.story.paragraphs().flatMap(({ start, end }) => {
      const [from, to] = [Math.max(start, this.start), Math.min(end, this.end)]
      return from >= to
        ? []
        : hitsIn(looseQuotes(this.story.text(from, to)), looseQuotes(needle), options).map((at) => make.range(this.document, this.story, from + at, from + at + needle.length))
    })
    return new Collection(() => hits)
  }
  Split(delimiters: readonly string[], trimDelimiters = false, trimSpacing = false) {
    const pieces: [number, number][] = []
    let from = this.start
    for (let i = this.start; i <= this.end; i++) {
      const over = i === this.end
      if (!over && !delimiters.includes(this.story.letters[i]!.ch)) continue
      pieces.push([from, over || trimDelimiters ? i : i + 1])
      from = i + 1
    }
    const spacing = (at: number) => trimSpacing && /\s/.test(this.story.letters[at]?.ch ?? '')
    const trimmed = pieces.map(([start, end]): [number, number] => {
      let [a, b] = [start, end]
      while (a < b && spacing(a)) a++
      while (b > a && spacing(b - 1)) b--
      return [a, b]
    })
    return new Collection(() => trimmed.filter(([a, b]) => b > a).map(([a, b]) => make.range(this.document, this.story, a, b)))
  }

  /** With the mark of its last paragraph, where there is one to go with it. */
  protected get whole(): number {
    return this.end
  }

  protected marks() {
    const { start, end } = this
    return this.story.paragraphs().filter((paragraph) => paragraph.end >= start && paragraph.start <= end)
  }

  protected put(at: number, to: number, letters: readonly Letter[], where: string) {
    const own = { start: this.start, end: this.end }
    const { start, end } = this.document.edit(this.story, at, to, letters, where === 'Before' && own.end > own.start)
    if (where === 'Replace') this.grow(start, end)
    else if (where === 'Start') this.grow(start, own.end + letters.length)
    else if (where === 'End') this.grow(own.start, end)
    else if (where === 'After') this.grow(own.start, own.end)
    return make.range(this.document, this.story, start, end)
  }
}
