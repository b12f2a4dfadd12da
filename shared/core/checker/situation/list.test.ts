import { describe, expect, it } from 'vitest'
import type { Context, Recipient } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import { packEngine } from '../try-rule.ts'
import { isListAddress } from './list-address.ts'

const engine = packEngine(
  [],
  [
    { name: 'secretPeople', terms: ['Blue Badge', 'foster carer*'], except: [] },
    { name: 'toSecretPeople', terms: ['Dear $secretPeople'], except: [] },
  ],
)
const check = (context: Context, text = 'Hello.') => engine.check(readText(text), { context, settings: {}, today: '2026-04-10' })
const ask = (name: string, context: Context, text = 'Hello.') => engine.situation(readText(text), { context, settings: {}, today: '2026-04-10' }).value(name)
const to = (...recipients: Recipient[]): Context => ({ recipients: { to: recipients } })

describe('a list that tells something of each', () => {
  it('is known by where its addresses came from', () => expect(ask('secretList', to({ address: 'a@x.example', source: 'Blue Badge holders' }))).toBe(true))
  it('is known by the name of a group address', () => expect(ask('secretList', to({ address: 'foster-carers@lists.example' }))).toBe(true))
  it('is known by how everybody is greeted', () => expect(ask('secretList', to({ address: 'a@x.example' }), 'Dear foster carers, hello.')).toBe(true))
  it('is none because the text speaks of such people', () => expect(ask('secretList', to({ address: 'a@x.example' }), 'We thanked foster carers.')).toBe(false))
  it('is not known without recipients', () => expect(ask('secretList', {})).toBeUndefined())
})

describe('a group address', () => {
  it.each([{ address: 'mill-residents@news.example' }, { address: 'all@club.example' }, { address: 'x@lists.example' }, { address: 'x@y.example', list: true }])(
    'is known: $address',
    (recipient) => expect(isListAddress(recipient)).toBe(true),
  )
  it.each<Recipient>([
    { address: 'mary.ahmed@mail.example' },
    { address: 'all@paper.example', type: 'press' },
    { address: 'members@x.example', list: false },
    { address: 'alison@mail.example' },
  ])('is none: $address', (recipient) => expect(isListAddress(recipient)).toBe(false))
  it('is named as what could not be seen', () =>
    expect(check(to({ address: 'mill-residents@news.example', name: 'Mill Ward residents' })).notChecked).toEqual(['Mill Ward residents (I cannot see who is on this list)']))
  it('is not named where there is none', () => expect(check(to({ address: 'mary@mail.example' })).notChecked).toEqual([]))
})

it('counts outsiders in Bcc', () =>
  expect(ask('bccOutsiders', { recipients: { to: [{ address: 'a@x.example' }], bcc: [{ address: 'b@x.example' }, { address: 'c@x.example', type: 'member' }] } })).toBe(1))
it('knows letters to offices alone', () => {
  expect(ask('toAgency', to({ address: 'a@x.example', type: 'organisation' }))).toBe(true)
  expect(ask('toAgency', to({ address: 'a@x.example', type: 'organisation' }, { address: 'b@x.example', type: 'resident' }))).toBe(false)
})
