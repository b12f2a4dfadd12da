import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, Paragraph } from '../draft/draft.ts'
import { layOut, paragraph } from '../draft/layout.ts'
import { DraftFacts } from './draft-facts.ts'
import { RECOGNISERS } from './recognisers/index.ts'
import { compileScanner } from './scanner.ts'
import { compileTerms } from './term-automaton.ts'

const scanner = compileScanner(compileTerms([{ name: 'ab', terms: ['a', 'b'], except: [] }]), [], {})
const draft = (paragraphs: readonly Paragraph[]): Draft => ({
  host: 'desk',
  places: layOut(paragraphs.map((each) => ({ paragraph: each, part: 'body' as const }))),
  context: {},
  notChecked: [],
})
const seen = (facts: DraftFacts) => facts.named('$ab').map(({ start, end, place }) => [start, end, place])

describe('the facts of a draft', () => {
  it('stand at their offsets in the part’s text', () =>
    expect(seen(new DraftFacts(draft([paragraph('x a'), paragraph('b')]), scanner))).toEqual([
      [2, 3, 0],
      [4, 5, 1],
    ]))

  describe('remember how near the last change came to what stands under a name', () => {
    const [first, far] = [paragraph('a'), paragraph('x'.repeat(500))]
    const changes = (before: Draft, after: Draft) => {
      const facts = new DraftFacts(before, scanner)
      facts.follow(after)
      return ([0, 1, 2, 3] as const).filter((ring) => facts.lastChange('$ab', ring) === facts.step)
    }
    it('none far away', () => expect(changes(draft([first, far, paragraph('x')]), draft([first, far, paragraph('xy')]))).toEqual([]))
    it('one beside it, because a distance may have changed', () => expect(changes(draft([first, paragraph('x')]), draft([first, paragraph('xy')]))).toEqual([1, 2, 3]))
    it('one beside its paragraph, some words away', () => {
      const words = paragraph(`a ${'x'.repeat(50)}`)
      expect(changes(draft([words, paragraph('x')]), draft([words, paragraph('xy')]))).toEqual([2, 3])
    })
    it('one in its paragraph', () => expect(changes(draft([first, far]), draft([paragraph('a x'), far]))).toEqual([0, 1, 2, 3]))
  })

  it('follow who is named before “she added”', () => {
    const people = compileScanner(compileTerms([]), RECOGNISERS, {})
    const [far, words] = [paragraph('x'.repeat(500)), paragraph('“It opens on Friday,” she added.')]
    const facts = new DraftFacts(draft([paragraph('Cllr Ada Khan was there.'), far, words]), people)
    const speaker = () => facts.of('quotation').map(({ value }) => value.speaker)
    expect(speaker()).toEqual(['Ada Khan'])
    facts.follow(draft([paragraph('Cllr Mary Reid was there.'), far, words]))
    expect(speaker()).toEqual(['Mary Reid'])
  })

  it('follow a salutation typed under an address', () => {
    const people = compileScanner(compileTerms([]), RECOGNISERS, {})
    const head = paragraph('12 Mill Lane\nAnytown AA1 1AB')
    const facts = new DraftFacts(draft([head, paragraph('De')]), people)
    const inHead = () => facts.of('address').map(({ value }) => value.letterHead === true)
    expect(inHead()).toEqual([false])
    facts.follow(draft([head, paragraph('Dear Mrs Ahmed')]))
    expect(inHead()).toEqual([true])
  })

  it('are, after any edits, what a fresh reading finds', () => {
    const text = fc.constantFrom('a', 'b', 'x', 'a b', 'x y a', '')
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 6 }), { minLength: 2, maxLength: 6 }), (states) => {
        const kept = new Map<string, Paragraph>()
        const same = (each: string, i: number): Paragraph => {
          const key = `${i % 2}${each}`
          const found = kept.get(key) ?? paragraph(each)
          kept.set(key, found)
          return found
        }
        const following = new DraftFacts(draft([]), scanner)
        for (const state of states) {
          const next = draft(state.map(same))
          following.follow(next)
          const fresh = new DraftFacts(next, scanner)
          expect(seen(following)).toEqual(seen(fresh))
          expect(following.words).toBe(fresh.words)
        }
      }),
    )
  })
})
