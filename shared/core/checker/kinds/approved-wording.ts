/** What a draft says of the template it began from: whether its locked passages still stand, and whether it is still the wording that holds. */
import type { Paragraph, Passage, Place } from '../../draft/draft.ts'
import { folded, hashesWithin, lineHash, linesWithin } from '../../draft/passage-line.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { absence, type Hit, type RuleKind } from '../kind.ts'
import type { Situation } from '../situation/situation.ts'

export const approvedWording: RuleKind<'approved-wording'> = {
  name: 'approved-wording',
  asks: 'always',
  judge({ check }, facts, situation) {
    const { template } = facts.draft
    if (!template) return []
    return check === 'locked-passages'
      ? template.passages.flatMap((passage) => changesOf(passage, facts))
      : [template, ...(template.also ?? [])].flatMap((one) => edition(one, situation))
  },
}

/** A key changes one paragraph; the others are folded already. */
const known = new WeakMap<Paragraph, string>()

function foldedOnce(paragraph: Paragraph): string {
  let text = known.get(paragraph)
  if (text === undefined) known.set(paragraph, (text = folded(paragraph.text)))
  return text
}

const hashes = new WeakMap<Paragraph, string>()

function hashedOnce(paragraph: Paragraph): string {
  let hash = hashes.get(paragraph)
  if (hash === undefined) hashes.set(paragraph, (hash = lineHash(paragraph.text)))
  return hash
}

/** Half of the words, wherever they stand: less is another paragraph. */
const ALIKE = 0.5

function changesOf({ id, lines, hashes: wantedHashes = [] }: Passage, facts: DraftFacts): Hit[] {
  const body = facts.draft.places.flatMap((place, at) => (place.part === 'body' && place.paragraph.text.trim() !== '' ? [{ place, at, text: foldedOnce(place.paragraph) }] : []))
  if (body.length === 0) return []
  // Kept without its words: it can be seen that it changed, not into what it should change back.
  if (lines.length === 0 && wantedHashes.length > 0) {
    const found = new Set(body.flatMap(({ place }) => hashesWithin(hashedOnce(place.paragraph))))
    return wantedHashes.flatMap(hashesWithin).every((hash) => found.has(hash)) ? [] : [absence({ named: inWords(id), what: 'changed or left out' }, 'body')]
  }
  const standing = new Set(body.flatMap(({ place, text }) => (place.paragraph.text.includes('\n') ? linesWithin(place.paragraph.text) : text)))
  const lost = lines.filter((line) => !linesWithin(line).every((text) => standing.has(text)))
  const wanted = new Set(lines.map(folded))
  const free = body.filter(({ text }) => !wanted.has(text))
  const missing: string[] = []
  const hits = lost.flatMap((line): Hit[] => {
    const nearest = mostAlike(folded(line), free)
    if (!nearest) {
      missing.push(line)
      return []
    }
    free.splice(free.indexOf(nearest), 1)
    return [{ ...over(nearest.place, nearest.at), values: { passage: line, named: inWords(id), what: 'changed' } }]
  })
  return missing.length === 0 ? hits : [...hits, absence({ passage: missing.join('\n'), named: inWords(id), lost: inWords(id), what: 'left out' }, 'body')]
}

const inWords = (id: string): string => id.replace(/-/g, ' ')

function over({ paragraph, part, start }: Place, place: number): Hit {
  return { part, place, start, end: start + paragraph.text.length }
}

function mostAlike<T extends { readonly text: string }>(line: string, among: readonly T[]): T | undefined {
  const words = wordsOf(line)
  let best: T | undefined
  let most = ALIKE
  for (const one of among) {
    const others = wordsOf(one.text)
    let shared = 0
    for (const word of words) if (others.has(word)) shared++
    const alike = (2 * shared) / (words.size + others.size || 1)
    if (alike >= most && one !== best) [best, most] = [one, alike]
  }
  return best
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(/[^a-z0-9\u00c0-\u024f@.]+/))

function edition({ id, version }: { readonly id: string; readonly version: string }, { editions }: Situation): Hit[] {
  const now = editions?.find((one) => one.id === id)
  if (!now) return []
  if (now.withdrawn)
    return [
      absence({ template: now.title, state: `was withdrawn: ${now.withdrawn.why}`, remedy: now.withdrawn.use ? `Use ${now.withdrawn.use} instead.` : 'Do not use it again.' }),
    ]
  return isNewer(now.version, version)
    ? [
        absence({
          template: now.title,
          state: `has a newer version (${now.version}; this draft began from ${version})`,
          remedy: 'Fill it again, or compare the two before this goes out.',
        }),
      ]
    : []
}

/** '1.10.0' is newer than '1.9.3'. */
function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  for (let i = 0; i < 3; i++) if (a![i] !== b![i]) return (a![i] ?? 0) > (b![i] ?? 0)
  return false
}
