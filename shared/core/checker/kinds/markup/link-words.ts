/** Links whose words do not say where they lead, or are the bare address. */
import type { Hit } from '../../kind.ts'
import type { MarkupCheck } from '../markup.ts'
import { isMarked } from './marked.ts'

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9à-ɏ ]+/g, ' ')
    .trim()
    .split(/ +/)
    .join(' ')

/** A short address says where it leads, and people may copy it from paper. */
const LONG = 45
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
/** Nobody copies "?id=337" from paper. */
const QUERIED = /\?[a-z]\w*=/i
const isAddress = (words: string): boolean => ADDRESS.test(words.trim()) && (words.trim().length >= LONG || QUERIED.test(words))

export const linkWords: MarkupCheck = ({ words = [] }, facts, { context }) => {
  const empty = new Set(words)
  const saysNothing = (text: string): boolean => empty.has(bare(text)) || isAddress(text)
  const hits = facts
    .where(isMarked)
    .flatMap(({ paragraph, part, start, signature, index: place }): Hit[] =>
      part !== 'body' || signature
        ? []
        : paragraph.marks.flatMap((mark): Hit[] =>
            mark.kind === 'link' && saysNothing(paragraph.text.slice(mark.start, mark.end)) ? [{ part, place, start: start + mark.start, end: start + mark.end }] : [],
          ),
    )
  if (hits.length > 0 || context.links === facts.draft.context.links) return hits
  // the part holds addresses too, which nobody sees in a link's words
  const shown = new Set((context.links ?? []).map(({ text }) => text))
  return facts.draft.places.flatMap(({ paragraph, part, start }, place): Hit[] =>
    part === 'links' && shown.has(paragraph.text) && saysNothing(paragraph.text) ? [{ part, place, start, end: start + paragraph.text.length }] : [],
  )
}
