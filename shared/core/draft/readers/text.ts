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
  text.split('\f').forEach((pageText, index) => {
    for (const found of linesToParagraphs(pageText.split('\n'))) builder.add(found, 'body', index + 1)
  })
  return builder.build()
}

/** A run of lines with words on them is one paragraph, a blank line is an empty one. */
export function linesToParagraphs(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let run: string[] = []
  const close = () => {
    if (run.length > 0) paragraphs.push(...cutLong(paragraph(run.join('\n'))))
    run = []
  }
  for (const line of lines) {
    if (isBlank(line)) {
      close()
      paragraphs.push(paragraph(line))
    } else run.push(line)
  }
  close()
  return paragraphs
}

export function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!' \t\r\u00a0'.includes(line[i] as string)) return false
  return true
}
