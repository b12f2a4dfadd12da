import { describe, expect, it } from 'vitest'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { render } from './render.ts'
import { isShown } from './shown.ts'
import { validateValues } from './validate.ts'
import type { Values } from './values.ts'

const settings = sampleSettings()
const templates = shippedTemplates()
const byId = (id: string): Template => templates.find((template) => template.id === id)!

const fill = (id: string, changes: Values = {}, changed: Settings = settings): string =>
  render(byId(id), { ...(byId(id).samples as Values), ...changes }, { settings: changed, today: byId(id).context.date! }).text

const inNation = (id: string, nation: 'E' | 'W' | 'S' | 'NI'): string => fill(id, {}, { ...settings, council: { ...settings.council, nation } })

it('a question asks the office, and keeps the supplementary for the member', () => {
  const copy = fill('T-QUESTION')
  expect(copy).toContain('To ask the Cabinet Member for Environment:')
  expect(copy).not.toContain('Supplementary')
  expect(fill('T-QUESTION', { copy: 'For the member who asks' })).toContain('Supplementary question: not handed in')
})

it('an amendment says what goes out, what comes in, and what then stands', () => {
  const text = fill('T-AMEND')
  for (const part of ['Amendment moved by: Cllr Ben Osei', 'delete “two crossings” and insert “three crossings', 'at the end, insert “with', 'The motion as it would read'])
    expect(text).toContain(part)
})

describe('the notice of a political group', () => {
  it('states the wish in the words of the regulations', () => {
    expect(inNation('T-GROUPNOTICE', 'W')).toContain('under regulation 8 of the Local Government (Committees and Political Groups) Regulations 1990')
    expect(fill('T-GROUPNOTICE')).toContain('We, the members named below, wish to be treated as a political group.')
  })
  it('names no regulations where they do not apply', () => expect(inNation('T-GROUPNOTICE', 'S')).not.toContain('egulation'))
})

describe('law that differs between nations', () => {
  it('section 106 is told in England and Wales only', () => {
    for (const nation of ['E', 'W'] as const) expect(inNation('T-S106', nation)).toContain('you must not vote on that business')
    for (const nation of ['S', 'NI'] as const) expect(inNation('T-S106', nation)).toContain('applies in England and Wales only')
  })
  it('the 28 days of the Localism Act are told in England only', () => {
    for (const id of ['T-INTERESTS', 'T-PROTOCOL', 'T-WELCOME-CLLR']) {
      expect(inNation(id, 'E')).toContain('section 30 of the Localism Act 2011 gives you 28 days')
      for (const nation of ['W', 'S', 'NI'] as const) expect(inNation(id, nation)).not.toContain('Localism')
    }
  })
  it('a Welsh declaration includes the undertaking to observe the code', () => {
    expect(inNation('T-PROTOCOL', 'W')).toContain('an undertaking to observe the code of conduct')
    expect(inNation('T-PROTOCOL', 'E')).toContain('the law does not ask you to sign the code of conduct')
    expect(inNation('T-PROTOCOL', 'S')).not.toContain('section 83')
  })
  it('the six-month rule is told in England and Wales only', () => {
    expect(inNation('T-ATTEND', 'W')).toContain('section 85')
    expect(inNation('T-ATTEND', 'NI')).not.toContain('section 85')
  })
})

it('minutes keep confidential items apart, with the day on which they go', () => {
  expect(fill('T-MINUTES')).toContain('Not for circulation outside the group.')
  expect(fill('T-MINUTES')).toContain('deleted after 30 November 2027')
  expect(fill('T-MINUTES', { confidential: undefined, deleteAfter: undefined })).not.toContain('Confidential')
})

it("a letter from the whip decides nothing, and members' views carry no names unless members agreed", () => {
  expect(fill('T-WHIPLETTER')).toContain('Nothing has been decided.')
  const views = [{ view: 'A later start.', members: 1, who: 'Cllr Joe Marsh' }]
  expect(fill('T-FEEDBACK', { views })).not.toContain('Cllr Joe Marsh)')
  expect(fill('T-FEEDBACK', { views, naming: 'Names of members who agreed' })).toContain('(1 member: Cllr Joe Marsh)')
})

it('party templates are for nobody in a politically restricted post', () => {
  for (const template of templates.filter(({ purpose }) => purpose === 'party'))
    for (const role of ['political-assistant', 'restricted-officer'] as const) expect(template.for, template.id).not.toContain(role)
})

it('every template, with one required value missing, asks for exactly that', () => {
  for (const template of templates)
    for (const [id, field] of Object.entries(template.fields)) {
      if (!field.required || !isShown(template.fields, id, template.samples as Values)) continue
      const { [id]: _, ...values } = template.samples as Record<string, Values[string]>
      const problems = validateValues(template, values, { settings, today: template.context.date! })
      expect(
        problems.map(({ path }) => path),
        template.id,
      ).toEqual([id])
    }
})
