/** Content controls: around each value, so that it can be found and changed again, and locked around approved wording. */
import type { Rendered } from '#core/drafting/blocks.ts'

/** Word's limit for a tag; the end, which tells the fields of a template apart, is kept. */
const LONGEST_TAG = 64
const OURS = 'sec:'

const tagOf = (template: string, part: string): string => {
  const head = `${OURS}${template}:`
  return head + part.slice(-(LONGEST_TAG - head.length))
}
export const isOurs = (tag: string): boolean => tag.startsWith(OURS)

export class Controls {
  readonly #rendered: Rendered
  readonly #fields: { field: string; ranges: readonly Word.Range[] }[] = []
  readonly #locks: { name: string; first: Word.Paragraph | Word.Table; last: Word.Paragraph }[] = []
  readonly #breaks: { range: Word.Range; where: 'Before' | 'After' }[] = []
  readonly #links: { range: Word.Range; href: string }[] = []
  #adjoins = false

  constructor(rendered: Rendered) {
    this.#rendered = rendered
  }

  field(field: string, ranges: readonly Word.Range[]): void {
    if (ranges.length > 0) this.#fields.push({ field, ranges })
  }

  link(range: Word.Range, href: string): void {
    this.#links.push({ range, href })
  }

  /** Put in when the controls stand, so that none grows over the end of its line. */
  lineBreaks(range: Word.Range, where: 'Before' | 'After', count: number): void {
    for (let i = 0; i < count; i++) this.#breaks.push({ range, where })
  }

  /** Blocks of one passage that follow each other share a control. */
  lock(name: string, first: Word.Paragraph | Word.Table, last: Word.Paragraph): void {
    const open = this.#locks.at(-1)
    if (this.#adjoins && open?.name === name) open.last = last
    else this.#locks.push({ name, first, last })
    this.#adjoins = true
  }

  /** Something else stands between the last passage and the next. */
  apart(): void {
    this.#adjoins = false
  }

  close(): void {
    for (const { range, href } of this.#links) range.hyperlink = href
    for (const { field, ranges } of this.#fields) {
      const [first, last] = [ranges[0]!, ranges.at(-1)!]
      const control = (first === last ? first : first.expandTo(last)).insertContentControl()
      control.tag = tagOf(this.#rendered.template.id, field)
      control.title = this.#labelOf(field)
      control.appearance = 'BoundingBox'
    }
    for (const { range, where } of this.#breaks) range.insertBreak('Line' as Word.BreakType, where)
    for (const { name, first, last } of this.#locks) {
      const control = (first as Word.Paragraph).getRange('Content').expandTo(last.getRange('Content')).insertContentControl()
      control.tag = tagOf(this.#rendered.template.id, `locked.${name}`)
      control.title = 'Approved wording'
      control.appearance = 'BoundingBox'
      // Last of all: a locked control takes nothing in any more.
      control.cannotEdit = true
      control.cannotDelete = true
    }
  }

  /** "This Council notes 2" for `notes.1`. */
  #labelOf(field: string): string {
    const [name = '', ...rest] = field.split('.')
    const label = this.#rendered.labels?.[field] ?? this.#rendered.labels?.[name] ?? name
    const number = rest.find((part) => /^\d+$/.test(part))
    return number === undefined ? label : `${label} ${Number(number) + 1}`
  }
}
