import { describe, expect, it } from 'vitest'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import type { Template } from '../pack/template.schema.ts'
import { partsOf } from './fields.ts'
import { render } from './render.ts'
import { onShelf } from './shelf.ts'
import type { Values } from './values.ts'

const templates = shippedTemplates()
const byId = (id: string): Template => templates.find((template) => template.id === id)!
const text = (template: Template): string => render(template, template.samples as Values, { settings: sampleSettings(), today: template.context.date! }).text

describe('the papers of the group', () => {
  it.each(['T-BRIEF', 'T-ACTIONTRACK', 'T-DECISIONLOG'])('%s says first that it is internal, in words that nobody edits', (id) => {
    expect(byId(id).locked).toHaveProperty('internal')
    expect(text(byId(id))).toMatch(/^Internal: group use\./)
  })
  it('are what their children are made from', () => {
    const children = templates.flatMap(({ id, parent }) => (parent === 'T-BRIEF' || parent === 'T-ACTIONTRACK' ? [id] : []))
    expect(children).toEqual(expect.arrayContaining(['T-ACCESSAUDIT', 'T-CAMPREPORT', 'T-COMMSPLAN', 'T-POLICYCAL', 'T-CASELOG', 'T-DECISIONLOG']))
  })
})

describe('whoever reads a paper outside the group', () => {
  const leaving = templates.filter(({ parent, audience }) => parent !== undefined && audience !== 'group')
  it.each(leaving.map(({ id }) => id))('%s meets no mark that it is internal', (id) => expect(text(byId(id))).not.toMatch(/internal|group use/i))
})

describe('the shelf of the party', () => {
  const party = templates.filter(({ purpose }) => purpose === 'party')
  it.each(party.map(({ id }) => id))('%s is for nobody whose post is politically restricted', (id) => {
    const template = byId(id)
    expect(template.for).not.toEqual(expect.arrayContaining(['political-assistant']))
    expect(template.for).not.toEqual(expect.arrayContaining(['restricted-officer']))
    expect(onShelf(template, { role: 'political-assistant' })).toBe(false)
    expect(onShelf(template, { role: 'councillor', resource: 'council' })).toBe(false)
  })
})

describe('the casework log', () => {
  const log = byId('T-CASELOG')
  const entries = log.fields.entries!
  it('stands behind the purpose wall', () => expect(log.purpose).toBe('casework'))
  it('has no place for a name, an address or a story', () => {
    if (entries.type !== 'table') throw new Error('the entries are a table')
    expect(Object.keys(entries.columns)).toEqual(['ref', 'received', 'matter', 'waitingFor', 'nextBy', 'status'])
    expect(
      Object.values(entries.columns)
        .filter(({ type }) => type === 'text')
        .map(({ label }) => label),
    ).toEqual(['Reference'])
    expect(Object.values(log.fields).flatMap((field) => partsOf(field).map(({ id }) => id))).not.toContain('street')
  })
  it('says so where nobody edits it, and how long a line stays', () => {
    expect(log.locked).toHaveProperty('references-only')
    expect(text(log)).toContain('This log holds reference numbers only.')
    expect(text(log)).toContain('Each line is deleted 12 months after its case is closed.')
  })
})

describe('the letter to residents', () => {
  it('tells them why they get it, how to stop it and how to complain', () => {
    const words = text(byId('T-LETTER-RESIDENT'))
    for (const said of ['You are getting this letter because', 'If you would rather not be written to', 'I will acknowledge it within 30 days']) expect(words).toContain(said)
  })
})
