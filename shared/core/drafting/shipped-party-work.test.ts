import { describe, expect, it } from 'vitest'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import type { Template } from '../pack/template.schema.ts'
import { render } from './render.ts'
import { onShelf } from './shelf.ts'
import { validateValues } from './validate.ts'
import type { Values } from './values.ts'

const settings = sampleSettings()
const templates = shippedTemplates()
const byId = (id: string): Template => templates.find((template) => template.id === id)!

const fill = (id: string, changes: Values = {}): string => render(byId(id), { ...(byId(id).samples as Values), ...changes }, { settings, today: byId(id).context.date! }).text

describe('party templates', () => {
  const party = templates.filter(({ purpose }) => purpose === 'party')
  it('are hidden on a council account and from restricted posts', () => {
    for (const template of party) {
      expect(onShelf(template, { role: 'clp-officer', resource: 'council' }), template.id).toBe(false)
      expect(onShelf(template, { role: 'political-assistant', resource: 'party' }), template.id).toBe(false)
    }
  })
  it('are written for nobody in a restricted post', () => {
    for (const { id, for: roles } of party) expect(roles, id).not.toEqual(expect.arrayContaining(['political-assistant']))
    for (const { id, for: roles } of party) expect(roles, id).not.toEqual(expect.arrayContaining(['restricted-officer']))
  })
  it('are drafted neither on a council account nor with one', () => {
    for (const { id, context } of party) expect(context.resource, id).toBe('party')
  })
})

it('every figure of the law on donations says since when it holds', () => {
  for (const id of ['T-DONATION', 'T-INKIND', 'T-NILRETURN', 'T-ECREPORT-CHECKLIST', 'T-TREASURER'])
    for (const line of fill(id).split('\n')) for (const figure of ['£11,180', '£2,230', '£37,270']) if (line.includes(figure)) expect(line, id).toContain('from 1 January 2024')
})

describe('a donation record', () => {
  it('of a group reports to the Commission, of a local party to head office', () => {
    expect(fill('T-DONATION')).toContain('report it to the Electoral Commission within 30 days of acceptance')
    expect(fill('T-DONATION', { receiver: 'The local party' })).toContain('tell head office')
  })
  it('asks for the number of a company and the day by which to decide', () => {
    const labels = validateValues(
      byId('T-DONATION'),
      { ...(byId('T-DONATION').samples as Values), donorKind: 'Company', decision: 'Not yet decided' },
      { settings, today: '2026-05-05' },
    )
    expect(labels.map(({ path }) => path).sort()).toEqual(['companyNumber', 'decideBy'])
  })
})

describe('the return of a gift', () => {
  it('blames nobody whose name was not found', () => expect(fill('T-DONATION-RETURN')).toContain('That often has a simple cause, such as a move.'))
  it('thanks the donor, not the bank through which an unknown gift came', () => {
    expect(fill('T-DONATION-RETURN')).toContain('Thank you again')
    expect(fill('T-DONATION-RETURN', { reason: 'The giver could not be identified' })).not.toContain('Thank you')
  })
})

describe('an appeal', () => {
  it('says above which sum a giver is checked: more than £500, for a candidate more than £50', () => {
    expect(fill('T-APPEAL')).toContain('a gift of more than £500 may come only from')
    expect(fill('T-APPEAL', { fund: "A candidate's election campaign" })).toContain('a gift of more than £50 may come only from')
  })
  it('carries, like an invitation, the way out, the sender and the imprint, locked', () => {
    for (const id of ['T-APPEAL', 'T-EVENT']) {
      for (const part of ['unsubscribe', 'Sent by Anytown CLP', 'Promoted by A. Patel', 'within 30 days']) expect(fill(id), id).toContain(part)
      expect(Object.keys(byId(id).locked)).toContain('identity')
    }
  })
})

it('no template for members asks for sensitive details', () => {
  for (const id of ['T-WELCOME-MEMBER', 'T-CONTACTS', 'T-ARREARS', 'T-EVENT', 'T-EQUALITIES-REQUEST'])
    expect(
      Object.values(byId(id).fields).map(({ label }) => label),
      id,
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/ethnic|belief|religio|health|disab|sexual|union|birth/i)]))
  expect(fill('T-EQUALITIES-REQUEST')).toContain('We collect nothing ourselves.')
})

it('the consultation of the local party says whether it may be passed on', () => {
  expect(fill('T-CONSULT-PARTY')).toContain('Everything in this letter is published.')
  expect(fill('T-CONSULT-PARTY', { publicOnly: false })).toContain('Please do not pass this letter on.')
})

it('a campaign near an election names the agent and leaves limits to the Commission', () => {
  const text = fill('T-CAMPAIGN', { election: 'It falls within an election campaign', agent: { name: 'Alex Patel' } })
  expect(text).toContain('Agent: Alex Patel')
  expect(text).toContain('Check the current limits with the Electoral Commission.')
  expect(text).toContain("We never take, hold, post or hand in anybody else's postal vote.")
})
