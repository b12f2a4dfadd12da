/** The identifier recognisers as the bench of peers wants them: a text in, `{ start, end, kind }` out. */

import { readerOf } from '#core/checker/recognisers/facts-in.ts'
import { identifierRecognisers } from '#core/checker/recognisers/identifiers.ts'

export interface Found {
  readonly start: number
  readonly end: number
  /** nino nhs phone email postcode bank card iban dob, and two that the truth set has no values for: account-ref, address. */
  readonly kind: string
}

const read = readerOf(identifierRecognisers)

/** Paragraphs are parted by blank lines, as the reader of plain text parts them. */
export function findIdentifiers(text: string): Found[] {
  const found: Found[] = []
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start)
    const end = blank < 0 ? text.length : blank
    for (const fact of read(text.slice(start, end))) {
      found.push({ start: start + fact.start, end: start + fact.end, kind: fact.kind === 'identifier' ? (fact.value as { type: string }).type : fact.kind })
    }
    start = end + 2
  }
  return found
}
