import { expect, it } from 'vitest'
import type { Recipient } from '../../draft/context.schema.ts'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const open = ruleEngine('kind: recipients\nin: [to, cc]\nwho: private\natLeast: 2\nstrangers: true\nmessage: "{count} see each other"')
const to = (recipients: Recipient[], more = {}) =>
  findingsIn(open, 'Hello.', { context: { recipients: { to: recipients }, ...more }, settings: { council: { domain: 'anytown.gov.uk' } } }).map(({ message }) => message)

it('counts the private people who see each other', () => expect(to([{ address: 'a@x.example' }, { address: 'b@y.example' }])).toEqual(['2 see each other']))
it('takes the council’s own people for no strangers', () => expect(to([{ address: 'a@anytown.gov.uk' }, { address: 'b@anytown.gov.uk' }])).toEqual([]))
it('takes two names at one address for no strangers', () =>
  expect(
    to([
      { address: 'ab@x.example', name: 'A' },
      { address: 'ab@x.example', name: 'B' },
    ]),
  ).toEqual([]))
it('takes people who wrote jointly for no strangers', () =>
  expect(to([{ address: 'a@x.example' }, { address: 'b@y.example' }], { quotedText: 'From: a@x.example, b@y.example' })).toEqual([]))
