import { describe, expect, it } from 'vitest'
import { businessOf, directs } from './whip-business.ts'

describe('business', () => {
  it.each([
    'Planning cttee: refuse 26/0123',
    'Licensing Sub-Committee, review of the Mill Inn',
    'Standards hearing',
    'School appeals panel',
    'Planning application for Fern Field',
    'Report of the Planning Committee on 26/0123',
  ])('%s is decided on its evidence', (text) => expect(businessOf(text)).toBe('quasi-judicial'))
  it.each(['Scrutiny: vote against', 'Overview and Scrutiny Committee', 'Call-in of the leisure contract', 'Scrutiny committee, item 4, call-in of parking charges'])(
    '%s is scrutiny',
    (text) => expect(businessOf(text)).toBe('scrutiny'),
  )
  it.each([
    'Report of the Planning Committee',
    'Appointments to the Licensing Committee',
    'Adoption of the Local Plan',
    'Statement of licensing policy',
    'Motion on planning enforcement',
    'Overview and Scrutiny annual report',
    'Scrutiny Committee recommendations on leisure',
    'Revised capital programme',
  ])('%s comes before the council like any other', (text) => expect(businessOf(text)).toBeUndefined())
})

describe('an item', () => {
  const item = { role: 'whip-item' as const }
  it('tells members how to vote by a position or by the whip', () => {
    expect(directs({ ...item, position: 'refuse' })).toBe(true)
    expect(directs({ ...item, whip: 'whip applies' })).toBe(true)
    expect(directs({ ...item, name: 'transport review, and nobody goes off on his own', whip: 'whip applies' })).toBe(true)
  })
  it('tells them nothing where they are free, or only note it', () => {
    expect(directs({ ...item, position: 'Members decide', whip: 'Free vote' })).toBe(false)
    expect(directs({ ...item, position: 'note' })).toBe(false)
    expect(directs({ ...item, name: 'transport review, nobody is told how to vote', position: 'support' })).toBe(false)
    expect(directs({ ...item, position: 'support', whip: 'no whip' })).toBe(false)
    expect(directs(item)).toBe(false)
  })
})
