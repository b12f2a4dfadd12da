import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildStarter } from '../../../../scripts/build-pack.ts'
import type { Pack, WordList } from '../../pack/pack.ts'
import { pack, rule } from '../../pack/pack-for-test.ts'
import { compilePack } from '../compile-pack.ts'
import { compileRules } from '../compile-rules.ts'
import { buildPack } from './build-pack.ts'
import { builtPack } from './built-pack.ts'

const rebuilt = (open: Pack) => builtPack(buildPack(open), () => open.templates)

const letters = fc.stringMatching(/^[a-cé]{1,3}$/)
/** Lists of which each may name those before it, as written in packs: stars, capitals, lists, white space, signs. */
const listsOf = (count: number): fc.Arbitrary<WordList[]> =>
  fc.tuple(
    ...Array.from({ length: count }, (_, i) => {
      const piece = fc.oneof(
        { weight: 4, arbitrary: letters },
        { weight: 1, arbitrary: fc.constantFrom('Ab', 'a’b', '£5', 'b-c', '5*5') },
        ...(i > 0 ? [fc.nat(i - 1).map((k) => `$list${k}`)] : []),
      )
      const term = fc
        .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '  ', '-'), fc.constantFrom('', '', '*'))
        .map(([words, gap, end]) => words.join(gap) + end)
      return fc.record({ name: fc.constant(`list${i}`), terms: fc.array(term, { maxLength: 8 }), except: fc.array(term, { maxLength: 2 }) })
    }),
  )
const text = fc.array(fc.oneof(letters, fc.constantFrom('Ab', 'AB', 'a’b', '£5', 'b-c', 'é', '\u{1f600}', 'α', '5*5')), { maxLength: 40 }).map((words) => words.join(' '))
const everywhere = (text: string): readonly number[] => Array.from(text, (_, i) => i)
const asking = (names: readonly string[]) => names.map((name, i) => rule(`GP-0${i}`, { kind: 'detector', params: { find: `$${name}` } } as object))

describe('a built pack', () => {
  it('finds what the same pack finds when it is compiled, with words of the settings too', () =>
    fc.assert(
      fc.property(listsOf(5), fc.subarray(['list0', 'list1', 'list2', 'list3', 'list4']), listsOf(2), fc.array(text, { maxLength: 4 }), (words, sought, more, texts) => {
        const open = pack({ words, rules: asking(sought) })
        const [one, other] = [compilePack(open).automaton, compilePack(rebuilt(open)).automaton]
        const [oneWith, otherWith] = [one.with(more), other.with(more)]
        for (const each of texts) {
          expect(other.find(each)).toEqual(one.find(each))
          expect(otherWith.find(each)).toEqual(oneWith.find(each))
          for (const { name } of words)
            if (one.isBeside(name) && each !== '') expect(otherWith.findOf(name, each, everywhere(each))).toEqual(oneWith.findOf(name, each, everywhere(each)))
        }
      }),
    ))

  it('holds its words as they were written', () =>
    fc.assert(
      fc.property(listsOf(4), (words) => {
        expect(rebuilt(pack({ words })).words).toEqual(words)
      }),
    ))

  it('is compiled anew when something is made of it', () => {
    const open = rebuilt(pack({ words: [{ name: 'list0', terms: ['a'], except: [] }], rules: asking(['list0']) }))
    expect(compilePack({ ...open, words: [{ name: 'list0', terms: ['b'], except: [] }] }).automaton.find('a b')).toMatchObject([{ start: 2 }])
  })
})

describe('the starter pack, built', () => {
  const { pack: starter } = buildStarter()
  const built = rebuilt(starter)

  it('holds the rules and the words that it was built of', () => {
    expect(built.rules).toEqual(starter.rules)
    expect(built.words).toEqual(starter.words)
  })
  it('has the rules compiled as they are compiled elsewhere, and one object for equal questions', () => {
    const { rules } = compilePack(built)
    const compiled = compileRules(starter).rules
    expect(rules).toEqual(compiled)
    expect(objectsIn(rules)).toBe(objectsIn(compiled))
  })
  it('finds each of its terms as the compiled pack does', () => {
    const [one, other] = [compilePack(starter).automaton, compilePack(built).automaton]
    for (const { terms, except } of starter.words) {
      const whole = [...terms, ...except].map((term) => term.replace('*', '')).join('. ')
      expect(other.find(whole)).toEqual(one.find(whole))
    }
  })
})

function objectsIn(rules: unknown): number {
  const seen = new Set<object>()
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object' || seen.has(node)) return
    seen.add(node)
    Object.values(node).forEach(walk)
  }
  walk(rules)
  return seen.size
}
