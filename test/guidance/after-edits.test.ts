/** The shipped rules, on drafts made of their own examples and edited at random: an engine that follows finds what a fresh one finds. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import type { Kind } from '#core/draft/context.schema.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import { examples } from '#generated/examples.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { starter } from '#generated/starter.ts'

const lines = Object.values(examples).flatMap(({ flag, pass }) => [...flag, ...pass].flatMap(({ text }) => text?.split('\n').filter(Boolean) ?? []))
const line = fc.constantFrom(...lines)

/** What a person does to a draft: types in a line, takes lines out, puts lines in, moves a line up or down, says what it is. `at` and `within` are shares of what is there. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  within: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 2 }),
  insert: fc.array(line, { maxLength: 3 }),
  type: fc.constantFrom('', '', 'e', ' said', '. He added: '),
  move: fc.constantFrom(0, 0, 0, 1, -3),
  kind: fc.constantFrom<(Kind | undefined)[]>(undefined, undefined, undefined, undefined, 'newsletter', 'press-release', 'motion', 'letter', 'agenda', 'email'),
})

/** The last lines are those of the mail that is answered. */
const QUOTED = 2

const draftOf = (paragraphs: readonly Paragraph[]): Draft => ({
  host: 'desk',
  places: layOut(paragraphs.map((each, i) => ({ paragraph: each, part: i < 5 || i < paragraphs.length - QUOTED ? 'body' : 'quoted' }))),
  context: {},
  notChecked: [],
})

/** Each edit compiles a fresh engine with all rules. */
const TIME_ENOUGH = 30_000

it(
  'finds after any edits of a draft what a fresh engine finds in it',
  () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 5, maxLength: 30 }), fc.array(edit, { minLength: 3, maxLength: 12 }), fc.boolean(), (start, edits, known) => {
        let input: CheckInput = { context: known ? { kind: 'newsletter' as const, resource: 'council' as const } : {}, settings: known ? sampleSettings : {}, today: '2026-04-10' }
        const following = createEngine(starter)
        // Everything is taken away and put back as new objects: nothing of what was asked before holds. A new engine for each edit would take minutes.
        const anew = createEngine(starter)
        const fresh = (draft: Draft) => {
          anew.check(draftOf([]), input)
          return anew.check(draftOf(draft.places.map((place) => ({ ...place.paragraph }))), input)
        }
        let paragraphs = start.map((text) => paragraph(text))
        following.check(draftOf(paragraphs), input)
        for (const { at, within, remove, insert, type, move, kind } of edits) {
          if (kind) input = { ...input, context: { ...input.context, kind } }
          const index = Math.floor(at * paragraphs.length)
          const { text } = paragraphs[index] ?? paragraph('')
          const cut = Math.floor(within * text.length)
          const typed = type ? [paragraph(text.slice(0, cut) + type + text.slice(cut))] : []
          paragraphs = [...paragraphs.slice(0, index), ...typed, ...insert.map((each) => paragraph(each)), ...paragraphs.slice(index + Math.max(remove, typed.length))]
          if (move) paragraphs.splice(Math.max(0, index + move), 0, ...paragraphs.splice(index, 1))
          const draft = draftOf(paragraphs)
          expect(following.check(draft, input).findings).toEqual(fresh(draft).findings)
        }
        const last = draftOf(paragraphs)
        expect(following.check(last, input).findings).toEqual(createEngine(starter).check(last, input).findings)
      }),
      { numRuns: 15 },
    )
  },
  TIME_ENOUGH,
)
