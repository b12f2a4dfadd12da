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

const listed = [{ name: 'secretPeople', terms: ['Blue Badge'], except: [] }]
const telling = ruleEngine('kind: recipients\nin: [to]\nwho: private\natLeast: 2\nmessage: "{count} see each other{reveals}"', listed)
const badges = (source?: string): Recipient[] => ['a@x.example', 'b@y.example'].map((address) => ({ address, ...(source ? { source } : {}) }))

it('says what being on the list tells', () =>
  expect(findingsIn(telling, 'Hello.', { context: { recipients: { to: badges('Blue Badge holders') } } })[0]?.message).toBe(
    '2 see each other, and being on the list tells something of each (“Blue Badge”)',
  ))
it('adds nothing where a list tells nothing', () => expect(findingsIn(telling, 'Hello.', { context: { recipients: { to: badges() } } })[0]?.message).toBe('2 see each other'))

const alike = ruleEngine('kind: recipients\nin: [to]\nwho: look-alike\natLeast: 1\nmessage: "like {member}"\nfixes: [{ label: x, recipients: remove }]')
const settings = { council: { domain: 'anytown.gov.uk' }, directory: [{ name: 'Ada Khan', title: 'Cllr', email: 'a.khan@anytown.gov.uk' }] }
const looks = (recipient: Recipient) => findingsIn(alike, 'Hello.', { context: { recipients: { to: [recipient, { address: 'mary@mail.example' }] } }, settings })

it('sees a mailbox of the directory at another domain, and takes only that one off', () => {
  const [finding] = looks({ address: 'A.Khan@other.example' })
  expect(finding?.message).toBe('like Ada Khan')
  expect(finding?.fixes).toEqual([{ label: 'x', recipients: [{ address: 'A.Khan@other.example', to: 'remove' }] }])
})
it('sees a name of the directory at another domain', () => expect(looks({ address: 'ak77@mail.example', name: 'Cllr Ada Khan' })).toHaveLength(1))
it.each<[string, Recipient]>([
  ['the address of the directory', { address: 'a.khan@anytown.gov.uk' }],
  ['another name of the council', { address: 'khan@anytown.gov.uk', name: 'Ada Khan' }],
  ['a known member', { address: 'ada@home.example', name: 'Ada Khan', type: 'member' }],
  ['somebody else', { address: 'b.khan@mail.example', name: 'Bashir Khan' }],
])('leaves %s alone', (_, recipient) => expect(looks(recipient)).toEqual([]))

it('counts the party beyond the group as no stranger to its papers', () => {
  const papers = ruleEngine('kind: recipients\nin: [to]\nwho: external\natLeast: 1')
  const sent = (type: Recipient['type']) => findingsIn(papers, 'Hello.', { context: { recipients: { to: [{ address: 'a@x.example', ...(type ? { type } : {}) }] } } }).length
  expect([sent('party'), sent('press'), sent('member')]).toEqual([0, 1, 0])
})
