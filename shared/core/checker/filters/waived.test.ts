import { expect, it } from 'vitest'
import { readText } from '../../draft/readers/text.ts'
import { findingsIn, ruleEngine } from '../try-rule.ts'
import { waiverHash } from './waived.ts'

const engine = ruleEngine('kind: phrase\nterms: [bad, worse]')
const [finding] = findingsIn(engine, 'bad')
const waivers = { salt: 'salt', waivers: [{ rule: 'GP-99', hash: finding ? waiverHash('salt', finding, readText('bad')) : '', reason: 'agreed', by: 'Sam Lee', on: '2026-06-01' }] }

it('marks a finding whose words were waived', () =>
  expect(findingsIn(engine, 'still bad', {}, { waivers })[0]?.waived).toEqual({ reason: 'agreed', by: 'Sam Lee', on: '2026-06-01' }))
it('leaves other words alone', () => expect(findingsIn(engine, 'worse', {}, { waivers })[0]?.waived).toBeUndefined())
it('does not hold under another salt', () => expect(findingsIn(engine, 'bad', {}, { waivers: { ...waivers, salt: 'pepper' } })[0]?.waived).toBeUndefined())
it('ends the waiver of an absence when the text changes', () => {
  const absent = ruleEngine('kind: required\nelements: [{ name: an end, query: { terms: [end] } }]')
  const context = { kind: 'report' as const }
  const [gone] = findingsIn(absent, 'text', { context })
  const kept = { salt: 's', waivers: [{ rule: 'GP-99', hash: gone ? waiverHash('s', gone, readText('text')) : '', reason: 'fine' }] }
  expect(findingsIn(absent, 'text', { context }, { waivers: kept })[0]?.waived).toBeDefined()
  expect(findingsIn(absent, 'text more', { context }, { waivers: kept })[0]?.waived).toBeUndefined()
})
