import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const rule = (params: string) => ruleEngine(`kind: release\n${params}\nquotedMatter: same`)
const context: Context = { kind: 'press-release' }
const HEAD = 'Anytown Labour Group\n\nFOR IMMEDIATE RELEASE\n12 November 2026\n\n'
const NEWS = 'Councillors today asked the cabinet to repair the market hall before winter.'

describe('the headline of a release', () => {
  const headline = rule('check: headline\natMost: 40\nmessage: "{found}"')
  const found = (text: string, more: Context = {}) => findingsIn(headline, text, { context: { ...context, ...more } }).map(({ message }) => message)
  it('is the first line that is no letterhead, status or date', () => expect(found(`${HEAD}Market hall to be repaired\n\n${NEWS}`)).toEqual([]))
  it('is measured', () => expect(found(`${HEAD}Market hall to be repaired before the winter storms begin\n\n${NEWS}`)).toEqual(['has 57 characters']))
  it('is missed where the news begins at once', () => expect(found(HEAD + NEWS)).toEqual(['has none']))
  it('may be the title', () => expect(found(HEAD + NEWS, { title: 'Market hall to be repaired' })).toEqual([]))
  it('is measured though the title is short', () =>
    expect(found(`${HEAD}Market hall to be repaired before the winter storms begin\n\n${NEWS}`, { title: 'Market hall' })).toEqual(['has 57 characters']))
  it('may be one word', () => expect(found(`${HEAD}Rents\n\n${NEWS}`)).toEqual([]))
})

describe('the first paragraph of a release', () => {
  const lead = rule('check: lead\natMost: 30\nmessage: "{problem}"')
  const found = (text: string) => findingsIn(lead, text, { context }).map(({ message }) => message)
  it('passes with who or when', () => expect(found(`${HEAD}Market hall\n\nThe roof of the market hall is mended, as Cllr Ada Khan asked.`)).toEqual([]))
  it('is asked for both where it has neither', () =>
    expect(found(`${HEAD}Market hall\n\nThe hall was built of red brick by public subscription and long loved for its clock.`)).toHaveLength(1))
  it('is counted', () => expect(found(`${HEAD}Market hall\n\n${NEWS.slice(0, -1)} ${'and to mend its roof '.repeat(6)}too.`)[0]).toMatch(/^has 43 words$/))
})

describe('the length of a release', () => {
  const length = rule('check: length\natMost: 20\nquotationAtMost: 5\nmessage: "{problem}"')
  const found = (text: string) => findingsIn(length, text, { context }).map(({ message }) => message)
  it('is counted up to ENDS', () => expect(found(`${NEWS}\n\nENDS\n\nNotes to editors\n${NEWS} ${NEWS}`)).toEqual([]))
  it('counts all paragraphs', () => expect(found(`${NEWS}\n\n${NEWS}\n\nENDS`)).toEqual(['The release has 24 words']))
  it('measures each quotation', () => expect(found('“We want the roof to be mended now,” said Cllr Ada Khan.')).toEqual(['This quotation has 8 words']))
})

describe('the quotations of a release', () => {
  const quotations = rule('check: quotations\nmessage: "{name}"')
  const settings: Settings = {
    council: { name: 'Anytown Borough Council' },
    directory: [
      { name: 'Ada Khan', title: 'Cllr', role: 'leader' },
      { name: 'Ben Osei', title: 'Cllr', role: 'councillor' },
    ],
  }
  const said = (who: string) => `“We want the roof to be mended now,” said ${who}.`
  const found = (who: string, more: Context) => findingsIn(quotations, said(who), { context: { ...context, ...more }, settings }).map(({ message }) => message)
  const leader = { by: 'Cllr Ada Khan', role: 'leader' as const }
  it('of members are covered by the leader', () => expect(found('Cllr Ben Osei', { approvals: [leader] })).toEqual([]))
  it('of members are not covered by another member', () => expect(found('Cllr Ben Osei', { approvals: [{ by: 'Mary Ahmed', role: 'councillor' }] })).toEqual(['Ben Osei']))
  it('of residents need their own', () => expect(found('Mrs Jane Roe', { approvals: [leader] })).toEqual(['Jane Roe']))
  it('of residents who agreed are fine', () => expect(found('Mrs Jane Roe', { approvals: [leader], namedWithConsent: ['Jane Roe'] })).toEqual([]))
  it('of a firm’s director need their own', () => expect(found('Jane Roe, managing director of ParkRight', { approvals: [leader] })).toEqual(['Jane Roe']))
  it('of a councillor of another council need their own', () => {
    expect(found('Cllr Bev Tasker, who chairs Ashcombe Parish Council', { approvals: [leader] })).toEqual(['Bev Tasker'])
    expect(found('Cllr Bev Tasker, vice-chair of planning on Anytown Borough Council', { approvals: [leader] })).toEqual([])
  })
  it('of public figures are fine', () => expect(found('Jane Roe MP', { approvals: [leader] })).toEqual([]))
})
