import { describe, expect, it } from 'vitest'
import { lineValue, rolesOf, structureOf } from './lines-for-test.ts'

describe('a surgery announced', () => {
  it('has its day, time, place and contact', () => {
    expect(lineValue('surgery', 'Surgery: Sat 3 Oct, 10-11am, Mill Library, 01632 960123')).toMatchObject({ date: true, time: true, venue: true, contact: true })
  })
  it('lacks what is not said', () => expect(lineValue('surgery', 'Surgery first Saturday')).toMatchObject({ date: false, time: false, venue: false, contact: false }))
  it('knows a day that comes round', () =>
    expect(lineValue('surgery', 'Our surgery is on the first Saturday of the month at Mill Library, 10am.')).toMatchObject({ date: true, time: true, venue: true, contact: false }))
  it('takes a heading', () => expect(rolesOf('Your councillors’ surgery', { kind: 'heading', level: 3 })).toEqual(['surgery']))
})

it('only hints at a surgery in passing', () => expect(structureOf('I hold regular surgeries and answer casework.').filter(({ value }) => value.role === 'surgery')).toEqual([]))

it.each([
  'The GP surgery on Mill Road closes at 6pm.',
  'She had knee surgery on 3 October.',
  'Mill Road Surgery opens on Monday.',
  'The doctors’ surgery is full.',
  'Tree surgery starts on Friday.',
  'After surgery on Monday he went home.',
  'Dental surgery waiting lists grew.',
  'The surgery nurse left on 3 October.',
])('no councillor’s surgery: %s', (text) => expect(rolesOf(text)).not.toContain('surgery'))

it.each(['Saturday 3 October 2026, 10am, at Mill Library', 'Where: Town Hall', 'Friday 10am, online'])('%s has a venue', (text) => expect(rolesOf(text)).toContain('venue'))
it.each(['We met at the weekend.', 'The library at Mill opens soon.', 'Please answer by Friday 4 December. I am happy to talk by phone.'])('no venue: %s', (text) =>
  expect(rolesOf(text)).not.toContain('venue'),
)
