/**
 * Reads plain text without losing a character: the paragraphs' text, put together again, is the text that was given.
 *
 *     Anytown Council meets on\nWednesday.\n\nAll welcome.\fPage two
 *     └────────── paragraph ────────────┘ │ └ paragraph ┘ └ page 2 ┘
 *                                       blank
 */
import type { Draft, Paragraph } from '../draft.ts'
import { paragraph } from '../layout.ts'
import { cutLong } from './cut-paragraph.ts'
import { DraftBuilder } from './draft-builder.ts'

/** Offsets in the body are offsets into exactly `text`. Lines of a paragraph keep their `\n`, a `\r` stays. */
export function readText(text: string): Draft {
  const builder = new DraftBuilder()
  let page = 1
  for (const pageText of split(text, '\f')) {
    for (const found of paragraphsIn(pageText)) builder.add(found, 'body', page)
    page++
  }
  return builder.build()
}

/** A run of lines with words on them is one paragraph, a blank line is an empty one. */
export function* paragraphsIn(text: string): Generator<Paragraph> {
  let from = 0
  let at = 0
  for (const line of split(text, '\n')) {
    if (isBlank(line)) {
      if (at > from) yield* cutLong(paragraph(text.slice(from, at - 1)))
      yield paragraph(line)
      from = at + line.length + 1
    }
    at += line.length + 1
  }
  if (at > from) yield* cutLong(paragraph(text.slice(from)))
}

/** As String.split, but one by one: a file of line ends alone must not become millions of strings first. */
function* split(text: string, sign: string): Generator<string> {
  let from = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
    yield text.slice(from, at)
    from = at + 1
  }
  yield text.slice(from)
}

export function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!' \t\r\u00a0'.includes(line[i] as string)) return false
  return true
}
