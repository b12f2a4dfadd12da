/** One story of a document, flat as in Word: letters and paragraph marks in one line, with spans that move along. */
import { type Letter, type ParagraphMark, textOfLetters } from './letters.ts'

/** A stretch that keeps its place while letters come and go around it. */
export interface Span {
  start: number
  end: number
}

export interface StoryParagraph {
  readonly mark: ParagraphMark
  readonly start: number
  /** Where the mark stands. */
  readonly end: number
}

export class Story {
  #letters: Letter[]
  #spans = new Set<Span>()
  #paragraphs: StoryParagraph[] | undefined
  #byMark = new Map<ParagraphMark, StoryParagraph>()

  /** `letters` end with a paragraph mark. */
  constructor(letters: Letter[]) {
    this.#letters = letters
  }

  get length(): number {
    return this.#letters.length
  }

  get letters(): readonly Letter[] {
    return this.#letters
  }

  text(start = 0, end = this.length): string {
    return textOfLetters(this.#letters.slice(start, end))
  }

  paragraphs(): readonly StoryParagraph[] {
    if (this.#paragraphs) return this.#paragraphs
    const found: StoryParagraph[] = []
    let start = 0
    for (let i = 0; i < this.#letters.length; i++) {
      const { mark } = this.#letters[i]!
      if (!mark) continue
      found.push({ mark, start, end: i })
      start = i + 1
    }
    this.#byMark = new Map(found.map((paragraph) => [paragraph.mark, paragraph]))
    return (this.#paragraphs = found)
  }

  /** The paragraph in which this place stands. */
  paragraphAt(at: number): StoryParagraph {
    const all = this.paragraphs()
    let [low, high] = [0, all.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]!.end < at) low = middle + 1
      else high = middle
    }
    return all[low]!
  }

  paragraphOf(mark: ParagraphMark): StoryParagraph | undefined {
    this.paragraphs()
    return this.#byMark.get(mark)
  }

  track(start: number, end: number): Span {
    const span = { start, end }
    this.#spans.add(span)
    return span
  }

  untrack(span: Span): void {
    this.#spans.delete(span)
  }

  /**
   * What is put in at a span's end becomes part of it, unless it is put in before something else that begins there;
   * at a span's start, the span moves along.
   */
  splice(at: number, remove: number, letters: readonly Letter[], beforeOther = false): Letter[] {
    const removed = this.#letters.splice(at, remove, ...letters)
    this.#paragraphs = undefined
    const [end, more] = [at + remove, letters.length - remove]
    for (const span of this.#spans) {
      const before = span.start
      if (span.start >= end) span.start += more
      else if (span.start > at) span.start = at
      if (span.end >= end && !(beforeOther && span.end === at && before < at)) span.end += more
      else if (span.end > at) span.end = at + letters.length
    }
    return removed
  }
}
