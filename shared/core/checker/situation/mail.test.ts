import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { packEngine } from '../try-rule.ts'

const engine = packEngine(
  [],
  [
    { name: 'peopleKinds', terms: ['residents'], except: [] },
    { name: 'listsOf', terms: ['list of'], except: [] },
    { name: 'internalPapers', terms: ['whip notice', 'group meeting'], except: [] },
    { name: 'campaignWords', terms: ['canvass'], except: [] },
    { name: 'groupNames', terms: [], except: [] },
    { name: 'voteWords', terms: [], except: [] },
  ],
)
const council: Settings = { council: { domain: 'anytown.gov.uk' }, group: { domains: ['reds.example'] }, me: { email: 'me@home.example' } }
const ask = (name: string, context: Context, text = 'Hello.') => engine.situation(readText(text), { context, settings: council, today: '2026-04-10' }).value(name)

describe('the chain below', () => {
  const quotedText = 'mary@mail.example, tom@post.example, a.khan@anytown.gov.uk, info@shop.example, me@home.example, Mary@mail.example'
  it('holds people who are neither of the house nor offices, each once', () => expect(ask('strangersInChain', { quotedText })).toBe(2))
  it('does not count whom it is answered to', () => expect(ask('strangersInChain', { quotedText, recipients: { to: [{ address: 'mary@mail.example' }] } })).toBe(1))
  it('is empty without one', () => expect(ask('strangersInChain', {}, 'mary@mail.example')).toBe(0))
})

describe('rows of people', () => {
  it('are those of a file named for them', () => expect(ask('personalRows', { attachments: [{ name: 'residents.xlsx', rows: 40 }] })).toBe(40))
  it('are those of a file announced as such', () => expect(ask('personalRows', { attachments: [{ name: 'book1.xlsx', rows: 40 }] }, 'Here is the list of residents.')).toBe(40))
  it('are none in a file of something else', () => expect(ask('personalRows', { attachments: [{ name: 'budget.xlsx', rows: 40 }] }, 'Our residents pay.')).toBe(0))
  it('are none in a blank form', () => expect(ask('personalRows', { attachments: [{ name: 'residents-template.xlsx', rows: 40 }] })).toBe(0))
  it('are private addresses in the text, from ten on', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@mail.example`).join('\n')
    expect(ask('personalRows', {}, lines(9))).toBe(0)
    expect(ask('personalRows', {}, lines(12))).toBe(12)
  })
})

describe('what a file carries beside its text', () => {
  it('is said in words', () => expect(ask('leftBehind', { style: { comments: 1, trackedChanges: 2, hiddenText: true } })).toBe('1 comment, 2 tracked changes and hidden text'))
  it('is nothing where nobody looked', () => expect([ask('leftBehind', {}), ask('hasLeftBehind', {})]).toEqual([undefined, false]))
  it('is nothing in a clean file', () => expect(ask('hasLeftBehind', { style: { comments: 0, trackedChanges: 0, hiddenText: false } })).toBe(false))
})

describe('the group’s own papers', () => {
  it('are whip notices', () => expect(ask('internalPaper', { kind: 'whip-notice' })).toBe(true))
  it('are minutes for the group', () => expect(ask('internalPaper', { kind: 'minutes', audience: 'group' })).toBe(true))
  it('are agendas that say so', () => expect(ask('internalPaper', { kind: 'agenda' }, 'Agenda for the group meeting')).toBe(true))
  it('may be attached', () => expect(ask('internalPaper', { kind: 'email', attachments: [{ name: 'Whip notice.docx' }] })).toBe(true))
  it('are no agendas of the council', () => expect(ask('internalPaper', { kind: 'agenda', audience: 'public' })).toBe(false))
})

describe('casework', () => {
  const list = (consent?: boolean): Context => ({
    kind: 'newsletter',
    channel: 'email',
    recipients: { bcc: [{ address: 'a@x.example', source: 'casework', ...(consent === undefined ? {} : { consent }) }] },
  })
  it('gives no list for a newsletter', () => expect(ask('caseworkList', list())).toBe(true))
  it('does with consent', () => expect(ask('caseworkList', list(true))).toBe(false))
  it('is answered in a reply', () => {
    expect(ask('caseReply', { kind: 'casework-reply' })).toBe(true)
    expect(ask('caseReply', { kind: 'email', reply: true, audience: 'group' })).toBe(false)
  })
})

it('knows a child’s consent only where every picture has it', () => {
  expect(ask('childConsent', { images: [{ people: 'child', consent: true }, { people: 'crowd' }] })).toBe(true)
  expect(ask('childConsent', { images: [{ people: 'child', consent: true }, { people: 'child' }] })).toBe(false)
  expect(ask('childConsent', {})).toBe(false)
})
