/** The words of a text as an approval means them: neither layout nor the shape of a quotation mark is a word. */

import { textHash } from '../../checker/text-hash.ts'
import type { Block, Draft, Place } from '../../draft/draft.ts'
import { textOf } from '../../draft/layout.ts'

/** What somebody is asked to approve: the subject, where there is one, and the text without the writer's signature. */
export function textToApprove(draft: Pick<Draft, 'places' | 'context'>): string {
  const subject = (textOf(draft, 'subject') || draft.context.subject || '').trim()
  const body = bodyOf(draft.places.filter(({ part, signature }) => part === 'body' && !signature)).trimEnd()
  return subject ? `Subject: ${subject}\n\n${body}` : body
}

/** An empty line between paragraphs, none between the items of a list or the cells of a table: as a mail is read. */
const bodyOf = (places: readonly Place[]): string =>
  places.map(({ paragraph: { text, block } }, i) => (i === 0 ? text : `${inOneBlock(places[i - 1]?.paragraph.block, block) ? '\n' : '\n\n'}${text}`)).join('')

const inOneBlock = (before: Block | undefined, now: Block): boolean => before?.kind === now.kind && (now.kind === 'item' || now.kind === 'cell')

/** As mail programs and editors write one word in several ways. */
export const plainWord = (word: string): string =>
  word
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .normalize('NFC')

export const wordsOf = (text: string): string[] => plainWord(text).split(/\s+/).filter(Boolean)

/** SHA-256, hex, of the words: the same for a text that was wrapped, copied or opened elsewhere; another when one word is. */
export const wordsHash = (text: string): string => textHash(wordsOf(text).join(' '))
