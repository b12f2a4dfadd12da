import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example } from '../../../test/templates/example-template.ts'
import { sampleSettings, shippedFigures, shippedTemplates } from '../../../test/templates/shipped.ts'
import { addDays } from '../calendar/day.ts'
import type { Figure } from '../pack/figures.schema.ts'
import { readFigures } from '../pack/read-figures.ts'
import { inForce } from './figures.ts'
import { render } from './render.ts'
import type { Values } from './values.ts'

const REPORT = shippedFigures().donationReport!
const said = (body: string, on: string, language = '') => {
  const template = example(
    { fields: 'on: { type: date, label: On }\nvalue: { type: money, label: Value }', more: language, body: `{{money value}}${body}` },
    {},
    { report: REPORT },
  )
  return render(template, { on, value: 8000 }, { settings: {}, today: '2026-11-22' }).text.replace('£8,000', '')
}

describe('a figure of law', () => {
  it.each([
    ['2023-12-31', '£7,500 (until 31 December 2023)'],
    ['2024-01-01', '£11,180 (from 1 January 2024)'],
    ['2026-11-22', '£11,180 (from 1 January 2024)'],
  ])('on %s is printed as %s', (on, words) => expect(said(' {{figure law.report on}}', on).trim()).toBe(words))
  it('is said in Welsh', () => {
    expect(said(' {{figure law.report on}}', '2023-12-31', 'language: cy').trim()).toBe('£7,500 (tan 31 Rhagfyr 2023)')
    expect(said(' {{figure law.report on}}', '2024-01-01', 'language: cy').trim()).toBe('£11,180 (o 1 Ionawr 2024)')
  })
  it('is passed on one side of the day and not on the other', () => {
    const asked = ' {{#if (over value law.report on)}}report it{{else}}keep it{{/if}}'
    expect([said(asked, '2023-12-31').trim(), said(asked, '2024-01-01').trim()]).toEqual(['report it', 'keep it'])
  })
  it('that never changed has no day', () => {
    const template = example({ body: '{{figure law.accept today}}' }, {}, { accept: shippedFigures().donationAccept! })
    expect(render(template, {}, { settings: {}, today: '2026-11-22' }).text).toBe('£500')
  })
  it('is the newest where nobody has said the day yet', () => {
    const template = example({ fields: 'on: { type: date, label: On }', body: 'More than {{figure law.report on}}.' }, {}, { report: REPORT })
    expect(render(template, {}, { settings: {}, today: '2026-11-22' }).text).toBe('More than £11,180 (from 1 January 2024).')
  })
  it('on any day is the last that began by then', () => {
    const figure: Figure = { unit: 'pounds', values: [{ amount: 1 }, { from: '2010-01-01', amount: 2 }, { from: '2024-01-01', amount: 3 }] }
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), (days) => {
        const day = addDays('2017-01-01', days)
        expect(inForce(figure, day).amount).toBe(day < '2010-01-01' ? 1 : day < '2024-01-01' ? 2 : 3)
      }),
    )
  })
})

describe('a template that prints a figure', () => {
  it('carries it along, and no other', () => {
    const figures = shippedFigures()
    expect(Object.keys(example({ fields: 'on: { type: date, label: On }', body: '{{figure law.donationReport on}}' }, {}, figures).figures ?? {})).toEqual(['donationReport'])
    expect(example({ body: 'x' }, {}, figures)).not.toHaveProperty('figures')
  })
  it('is refused where there is no such figure', () => {
    expect(() => example({ body: '{{figure law.donations today}}' }, {}, shippedFigures())).toThrow("'donations' is no part of law")
  })
  it('must say on which day', () => expect(() => example({ body: '{{law.donationReport}}' }, {}, shippedFigures())).toThrow("'law.donationReport' is of type figure"))
})

describe('the file of figures is refused', () => {
  const file = (values: string) => `a: { what: x, unit: pounds, values: ${values}, sources: [{ title: y, asAt: 2026-11-22, verified: true }], reviewBy: 2027-01-31 }`
  it.each([
    ['that says no first value', '[{ from: 2024-01-01, amount: 5 }]', 'the first value stands without a day'],
    ['whose days are not in order', '[{ amount: 1 }, { from: 2024-01-01, amount: 5 }, { from: 2023-01-01, amount: 6 }]', 'in the order of their days'],
  ])('%s', (_, values, message) => expect(() => readFigures('figures.yaml', file(values))).toThrow(message))
})

describe('the donation record', () => {
  const template = shippedTemplates().find(({ id }) => id === 'T-DONATION')!
  const on = (receivedOn: string): string =>
    render(template, { ...(template.samples as Values), receivedOn }, { settings: sampleSettings(), today: template.context.date!, gaps: 'show' }).text
  it('names the line that held on the day of the gift', () => {
    expect(on('2023-12-31')).toMatch(/More than £(?:7,500|1,500) \(until 31 December 2023\)/)
    expect(on('2024-01-01')).toMatch(/More than £(?:11,180|2,230) \(from 1 January 2024\)/)
  })
})
