import { describe, expect, it } from 'vitest'
import { isFor, onShelf, shelfOf } from './shelf.ts'

describe('the party shelf', () => {
  it('holds party templates only', () =>
    expect((['casework', 'council', 'group', 'party'] as const).map((purpose) => shelfOf({ purpose }))).toEqual(['council', 'council', 'council', 'party']))
  it('is absent on a council account', () => expect(onShelf({ purpose: 'party' }, { role: 'councillor', resource: 'council' })).toBe(false))
  it('is there on a party account', () => expect(onShelf({ purpose: 'party' }, { role: 'councillor', resource: 'party' })).toBe(true))
  it.each(['political-assistant', 'restricted-officer'] as const)('is absent everywhere for a %s', (role) => {
    for (const resource of ['council', 'party', 'personal', 'unknown', undefined] as const) expect(onShelf({ purpose: 'party' }, { role, resource })).toBe(false)
  })
  it('hides nothing else', () => expect(onShelf({ purpose: 'group' }, { role: 'political-assistant', resource: 'council' })).toBe(true))
})

describe('the roles a template is for', () => {
  it('are the ones it names, or anyone whose role is not known', () => {
    const template = { for: ['whip'] } as const
    expect([isFor({ for: [...template.for] }, 'whip'), isFor({ for: [...template.for] }, 'chair'), isFor({ for: [...template.for] }, undefined)]).toEqual([true, false, true])
  })
})
