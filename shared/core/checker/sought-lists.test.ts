import { expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { readText } from '../draft/readers/text.ts'
import { createEngine } from './engine.ts'
import type { Ruled } from './in-force.ts'
import { SoughtLists } from './sought-lists.ts'
import type { CheckInput } from './verdict.ts'

const ruled = (id: string, ...lists: string[]): Ruled => ({ rule: { id, params: { of: lists.map((find) => ({ find: `$${find}` })) } } as never, standing: undefined })

/** What the scanner was told to seek, one call after the other. */
function sought() {
  const calls: (readonly string[] | 'all')[] = []
  const lists = new SoughtLists({ seek: (names) => void calls.push(names ? [...names].sort() : 'all') }, new Set(['always']))
  return { calls, lists }
}
const [bins, buses, roads] = [ruled('GP-91', 'bins'), ruled('GP-92', 'buses', 'bins'), ruled('GP-93', 'roads')]

it('all lists are looked for at the first check', () => {
  const { calls, lists } = sought()
  expect(lists.follow([bins, buses])).toBe(false)
  expect(calls).toEqual([])
})

it('after some checks with the same rules only what they and the code ask for is', () => {
  const { calls, lists } = sought()
  for (let i = 0; i < 3; i++) expect(lists.follow([bins, buses])).toBe(false)
  expect(calls).toEqual([])
  expect(lists.follow([bins, buses])).toBe(false)
  expect(calls).toEqual([['always', 'bins', 'buses']])
})

it('fewer rules want nothing new', () => {
  const { calls, lists } = sought()
  for (let i = 0; i < 4; i++) lists.follow([bins, buses])
  expect(lists.follow([bins])).toBe(false)
  expect(calls).toHaveLength(1)
})

it('a rule that comes into force has everything looked for again, and the draft scanned anew', () => {
  const { calls, lists } = sought()
  for (let i = 0; i < 4; i++) lists.follow([bins])
  expect(lists.follow([bins, roads])).toBe(true)
  for (let i = 0; i < 3; i++) expect(lists.follow([bins, roads])).toBe(false)
  expect(calls).toEqual([['always', 'bins'], 'all', ['always', 'bins', 'roads']])
})

it('a draft that turns from a newsletter into a motion is checked as a motion', () => {
  const draft = readText('This Council resolves to refuse planning application 26/0433 at Mill Lane.')
  const input = (kind: 'newsletter' | 'motion'): CheckInput => ({ settings, context: { kind }, today: '2026-09-01', waivers: { salt: '', waivers: [] } })
  const settings = { council: { name: 'Anytown Council', nation: 'E' as const } }
  const engine = createEngine(starter)
  for (let i = 0; i < 5; i++) engine.check(draft, input('newsletter'))
  const found = engine.check(draft, input('motion')).findings
  expect(found).toEqual(createEngine(starter).check(draft, input('motion')).findings)
  expect(found.map(({ rule }) => rule)).toContain('MO-11')
})
