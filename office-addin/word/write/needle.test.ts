import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, hitsOf, LONGEST, needleFor } from './needle.ts'

const WORDS = fc.array(fc.constantFrom('so', 'Ada', '£1,250', '𝒜𝒷', 'a\u00a0b', '“so”', '^p', '—', '👩‍🚒'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

describe('A needle', () => {
  it('singles out exactly the words that were meant, however often they stand there', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.nat(), (texts, which, a, b) => {
        const row = which % texts.length
        const text = texts[row]!
        const start = a % text.length
        const end = Math.min(text.length, start + 1 + (b % LONGEST))
        const needle = needleFor(texts, row, start, end)
        if (!needle) return
        const hit = hitsOf(texts, needle.words)[needle.hit]!
        expect(hitsOf(texts, needle.words).length).toBe(needle.hits)
        expect(hit.row).toBe(row)
        expect([hit.at + needle.from, hit.at + needle.to]).toEqual([start, end])
        expect(escaped(needle.words).length).toBeLessThanOrEqual(255)
      }),
    )
  })

  it('takes in neighbouring words where that makes it rare', () => {
    expect(needleFor(['the end of the road', 'the end of the line'], 1, 11, 14)).toMatchObject({ words: 'the line', hits: 1, hit: 0 })
  })

  it('does not exist for the mark of a footnote', () => expect(needleFor(['See\u0002 below'], 0, 2, 5)).toBeUndefined())
})
