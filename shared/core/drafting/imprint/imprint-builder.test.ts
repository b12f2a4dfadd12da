import { describe, expect, it } from 'vitest'
import { readerOf } from '../../checker/recognisers/facts-in.ts'
import { imprint } from '../../checker/recognisers/imprint.ts'
import { person } from '../../checker/recognisers/person.ts'
import { partsOfImprint, restrictedPromoter } from './imprint-from-settings.ts'
import { imprintLine, imprintPlace } from './imprint-line.ts'
import { imprintNeed } from './imprint-need.ts'
import type { ImprintQuestion } from './imprint-question.ts'

const HOME = '1 High Street, Anytown AA1 1AA'
const OTHER = '2 Fern Close, Anytown AA1 1AB'
const printer = { name: 'Ace Print Ltd', address: '4 Canal Works, Anytown AA1 1AA' }
const promoter = { name: 'A. Patel', address: HOME }
const line = (question: ImprintQuestion) => imprintLine(question).line

describe('The line of an imprint', () => {
  it.each<[string, ImprintQuestion, string]>([
    [
      'print for a candidate',
      { medium: 'print', aim: 'candidate', printer, promoter, behalf: [{ name: 'Ada Khan', address: OTHER }] },
      `Printed by Ace Print Ltd, 4 Canal Works, Anytown AA1 1AA. Promoted by A. Patel, ${HOME}, on behalf of Ada Khan, ${OTHER}.`,
    ],
    [
      'print for the local party at the same address',
      { medium: 'print', aim: 'party', printer, promoter, behalf: [{ name: 'Anytown CLP' }] },
      `Printed by Ace Print Ltd, 4 Canal Works, Anytown AA1 1AA. Promoted by A. Patel on behalf of Anytown CLP, both at ${HOME}.`,
    ],
    ['a candidate who is their own agent', { medium: 'social', aim: 'candidate', promoter: { name: 'Ada Khan', address: OTHER } }, `Promoted by Ada Khan, ${OTHER}.`],
    [
      'a digital one',
      { medium: 'email', aim: 'party', promoter, behalf: [{ name: 'Anytown CLP', address: `${HOME}.` }] },
      `Promoted by A. Patel on behalf of Anytown CLP, both at ${HOME}.`,
    ],
    [
      'a councillor’s newsletter by e-mail',
      { medium: 'email', aim: 'news', promoter: { name: 'Cllr Ada Khan (Labour)', address: HOME } },
      `Published and promoted by Cllr Ada Khan (Labour), ${HOME}.`,
    ],
    [
      'three candidates of one ward',
      { medium: 'web', aim: 'candidate', promoter, behalf: [{ name: 'Ada Khan' }, { name: 'Ben Osei' }, { name: 'Priya Lall' }] },
      `Promoted by A. Patel on behalf of Ada Khan, Ben Osei and Priya Lall, all at ${HOME}.`,
    ],
    [
      'candidates who share another address',
      {
        medium: 'web',
        aim: 'candidate',
        promoter,
        behalf: [
          { name: 'Ada Khan', address: OTHER },
          { name: 'Ben Osei', address: OTHER },
        ],
      },
      `Promoted by A. Patel, ${HOME}, on behalf of Ada Khan and Ben Osei, both at ${OTHER}.`,
    ],
    ['an advert in a newspaper', { medium: 'print', inNewspaper: true, aim: 'candidate', promoter }, `Promoted by A. Patel, ${HOME}.`],
  ])('is right for %s', (_, question, expected) => expect(imprintLine(question)).toEqual({ line: expected, missing: [], problems: [] }))

  it('shows and names what is missing', () => {
    expect(imprintLine({ medium: 'print', aim: 'party' })).toEqual({
      line: 'Printed by [the printer’s name], [the printer’s address]. Promoted by [the promoter’s name], [the promoter’s postal address].',
      missing: ['the printer’s name', 'the printer’s address', 'the promoter’s name', 'the promoter’s postal address'],
      problems: [],
    })
  })
  it('says where an address is none for the post', () => {
    expect(imprintLine({ medium: 'email', aim: 'party', promoter: { name: 'A. Patel', address: 'press@anytownlabour.example' } }).problems).toEqual([
      expect.stringMatching(/^The promoter’s address must be one for the post/),
    ])
    expect(imprintLine({ medium: 'email', promoter: { name: 'A. Patel', address: 'PO Box 12, Anytown' } }).problems).toEqual([])
  })
  it('is read by the checker as it was meant', () => {
    const read = readerOf([person, imprint])
    const facts = read(line({ medium: 'print', aim: 'candidate', printer, promoter, behalf: [{ name: 'Ada Khan', address: OTHER }] })).filter(({ kind }) => kind === 'imprint')
    expect(facts).toHaveLength(1)
    expect(facts[0]?.value).toMatchObject({
      printer: { name: 'Ace Print Ltd', postal: true },
      promoter: { name: 'A. Patel', postal: true },
      behalf: { name: 'Ada Khan', postal: true },
    })
  })
})

describe('Whether it is needed', () => {
  it.each<[ImprintQuestion, string, RegExp]>([
    [{ medium: 'print', aim: 'candidate' }, 'required', /candidate’s election/],
    [{ medium: 'print', aim: 'candidate', nation: 'S' }, 'required', /Scotland has rules of its own/],
    [{ medium: 'print', aim: 'party', nation: 'NI' }, 'required', /In Northern Ireland ask the Electoral Office/],
    [{ medium: 'social', aim: 'party', nation: 'NI' }, 'required', /elected office.*whole of the United Kingdom/],
    [{ medium: 'social', paid: true, aim: 'news' }, 'required', /all the year round/],
    [{ medium: 'email', aim: 'news' }, 'wise', /not election material/],
    [{ medium: 'print', aim: 'news' }, 'wise', /safe habit/],
    [{ medium: 'sms', aim: 'candidate' }, 'none', /consent/],
    [{ medium: 'social', aim: 'party', shared: true }, 'none', /shared unchanged/],
    [{ medium: 'print', aim: 'council', nation: 'E' }, 'never', /no imprint cures that/],
    [{ medium: 'print', aim: 'council', nation: 'NI' }, 'none', /council’s own policy/],
    [{ medium: 'print' }, 'unknown', /meant to do/],
    [{ aim: 'party' }, 'unknown', /how it goes out/],
  ])('%j: %s', (question, need, why) => {
    const answer = imprintNeed(question)
    expect(answer.need).toBe(need)
    expect(answer.why).toMatch(why)
  })
  it('carries its source wherever the law speaks', () => {
    for (const aim of ['candidate', 'party', 'news'] as const)
      for (const medium of ['print', 'email', 'web', 'social', 'sms'] as const) expect(imprintNeed({ medium, aim }).sources.length, `${aim} ${medium}`).toBeGreaterThan(0)
  })
})

it('Its place is said for each medium', () => {
  expect(imprintPlace({ medium: 'print', pages: 1 })).toMatch(/face/)
  expect(imprintPlace({ medium: 'print', pages: 4 })).toMatch(/first or the last page/)
  expect(imprintPlace({ medium: 'print', inNewspaper: true })).toMatch(/advert itself/)
  expect(imprintPlace({ medium: 'email' })).toMatch(/link to it is not enough/)
  expect(imprintPlace({ medium: 'social' })).toMatch(/one click away/)
})

describe('The group’s own imprint', () => {
  it.each<[string, ReturnType<typeof partsOfImprint>]>([
    [`Promoted by A. Patel on behalf of Anytown CLP, both at ${HOME}.`, { promoter, behalf: [{ name: 'Anytown CLP' }] }],
    [`Promoted by A. Patel, ${HOME}, on behalf of Ada Khan, ${OTHER}.`, { promoter, behalf: [{ name: 'Ada Khan', address: OTHER }] }],
    [`Published and promoted by Cllr Ada Khan, ${HOME}.`, { promoter: { name: 'Cllr Ada Khan', address: HOME } }],
    ['Ask the agent.', {}],
  ])('%s is read into its parts', (stored, parts) => expect(partsOfImprint(stored)).toEqual(parts))
  it('is not promoted by somebody who may not', () => {
    const directory = [{ name: 'Sam Lee', role: 'political-assistant' as const, restricted: true }]
    expect(restrictedPromoter({ promoter: { name: 'Sam Lee' } }, { directory })).toBe('Sam Lee')
    expect(restrictedPromoter({ promoter: { name: 'A. Patel' } }, { directory })).toBeUndefined()
  })
})
