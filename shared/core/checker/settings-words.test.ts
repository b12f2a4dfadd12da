import { expect, it } from 'vitest'
import { settingsWords } from './settings-words.ts'

const named = (name: string, settings: Parameters<typeof settingsWords>[0]) => settingsWords(settings).find((list) => list.name === name)?.terms

it('knows wards with a poll of their own, never by their bare name', () =>
  expect(named('pollAreas', { calendar: { polls: [{ date: '2026-09-24', areas: ['Mill'] }] } })).toEqual(['Mill ward', 'Mill Ward', 'Mill division', 'Mill Division']))
it('knows the group’s own pages as a party’s', () => expect(named('partySites', { group: { domains: ['reds.example'] } })).toEqual(['reds.example']))
it('knows the council’s domain', () => expect(named('councilDomain', { council: { domain: 'anytown.gov.uk' } })).toEqual(['anytown.gov.uk']))
it.each([
  ['Anytown Borough Council', 'district', ['Anytown Borough Council', 'Anytown Council']],
  ['Anytown Metropolitan Borough Council', 'unitary', ['Anytown Metropolitan Borough Council', 'Anytown Council']],
  ['Anytown Council', 'district', ['Anytown Council']],
] as const)('knows %s by its short name', (name, type, names) => expect(named('councilNames', { council: { name, type } })).toEqual(names))
it('leaves a parish its whole name, since the short one is the council’s around it', () =>
  expect(named('councilNames', { council: { name: 'Anytown City Council', type: 'parish' } })).toEqual(['Anytown City Council']))
it.each(['Anytown Borough Council', 'London Borough of Anytown', 'Anytown Council', 'Anytown Town Council'])('knows the place that %s serves', (name) =>
  expect(named('councilArea', { council: { name } })).toEqual(['Anytown']),
)
