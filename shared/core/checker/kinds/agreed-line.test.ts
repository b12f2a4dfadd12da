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
it.each(['Mill Pool is not going to shut.', 'Mill Pool will shut for a week in May.', 'The post office has to shut.', 'Labour will shut Mill Pool.'])('leaves alone: %s', (text) =>
  expect(findingsIn(rule, text, { settings: { ...pool, group: { party: 'Labour' } } })).toEqual([]),
)
