import fc from 'fast-check'
import { expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { compilePack } from './compile-pack.ts'
import { compileTerms } from './term-automaton.ts'
import { beginningsOf, called, callsBy, startsOf, wordBeginnings } from './word-beginnings.ts'

const list = (terms: readonly string[], except: readonly string[] = []) => [{ name: 'list', terms, except }]
const starts = (terms: readonly string[], text: string, from = 0, to = text.length) => startsOf(beginningsOf(list(terms))('list'), wordBeginnings(text), from, to)

it('no term begins where no word begins like one', () => {
  expect(starts(['rent arrears', 'evicted'], 'The rent of the hall is paid.')).toEqual([])
})

it('terms may begin only where a word begins like one', () => {
  expect(starts(['evicted', 'mould'], 'Evicted for mould, it said.')).toEqual([0, 12])
})

it('a word that begins before the offset counts where it reaches into it', () => {
  expect(starts(['evicted'], 'was evicted', 6)).toEqual([4])
})

it('a term with any ending begins longer words', () => {
  expect(starts(['homeless*'], 'on homelessness')).toEqual([3])
  expect(starts(['ID*'], 'an idea')).toEqual([0, 3])
})

it('whatever an automaton finds at any word begins where terms may', () => {
  const word = fc.constantFrom('a', 'an', 'rent', 'rents', 'Rent', 'rent-free', 'café', "tenant's", '£5', 'é', '  ', '\n', '[x]', 'of', 'the', 'arrears', '@', '2026')
  const term = fc.tuple(
    fc.array(fc.constantFrom('a', 'an', 'rent', 'rent-free', 'café', "tenant's", '£5', 'of', 'arrears', '$other'), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 5 }), fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', '  ', '\u00a0', ', '), (terms, words, space) => {
      const text = words.join(space)
      const lists = [...list(terms.map(([parts, isOpen]) => parts.join(' ') + (isOpen ? '*' : ''))), { name: 'other', terms: ['rent', 'an'], except: [] }]
      const spelled = wordBeginnings(text)
      const all = startsOf({ keys: new Uint16Array(1), all: new Uint16Array(0), any: true, longest: 0 }, spelled, 0, text.length)
      if (all.length === 0) return
      const found = startsOf(beginningsOf(lists)('list'), spelled, 0, text.length)
      for (const { start } of compileTerms(lists, new Set(['list'])).findOf('list', text, all)) expect(found).toContain(start)
    }),
    { numRuns: 400 },
  )
})

it('a word calls whoever asks for its first four letters, or for the whole of a shorter one', () => {
  const calls = callsBy([['prin'], ['am', 'pm'], ['said']])
  expect(called(calls, wordBeginnings('Printed at 10am.'))).toBe(0b011)
  expect(called(calls, wordBeginnings('An amount, he SAID'))).toBe(0b100)
})

it('what stands behind digits begins no term', () => {
  expect(starts(['am'], '10am')).toEqual([])
})

it('a list that is made of lists begins where theirs do', () => {
  const lists = [...list(['$verbs the roof', '($verbs)']), { name: 'verbs', terms: ['mend', 'repair'], except: [] }]
  const text = 'They will (mend) or repair the old roof'
  expect(startsOf(beginningsOf(lists)('list'), wordBeginnings(text), 0, text.length)).toEqual([10, 11, 20])
})

it('no list of the starter pack that is sought beside facts has to be tried at every word', () => {
  const { words, automaton } = compilePack(starter)
  const of = beginningsOf(words)
  expect(words.filter(({ name }) => automaton.isBeside(name) && of(name).any).map(({ name }) => name)).toEqual([])
})
