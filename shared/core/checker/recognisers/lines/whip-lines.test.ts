import { describe, expect, it } from 'vitest'
import { lineValue, rolesOf, structureOf } from './lines-for-test.ts'

const cell = (begins: 'row' | 'cell') => ({ kind: 'cell', begins }) as const

describe('a whip item', () => {
  it.each([
    ['Item 9: support, whip applies', { position: 'support', whip: 'whip applies' }],
    ['9. Budget: oppose, three-line whip', { position: 'oppose', whip: 'three-line whip' }],
    ['Item 4 – vote against, free vote', { position: 'vote against', whip: 'free vote' }],
    ['Planning: no whip, use judgement', { position: 'no whip', whip: 'no whip' }],
    ['Item 5, quarry: group position is to grant, and our five are on a whip', { position: 'to grant', whip: 'on a whip' }],
    ['Item 8, freedom of the borough. Every member votes by conscience.', { position: 'by conscience', whip: 'by conscience' }],
    ['Item 3: free vote', { position: 'free vote', whip: 'free vote' }],
    ['Eitem 3: cefnogi, chwip', { position: 'cefnogi', whip: 'chwip' }],
  ])('%s', (text, value) => expect(lineValue('whip-item', text)).toMatchObject(value))
  it.each(['Item 9: be there', 'Item 9', '9. Budget 2026/27'])('lacks both: %s', (text) => {
    const value = lineValue('whip-item', text)
    expect([value.position, value.whip]).toEqual([undefined, undefined])
  })
  it('lacks the whip alone', () => expect(lineValue('whip-item', 'Item 4: budget monitoring: support')).not.toHaveProperty('whip'))
  it.each([
    'Item 1: apologies',
    'Item 1, Apologies.',
    'Item 2, Minutes of 15 July 2026.',
    'Item 3, Declarations of interest. Please look at appendix 2.',
    'Item 1 Apologies; item 2 Interests; item 3 Minutes – formal.',
  ])('is of pure form: %s', (text) => expect(lineValue('whip-item', text).formal).toBe(true))
  it.each(['Item 6, Minutes silence policy', 'Item 7, Report of the Planning Committee', 'Item 8, formal adoption of the local plan'])('is business: %s', (text) =>
    expect(lineValue('whip-item', text).formal).toBeUndefined(),
  )
  it.each([
    '2. Please arrive by 6.30pm.',
    '3. Bring your papers',
    'Free vote: where the table says free vote, members vote as they judge right.',
    'The party whip spoke to members.',
    'In 2026 we shall see.',
  ])('none in: %s', (text) => expect(rolesOf(text).filter((role) => role.startsWith('whip-item'))).toEqual([]))
})

it('reads the items of a notice that runs on in one paragraph', () =>
  expect(
    rolesOf('WHIP for 14 October. Item 1 apologies. Item 5, local plan consultation: we are in favour. Item 6, allowances.').filter((role) => role.startsWith('whip-item')),
  ).toHaveLength(3))
it('reads the cells of a table', () => {
  expect(rolesOf('9', cell('row'))).toEqual(['whip-item:9'])
  expect(rolesOf('Support our amendment', cell('cell'))).toEqual(['position:Support our amendment'])
  expect(rolesOf('Three-line whip', cell('cell'))).toEqual(['whip:Three-line whip'])
  expect(structureOf('Position', cell('cell'))).toEqual([])
})
it('reads labelled lines', () =>
  expect(rolesOf('Item: Parking strategy\nGroup position: Oppose\nWhip: Free vote')).toEqual(['whip-item:Parking strategy', 'position:Oppose', 'whip:Free vote']))
it.each(['Whip notice', 'Whip notice: full council, Wednesday 16 September 2026', 'WHIPPING INSTRUCTIONS'])('%s is a title', (text) =>
  expect(rolesOf(text)).toContain('whip-title'),
)
it('is no title in prose', () => expect(rolesOf('The whip notices everything.')).not.toContain('whip-title'))
