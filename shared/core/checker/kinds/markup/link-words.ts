/** Links whose words do not say where they lead, or are the bare address. */
import type { Hit } from '../../kind.ts'
import type { MarkupCheck } from '../markup.ts'

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9à-ɏ ]+/g, ' ')
    .trim()
    .split(/ +/)
    .join(' ')

/** A short address that people may copy from paper is fine as it stands. */
const isAddress = (words: string): boolean => /^https?:\/\/\S+$/i.test(words.trim()) || /^www\.\S{30,}$/i.test(words.trim())

export const linkWords: MarkupCheck = ({ words = [] }, facts, { context }) => {
  const empty = new Set(words)
  const saysNothing = (text: string): boolean => empty.has(bare(text)) || isAddress(text)
  const hits = facts.draft.places.flatMap(({ paragraph, part, start, signature }, place): Hit[] =>
    part !== 'body' || signature
      ? []
      : paragraph.marks.flatMap((mark): Hit[] =>
          mark.kind === 'link' && saysNothing(paragraph.text.slice(mark.start, mark.end)) ? [{ part, place, start: start + mark.start, end: start + mark.end }] : [],
        ),
  )
  if (hits.length > 0 || context.links === facts.draft.context.links) return hits
  return facts.draft.places.flatMap(({ paragraph, part, start }, place): Hit[] =>
    part === 'links' && saysNothing(paragraph.text) ? [{ part, place, start, end: start + paragraph.text.length }] : [],
  )
}
