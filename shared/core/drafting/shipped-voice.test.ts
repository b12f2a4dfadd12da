/** What the templates for casework, the media, residents and the group's correspondence promise, in their other branches too. */
import { describe, expect, it } from 'vitest'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import type { Template } from '../pack/template.schema.ts'
import { render } from './render.ts'
import type { Values } from './values.ts'

const settings = sampleSettings()
const templates = shippedTemplates()
const byId = (id: string): Template => templates.find((template) => template.id === id)!
const fill = (id: string, changes: Values = {}): string => render(byId(id), { ...(byId(id).samples as Values), ...changes }, { settings, today: byId(id).context.date! }).text

const IMPRINT = 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.'

describe.each(['T-CASE-UPDATE', 'T-CASE-HOLD', 'T-CASE-CLOSE'])('%s', (id) => {
  it('says how to complain and by when that is acknowledged', () => expect(fill(id)).toContain('I will acknowledge your complaint within 30 days'))
  it('holds nothing of the party', () => expect(fill(id)).not.toMatch(/Labour|Promoted by/))
})

describe('closing a case', () => {
  it('says plainly that it was not solved', () => expect(fill('T-CASE-CLOSE', { result: 'Not solved' })).toContain('I am sorry that I could not get what you asked for.'))
  it('says how long the file is kept', () => expect(fill('T-CASE-CLOSE', { keepMonths: 6 })).toContain('I keep the file for 6 months and then delete it.'))
})

describe('the casework letter to an agency', () => {
  it('says by whose authority it asks', () => {
    expect(fill('T-CASE-AGENCY')).toContain('I enclose their signed authority')
    const asked = fill('T-CASE-AGENCY', { authority: 'They asked me themselves in writing' })
    expect(asked).toContain('They have asked me in writing')
    expect(asked).not.toContain('Enclosed')
  })
  it('keeps the resident out of the subject line', () => {
    const { subject } = render(byId('T-CASE-AGENCY'), byId('T-CASE-AGENCY').samples as Values, { settings, today: '2026-11-19' })
    expect(subject).toBe('Enquiry on behalf of a constituent, my reference AK-2026-0421')
  })
})

describe('what is said for the group', () => {
  it.each(['T-STATEMENT', 'T-MEDIAQ', 'T-INTERVIEW', 'T-LINE', 'T-SOCIAL', 'T-ARTICLE'])('%s says who issues it and who has agreed it', (id) => {
    expect(fill(id)).toContain('Issued by Anytown Labour Group')
    expect(fill(id)).toMatch(/agreed by Cllr Ada Khan, Leader/)
  })
  it.each(['T-LETTER-MIN', 'T-LETTER-MP'])('%s does not speak for the council', (id) =>
    expect(fill(id)).toContain('I write for Anytown Labour Group, not for Anytown Council as a whole.'),
  )
  it.each(['T-INTERVIEW', 'T-LINE', 'T-PRESSDIGEST', 'T-LEGISWATCH', 'T-REPORTBACK', 'T-OUTSIDEBODY', 'T-CORRLOG'])('%s is marked as internal', (id) =>
    expect(fill(id)).toContain('Internal: group use'),
  )
})

describe('a post', () => {
  it('that asks for votes carries the imprint', () => expect(fill('T-SOCIAL', { aim: 'Yes, or it is a paid advertisement', imprint: IMPRINT })).toContain(IMPRINT))
  it('about council business has none', () => expect(fill('T-SOCIAL')).not.toContain('Promoted by'))
})

describe('asking residents', () => {
  it.each(['T-SURVEY', 'T-PETITION'])('%s says who, why, how long and what their rights are', (id) => {
    for (const part of ['How we use your information', 'for nothing else', '31 March 2027', 'object', 'within 30 days', 'Information Commissioner'])
      expect(fill(id)).toContain(part)
  })
  it('gives each use a box of its own', () => {
    expect(fill('T-SURVEY').match(/☐ Send me/g)).toHaveLength(2)
    expect(fill('T-SURVEY', { newsletter: false })).not.toContain('news from')
    expect(fill('T-PETITION')).toContain('This sheet is separate from the petition')
  })
})

describe('the party shelf', () => {
  it.each(['T-PETITION', 'T-REPORT-PARTY'])('%s is not for politically restricted posts', (id) => {
    expect(byId(id).purpose).toBe('party')
    expect(byId(id).for).not.toContain('political-assistant')
    expect(byId(id).for).not.toContain('restricted-officer')
  })
})

describe('correspondence', () => {
  it('is passed on as casework only when the writer agrees', () => expect(fill('T-CORR-ACK', { casework: true })).toContain('I will not do so before you agree'))
  it('is logged with a day on which the log is deleted', () => expect(fill('T-CORRLOG')).toContain('Delete after Tuesday 30 November 2027'))
})
