import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileTerms } from './term-automaton.ts'
import { beginningsOf, called, callsBy, stretchOf, wordBeginnings } from './word-beginnings.ts'

const list = (terms: readonly string[], except: readonly string[] = []) => [{ name: 'list', terms, except }]
const stretch = (terms: readonly string[], text: string, from = 0, to = text.length) => stretchOf(beginningsOf(list(terms))('list'), wordBeginnings(text), from, to)

it('no term begins where no word begins like one', () => {
  expect(stretch(['rent arrears', 'evicted'], 'The rent of the hall is paid.')).toBeUndefined()
})

it('the stretch runs from the first word that may begin a term to the last', () => {
  expect(stretch(['evicted', 'mould'], 'Evicted for mould, it said.')).toEqual([0, 12])
})

it('a word that begins before the stretch counts where it reaches into it', () => {
  expect(stretch(['evicted'], 'was evicted', 6)).toEqual([4, 4])
})

it('a term with any ending begins longer words', () => {
  expect(stretch(['homeless*'], 'on homelessness')).toEqual([3, 3])
  expect(stretch(['ID*'], 'an idea')).toEqual([0, 3])
})

it('whatever an automaton finds begins within the stretch', () => {
  const word = fc.constantFrom('a', 'an', 'rent', 'rents', 'Rent', 'rent-free', 'café', "tenant's", '£5', 'é', '  ', '\n', '[x]', 'of', 'the', 'arrears', '@', '2026')
  const term = fc.tuple(
    fc.array(fc.constantFrom('a', 'an', 'rent', 'rent-free', 'café', "tenant's", '£5', 'of', 'arrears', '$other'), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 5 }), fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', '  ', '\u00a0', ', '), (terms, words, space) => {
      const text = words.join(space)
      const lists = [...list(terms.map(([parts, isOpen]) => parts.join(' ') + (isOpen ? '*' : ''))), { name: 'other', terms: ['rent', 'an'], except: [] }]
      const found = stretchOf(beginningsOf(lists)('list'), wordBeginnings(text), 0, text.length)
      const hits = compileTerms(lists, new Set(['list'])).findOf('list', text, text.length)
      for (const { start } of hits) expect(found && start >= found[0] && start <= found[1]).toBe(true)
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
  expect(stretch(['am'], '10am')).toBeUndefined()
})
