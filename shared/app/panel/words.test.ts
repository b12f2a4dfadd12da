import { describe, expect, it } from 'vitest'
import { AUDIENCES, CHANNELS, KINDS, MEETING_KINDS, RESOURCES, ROLES } from '#core/draft/context.schema.ts'
import { AUDIENCE, CHANNEL, KIND, listed, MEETING_KIND, plainDate, RESOURCE, ROLE } from './words.ts'

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
  it('join and date as British English does', () => {
    expect(listed(['one', 'two', 'three'])).toBe('one, two and three')
    expect(plainDate('2026-11-22')).toBe('22 November 2026')
  })
})
