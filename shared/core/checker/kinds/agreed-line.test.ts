import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const rule = ruleEngine('kind: agreed-line\nmessage: "{line}"')
const settings = (expires: string) => ({ agreedLines: [{ id: 'library', line: 'The library stays open.', expires, contradicts: ['library will close'] }] })

it('flags words that contradict a line', () =>
  expect(findingsIn(rule, 'The library will close.', { settings: settings('2026-12-31') })[0]?.message).toBe('The library stays open.'))
it('leaves an expired line alone', () => expect(findingsIn(rule, 'The library will close.', { settings: settings('2026-01-31') })).toEqual([]))
it('is silent where the line itself is said', () => expect(findingsIn(rule, 'The library stays open.', { settings: settings('2026-12-31') })).toEqual([]))
it.each(['The library will close early on Christmas Eve.', 'The library will close at 5pm.', 'The library will close for the day.'])('is silent about hours: %s', (text) =>
  expect(findingsIn(rule, text, { settings: settings('2026-12-31') })).toEqual([]),
)

const bins = { agreedLines: [{ id: 'bins', topic: 'Bins', line: 'Bins stay weekly.', contradicts: ['every two weeks'] }] }
it('flags a few words where the topic is spoken of', () => {
  expect(findingsIn(rule, 'Your bin will be emptied every two weeks.', { settings: bins })).toHaveLength(1)
  expect(findingsIn(rule, 'The bins? We shall empty them every two weeks.', { settings: bins })).toHaveLength(1)
})
it('leaves the same few words about something else alone', () => expect(findingsIn(rule, 'The library van calls every two weeks.', { settings: bins })).toEqual([]))

const pool = { agreedLines: [{ id: 'pool', topic: 'Mill Pool', line: 'Mill Pool stays open.', contradicts: ['close the pool'] }] }
it('flags other words of the same sense', () => {
  expect(findingsIn(rule, 'I take no pleasure in telling you this after such a year, but Mill Pool has to shut its doors for good.', { settings: pool })).toHaveLength(1)
  expect(findingsIn(rule, 'Dear friends,\n\nThe pool is being mothballed.', { settings: pool })).toHaveLength(1)
})
it.each(['Mill Pool is not going to shut.', 'Mill Pool will shut for a week in May.', 'The post office has to shut.'])('leaves alone: %s', (text) =>
  expect(findingsIn(rule, text, { settings: pool })).toEqual([]),
)

it('flags what the group’s own party is to do', () =>
  expect(findingsIn(rule, 'Labour will shut Mill Pool.', { settings: { ...pool, group: { party: 'Labour' } } })).toHaveLength(1))

const charge = { agreedLines: [{ id: 'bins', topic: 'Garden waste', line: 'We oppose the charge for brown bins.', contradicts: ['support the brown bin charge'] }] }
it.each(['The group has no quarrel with charging for brown bins.', 'The charge for a brown bin is only fair.', 'We now back the charge for brown bins.'])(
  'flags the other side taken in other words: %s',
  (text) => expect(findingsIn(rule, text, { settings: charge })).toHaveLength(1),
)
it.each([
  'We support everyone who campaigns against the brown bin charge.',
  'We do not support a charge for brown bins.',
  'Is a charge for brown bins fair?',
  'We support the new lorries for brown bins.',
])('leaves alone what only sounds like it: %s', (text) => expect(findingsIn(rule, text, { settings: charge })).toEqual([]))
