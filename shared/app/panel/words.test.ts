import { describe, expect, it } from 'vitest'
import { AUDIENCES, CHANNELS, KINDS, MEETING_KINDS, RESOURCES, ROLES } from '#core/draft/context.schema.ts'
import { AUDIENCE, CHANNEL, certainty, KIND, listed, MEETING_KIND, plainDate, RESOURCE, ROLE } from './words.ts'

describe('Words for people', () => {
  it('exist for every name of the contract', () => {
    for (const [words, names] of [
      [KIND, KINDS],
      [ROLE, ROLES],
      [AUDIENCE, AUDIENCES],
      [RESOURCE, RESOURCES],
      [CHANNEL, CHANNELS],
      [MEETING_KIND, MEETING_KINDS],
    ] as const)
      expect(Object.keys(words).sort()).toEqual([...names].sort())
  })
  it('say how certain a source is in a sentence, however its rule writes it', () => {
    const source = { title: 'Press practice', asAt: '2026-11-22', verified: false }
    expect(certainty({ ...source, certainty: 'recalled with high confidence' })).toBe('Recalled with high confidence.')
    expect(certainty({ ...source, certainty: 'Practice of many councils.' })).toBe('Practice of many councils.')
    expect(certainty(source)).toBe('Not yet checked against the text itself.')
  })
  it('join and date as British English does', () => {
    expect(listed(['one', 'two', 'three'])).toBe('one, two and three')
    expect(plainDate('2026-11-22')).toBe('22 November 2026')
  })
})
