import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { createEngine } from '../engine.ts'
import { flaggedAt } from '../try-rule.ts'

const engine = createEngine({ ...starter, rules: starter.rules.filter(({ id }) => id === 'DP-03') })
const context = { kind: 'email' as const, audience: 'group' as const }

it('never flags the group’s own account, however it is written', () =>
  expect(flaggedAt(engine, 'Please pay to sort code 08-99-99, account 66374958.', { context, settings: { ownContacts: ['08-99-99 66374958'] } })).toEqual([]))
it('flags somebody else’s', () => expect(flaggedAt(engine, 'Please pay to sort code 08-99-99, account 66374958.', { context })).not.toEqual([]))

describe('an address of the group’s imprint', () => {
  const homes = createEngine({ ...starter, rules: starter.rules.filter(({ id }) => id === 'DP-06') })
  const letter = 'Mrs Jean Holt of 14 Fern Road, Anytown AA1 4BC has the key.'
  const asked = { context: { kind: 'newsletter' as const, audience: 'public' as const, resource: 'party' as const } }

  it('is the group’s own wherever it stands', () =>
    expect(flaggedAt(homes, letter, { ...asked, settings: { group: { imprint: 'Promoted by J. Holt, 14 Fern Road, Anytown AA1 4BC.' } } })).toEqual([]))
  it('excuses no other house of the same number', () => expect(flaggedAt(homes, letter, { ...asked, settings: { ownContacts: ['14 Mill Lane'] } })).not.toEqual([]))
  it('excuses no other address', () =>
    expect(flaggedAt(homes, letter, { ...asked, settings: { group: { imprint: 'Promoted by J. Holt, 2 Mill Lane, Anytown AA1 4BD.' } } })).not.toEqual([]))
})
