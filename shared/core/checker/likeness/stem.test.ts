import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stem } from './stem.ts'

it.each([
  ['close', 'closes', 'closing', 'closed'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['library', 'libraries'],
  ['bus', 'buses'],
  ['ask', 'asks', 'asked', 'asking'],
  ['service', 'services'],
])('takes %s and its forms for one', (word, ...forms) => expect(forms.map(stem)).toEqual(forms.map(() => stem(word))))

it('keeps different words apart', () => expect(new Set(['parking', 'market', 'council', 'counsel', 'road', 'rod'].map(stem)).size).toBe(6))
it('leaves something of every word', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'e', 'd', 'i', 'n', 'g', 's', 'l', 'y'), minLength: 1, maxLength: 12 }), (word) => {
      expect(stem(word).length).toBeGreaterThan(0)
      expect(stem(word).length).toBeLessThanOrEqual(word.length)
    }),
  ))
