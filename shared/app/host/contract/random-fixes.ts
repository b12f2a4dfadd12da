/** Property: whatever the draft and whatever the fixes, other text is never damaged. Own generator: it runs in a page too. */
import type { Edit } from '#core/checker/finding.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { bodyOf, finding, fix } from './examples.ts'
import { type Behaviour, holds, same } from './harness.ts'

const WORDS = ['library', 'Ada', 'O’Neill', '£1,250', '𝒜𝒷', 'e\u0301te', 'a\u00a0b', 'Llanfair-pwll', '<i>', '&amp;', '👩‍🚒', '“so”', '9am', '—', 'of', 'the']
const ROUNDS = 40

/** Mulberry32: a small seeded generator, so that a failure names the seed that shows it again. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * sides)
  }
}

/** Never between the halves of a surrogate pair. */
const whole = (text: string, at: number) => (text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff ? at - 1 : at)

export const randomFixes: readonly Behaviour[] = [
  {
    name: 'damages no other text, whatever the fixes are',
    async run({ host, open }) {
      for (let seed = 1; seed <= ROUNDS; seed++) {
        const roll = dice(seed)
        const phrase = (most: number) => Array.from({ length: 1 + roll(most) }, () => WORDS[roll(WORDS.length)]).join(' ')
        await open(Array.from({ length: 1 + roll(5) }, () => paragraph(phrase(12))))
        const places = (await host.read()).places.filter((place) => place.part === 'body')
        const before = textOf({ places })
        const edits: Edit[] = []
        for (const place of places) {
          if (roll(2) === 0) continue
          const { text } = place.paragraph
          const [a, b] = [whole(text, roll(text.length + 1)), whole(text, roll(text.length + 1))]
          const [from, to] = [place.start + Math.min(a, b), place.start + Math.max(a, b)]
          edits.push({ where: 'body', start: from, end: to, was: before.slice(from, to), text: roll(3) === 0 ? '' : phrase(3) })
        }
        if (edits.length === 0) continue
        const meant = [...edits].reverse().reduce((text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end), before)
        const receipt = await host.apply(fix(...edits.sort(() => roll(3) - 1)), finding(edits))
        same(receipt.outcome, 'applied', `the outcome (seed ${seed}, “${receipt.message}”)`)
        same(await bodyOf(host), meant, `the text after the fix (seed ${seed})`)
        const back = await host.takeBack(receipt)
        holds(back.outcome === 'applied', `the fix was not taken back (seed ${seed}): ${back.message}`)
        same(await bodyOf(host), before, `the text after taking back (seed ${seed})`)
      }
    },
  },
]
