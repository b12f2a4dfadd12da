/** Word.Range: a stretch that keeps its place while the text around it changes. */
import type { Span, Story } from '../model/story.ts'
import type { WordDocument } from '../model/word-document.ts'
import { Collection } from './collection.ts'
import { make } from './make.ts'
import { Stretch } from './stretch.ts'

export class RangeObject extends Stretch {
  readonly #span: Span
  constructor(document: WordDocument, story: Story, start: number, end: number) {
    super(document, story)
    this.#span = story.track(start, end)
  }
  get start(): number {
    return this.#span.start
  }
  get end(): number {
    return this.#span.end
  }
  /** The reference is gone: the story need not move it along any more. */
  release(): void {
    this.story.untrack(this.#span)
  }
  protected override grow(start: number, end: number): void {
    Object.assign(this.#span, { start, end })
  }
  get IsEmpty(): boolean {
    return this.start === this.end
  }
  get Hyperlink(): string {
    return this.story.letters[this.start]?.format.href ?? ''
  }
  set Hyperlink(href: string) {
    this.document.reformat(this.story, this.start, this.end, (letter) => ({ ...letter, format: { ...letter.format, href: href || undefined, underline: href !== '' } }))
  }
  GetHyperlinkRanges() {
    const { letters } = this.story
    const found: RangeObject[] = []
    for (let i = this.start; i < this.end; i++) {
      const href = letters[i]!.format.href
      if (!href) continue
      const from = i
      while (i + 1 < this.end && letters[i + 1]!.format.href === href) i++
      found.push(make.range(this.document, this.story, from, i + 1))
    }
    return new Collection(() => found)
  }
  ExpandTo(other: Stretch) {
    return make.range(this.document, this.story, Math.min(this.start, other.start), Math.max(this.end, other.end))
  }
  CompareLocationWith(other: Stretch): string {
    if (this.story !== other.story) return 'Unrelated'
    const [a, b, c, d] = [this.start, this.end, other.start, other.end]
    if (a === c && b === d) return 'Equal'
    if (b < c) return 'Before'
    if (a > d) return 'After'
    if (b === c) return 'AdjacentBefore'
    if (a === d) return 'AdjacentAfter'
    if (a >= c && b <= d) return a === c ? 'InsideStart' : b === d ? 'InsideEnd' : 'Inside'
    if (c >= a && d <= b) return a === c ? 'ContainsStart' : b === d ? 'ContainsEnd' : 'Contains'
    return a < c ? 'OverlapsBefore' : 'OverlapsAfter'
  }
}
