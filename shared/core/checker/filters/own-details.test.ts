import { expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { createEngine } from '../engine.ts'
import { flaggedAt } from '../try-rule.ts'

const engine = createEngine({ ...starter, rules: starter.rules.filter(({ id }) => id === 'DP-03') })
const context = { kind: 'email' as const, audience: 'group' as const }

it('never flags the group’s own account, however it is written', () =>
  expect(flaggedAt(engine, 'Please pay to sort code 08-99-99, account 66374958.', { context, settings: { ownContacts: ['08-99-99 66374958'] } })).toEqual([]))
it('flags somebody else’s', () => expect(flaggedAt(engine, 'Please pay to sort code 08-99-99, account 66374958.', { context })).not.toEqual([]))
