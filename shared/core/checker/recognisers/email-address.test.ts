import { describe, expect, it } from 'vitest'
import type { Fact } from '../fact.ts'
import { emailAddress } from './email-address.ts'
import { readerOf } from './facts-in.ts'
import { seen } from './identifiers-for-test.ts'

const read = (text: string): Fact<'email'>['value'][] => readerOf([emailAddress])(text).map((fact) => (fact as Fact<'email'>).value)

describe('an e-mail address', () => {
  it.each([
    ['Please reply to mary.ahmed@mail.example before Friday.', 'mary.ahmed@mail.example'],
    ['E-mail: m_ahmed+ward@mail.test', 'm_ahmed+ward@mail.test'],
    ['The resident (mary@mail.example.org) asked for a copy.', 'mary@mail.example.org'],
    ["Write to 'mary@mail.example'.", 'mary@mail.example'],
    ['It is mary@mail.example. Thanks.', 'mary@mail.example'],
    ['mailto:mary@mail.example?subject=Hello', 'mary@mail.example'],
    ['Write to mary.ahmed (at) mail.example.', 'mary.ahmed (at) mail.example'],
    ['Write to mary.ahmed[at]mail.example', 'mary.ahmed[at]mail.example'],
    ['Write to mary.ahmed [at] mail [dot] example today', 'mary.ahmed [at] mail [dot] example'],
    ['Write to mary.ahmed at mail dot example today', 'mary.ahmed at mail dot example'],
    ['Write to mary dot ahmed at mail dot example', 'mary dot ahmed at mail dot example'],
    ['The resident (mary.ahmed @ mail.example) asked.', 'mary.ahmed @ mail.example'],
    ['Write to mary\u200b@mail.example', 'mary\u200b@mail.example'],
    ['Write to mary\uff20mail.example', 'mary\uff20mail.example'],
    ['Write to si\u00e2n@mail.example', 'si\u00e2n@mail.example'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('email', text, 0.9)).toEqual([words])
  })

  it('is carried in its plain form', () => {
    expect(read('Write to mary dot ahmed at mail dot example')).toEqual([{ address: 'mary.ahmed@mail.example', role: false }])
  })

  it.each([
    'info@anytown.example',
    'leader@anytown.example',
    'press.office@anytown.gov.uk',
    'cllr.khan@anytown.gov.uk',
    'electoral-services@anytown.gov.uk',
    'planning2@anytown.gov.uk',
  ])('%s is the mailbox of an office', (address) => {
    expect(read(`Write to ${address}.`)).toEqual([{ address, role: true }])
  })

  it.each(['mary.ahmed@mail.example', 'm_ahmed+ward@mail.test', 'ada.khan@anytown.gov.uk', 'infoseeker@mail.example'])('%s is a person', (address) => {
    expect(read(`Write to ${address}.`)).toEqual([{ address, role: false }])
  })

  it.each([
    'Write to mary@ or ring.',
    'Follow us: @mill.',
    'The pattern a@b matches.',
    'Follow us: meet @ the library.',
    'Details: ward@large',
    'Details: www.example.gov.uk/bins',
    'Three tickets @ \u00a34.50 each.',
    'Concert @ mill-hall.example on Friday',
    'Look at the red dot on the map.',
    'We were all at it (at) the meeting. We left.',
    'See https://name@host.example/path for more.',
    'She works at dot com firms.',
    'mary..ahmed@mail.example is a slip.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('email', text)).toEqual([])
  })
})
