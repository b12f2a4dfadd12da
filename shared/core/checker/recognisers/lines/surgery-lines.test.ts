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
  it.each([
    'Come to see Cllr Zainab Yusuf at her surgery next month.',
    'Drop in to our advice surgery for help with your bins.',
    'Cllr Ada Khan will hold a street surgery soon.',
    'Our councillors are holding a surgery for tenants soon.',
    'Come to the surgery and the coffee morning after it.',
  ])('%s', (text) => expect(lineValue('surgery', text)).toMatchObject({ date: false, time: false, venue: false }))
  it('has its place in either language', () =>
    expect(lineValue('surgery', 'Cymhorthfa / Surgery: dydd Sadwrn / Saturday 3 October 2026, 10:00–11:00, Neuadd y Dref / Town Hall, Cwm Derwen.')).toMatchObject({
      date: true,
      time: true,
      venue: true,
    }))
})

it.each([
  'I hold regular surgeries and answer casework.',
  'People come to our surgeries with housing problems.',
  'Thank you to all who came to our surgery last month.',
  'Residents at her surgery told Cllr Khan about the buses. Next month the bus contract ends.',
])('only hints at a surgery in passing: %s', (text) => expect(structureOf(text).filter(({ value }) => value.role === 'surgery')).toEqual([]))

it.each([
  'The GP surgery on Mill Road closes at 6pm.',
  'She had knee surgery on 3 October.',
  'Mill Road Surgery opens on Monday.',
  'The doctors’ surgery is full.',
  'Tree surgery starts on Friday.',
  'After surgery on Monday he went home.',
  'Dental surgery waiting lists grew.',
  'The surgery nurse left on 3 October.',
  'From Monday 2 November the lights at the school, the surgery and the bottom of Mill Lane will be mended.',
  'The bus shelter outside the surgery comes down on Monday.',
  'The bus leaves at 8.05am from the green, 8.10am at the surgery and 8.14am at Mill Road on Mondays.',
  'On Friday a new bench went in between the surgery and the post office.',
  'Flu jabs are at the surgery from Monday 5 October, 9am.',
  'The vet surgery opens on Monday.',
  'Dr Patel’s surgery moves on Monday 2 November.',
  'The health centre surgery shuts at 6pm on Fridays.',
  'The village surgery has a new door from Monday.',
  'A pavement from the surgery to the square',
  'The Saturday bus will call at the surgery.',
  'Save our surgery',
  'Parking at the surgery',
  'Fernby Surgery has a new wing.',
  'Residents of Surgery Lane will have no water on Tuesday.',
  'At my surgery on Saturday six people asked about the bins.',
  'No surgery on Saturday 26 December.',
])('no councillor’s surgery: %s', (text) => expect(rolesOf(text)).not.toContain('surgery'))

it.each(['Mill Library, Mill Road, Anytown AA1 1AA (step-free)', 'Saturday 3 October 2026, 10am to 11am\nMill Library, Mill Road', 'St Mary’s Church Hall, Anytown AA1 1AA'])(
  '%s is a venue on a line of its own',
  (text) => expect(rolesOf(text)).toContain('venue'),
)
it.each(['Saturday 3 October 2026, 10am, at Mill Library', 'Where: Town Hall', 'Friday 10am, online'])('%s has a venue', (text) => expect(rolesOf(text)).toContain('venue'))
it.each([
  'Mill Library stays open.',
  'Mill Library, which opened in 1904, stays.',
  'We met at the weekend.',
  'The library at Mill opens soon.',
  'Please answer by Friday 4 December. I am happy to talk by phone.',
])('no venue: %s', (text) => expect(rolesOf(text)).not.toContain('venue'))
it.each([
  'Surgery: Saturday 17 October 2026, 10am to noon, Fernby Mill Tea Room, Bridge Street.',
  'Surgery: Friday 4 December, 5pm, outside the Co-op.',
  'Surgery: Friday 4 December, 5pm in St Mary’s church hall.',
  'Litter pick in Mill Park, surgery on Friday 4 December, 5pm, next to the pharmacy in Mill Library.',
  'The councillors meet patients and neighbours at the surgery on Friday 4 December, 5pm, in Mill Library.',
])('takes a place as people name it: %s', (text) => expect(lineValue('surgery', text)).toMatchObject({ venue: true }))
it('takes no telephone for a place', () => expect(lineValue('surgery', 'Surgery: Friday 4 December, 5pm. Call Ada on 01632 960123.')).toMatchObject({ venue: false }))
it('leaves a heading to the line below that speaks of the surgery', () =>
  expect(structureOf('Surgery\nYour councillors hold a surgery in the library every Friday.').filter(({ value }) => value.role === 'surgery')).toHaveLength(1))
