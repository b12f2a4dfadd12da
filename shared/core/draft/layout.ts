/** Gives paragraphs their places: joined by `\n`, table cells by `\t`, pages by `\f`, one character each. */
import type { Draft, Paragraph, Part, Place } from './draft.ts'

export interface Unplaced {
  readonly paragraph: Paragraph
  readonly part: Part
  readonly page?: number
  readonly signature?: boolean
}

export function layOut(items: readonly Unplaced[]): Place[] {
  const ends = new Map<Part, { end: number; page: number }>()
  return items.map(({ paragraph, part, page = 1, signature }) => {
    const before = ends.get(part)
    const start = before ? before.end + 1 : 0
    ends.set(part, { end: start + paragraph.text.length, page })
    return signature ? { paragraph, part, page, start, signature } : { paragraph, part, page, start }
  })
}

/** The separator before a place, given the place before it in the same part. */
function separator(previous: Place, place: Place): string {
  if (place.page !== previous.page) return '\f'
  return place.paragraph.block.kind === 'cell' && place.paragraph.block.begins === 'cell' ? '\t' : '\n'
}

/** The extracted text of one part, to which all offsets of that part refer. */
export function textOf(draft: Pick<Draft, 'places'>, part: Part = 'body'): string {
  let text = ''
  let previous: Place | undefined
  for (const place of draft.places) {
    if (place.part !== part) continue
    if (previous) text += separator(previous, place)
    text += place.paragraph.text
    previous = place
  }
  return text
}

export const paragraph = (text: string, block: Paragraph['block'] = { kind: 'paragraph' }, marks: Paragraph['marks'] = []): Paragraph => ({ text, marks, block })
