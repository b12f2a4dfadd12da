import { describe, expect, it } from 'vitest'
import { checkManaged } from './check-managed.ts'
import { managedSchema } from './managed.schema.ts'
import { policySchema } from './policy-schema.ts'

/** Every schema in it, the whole and its parts. */
function parts(schema: object): { type?: unknown }[] {
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' ? Object.values(value as object) : key === 'items' || key === 'additionalProperties' ? [value] : [],
  )
  return [schema, ...inner.flatMap((one) => parts(one as object))]
}

describe('What an administrator may decide', () => {
  it('is written in the words that Chrome and Edge read: one type for each value', () => {
    const schema = policySchema(managedSchema)
    expect(Object.keys((schema as { properties: object }).properties)).toEqual(['settings', 'sitesOff', 'sharedComputer', 'packs', 'mandatory', 'firstRun'])
    for (const part of parts(schema)) {
      expect(['object', 'array', 'string', 'boolean', 'integer', 'number']).toContain(part.type)
      expect(Object.keys(part).filter((key) => !['type', 'properties', 'items', 'additionalProperties', 'enum'].includes(key))).toEqual([])
    }
  })
  it('stands in the administrators’ guide as it is built (npx vitest run extension/kept/managed.test.ts -u)', () =>
    expect(`${JSON.stringify(policySchema(managedSchema), null, 2)}\n`).toMatchFileSnapshot('../../docs/managed-schema.json'))
  it('takes what it says of packs and mandatory rules', () => {
    const value = {
      packs: { trust: [{ pack: 'anytown', keys: ['x'] }], from: [{ pack: 'anytown', address: 'https://packs.example/a' }], subscriptions: false },
      mandatory: { 'DP-01': {}, 'PR-05': { waive: true } },
    }
    expect(checkManaged(value)).toEqual({ managed: value })
    expect(checkManaged({ mandatory: { everything: {} } }).fault).toContain('mandatory')
  })
  it('is taken as it is where it fits', () => {
    const value = { settings: { council: { nation: 'W' }, ruleChoices: { 'NL-09': { severity: 'must' } } }, sharedComputer: true }
    expect(checkManaged(value)).toEqual({ managed: value })
  })
  it('has no effect where it does not fit, and says what and where', () => {
    expect(checkManaged({ settings: { council: { nation: 'Wales' } } })).toEqual({ managed: {}, fault: expect.stringContaining('settings.council.nation') })
    expect(checkManaged({ settings: { me: { name: 'Sam Lee' } } }).fault).toContain('"me"')
  })
})
