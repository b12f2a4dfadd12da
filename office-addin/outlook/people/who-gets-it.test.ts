import { describe, expect, it } from 'vitest'
import type { Settings } from '#core/pack/settings.schema.ts'
import { whoGetsIt } from './who-gets-it.ts'

const members = Array.from({ length: 38 }, (_, i) => ({ name: `Member ${i}`, title: 'Cllr', email: `cllr${i}@anytown.example` }))
const settings: Settings = { directory: members, council: { domain: 'anytown.example' }, group: { domains: ['anytownlabour.example'] } }
const to = (...addresses: string[]) => ({ recipients: { to: addresses.map((address) => ({ address })), cc: [], bcc: [] } })
const group = members.map(({ email }) => email.toUpperCase())

describe('Who gets it', () => {
  it.each([
    ['the whole group', to(...group), settings, '38 members, none outside'],
    ['a stranger among them', to(...group, 'mary@resident.example'), settings, '38 members, 1 outside'],
    ['an officer too', to(group[0] as string, 'clerk@anytown.example'), settings, '1 member, 1 colleague, none outside'],
    ['nobody knows who is who', to('a@x.example', 'b@x.example'), {}, '2 people'],
    ['nobody yet', to(), settings, undefined],
  ])('%s', (_, context, known, said) => expect(whoGetsIt(context, known)).toBe(said))

  it('a list is said to hold people whom nobody sees', () =>
    expect(whoGetsIt({ recipients: { to: [{ address: 'all@anytown.example', list: true }] } }, settings)).toBe('1 list whose people cannot be seen'))
})
