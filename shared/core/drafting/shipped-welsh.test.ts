import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import { MONTHS, WEEKDAYS } from '../calendar/day-names.ts'
import type { Template } from '../pack/template.schema.ts'
import { render } from './render.ts'
import { renderDocx } from './renderers/render-docx.ts'
import type { Values } from './values.ts'

const templates = shippedTemplates()
const welsh = templates.filter(({ language }) => language === 'cy')
const byId = (id: string): Template => templates.find((template) => template.id === id)!
const filled = (id: string, changes: Values = {}) => {
  const template = byId(id)
  return render(template, { ...(template.samples as Values), ...changes }, { settings: sampleSettings(), today: template.context.date! })
}

it('the six most used templates are there in Welsh', () =>
  expect(welsh.map(({ parent }) => parent).sort()).toEqual(['T-AGENDA', 'T-CASE-ACK', 'T-MOTION', 'T-NEWS-EMAIL', 'T-NEWS-PRINT', 'T-PR']))

describe.each(welsh.map(({ id }) => id))('%s', (id) => {
  const template = byId(id)
  const parent = byId(template.parent!)
  it('says that it waits for a native reader', () =>
    expect(template.caution).toBe('This Welsh wording has not yet been read by a native speaker. Have one read it before it goes out.'))
  it('is for the same people, purpose and approvals as the English one, and locks the same passages', () => {
    for (const part of ['kind', 'audience', 'purpose', 'for', 'approvals', 'contextFrom'] as const) expect(template[part]).toEqual(parent[part])
    expect(Object.keys(template.locked)).toEqual(Object.keys(parent.locked))
    expect(Object.keys(template.fields)).toEqual(Object.keys(parent.fields))
  })
  it('has no English date', () => {
    const { text, subject = '', title } = filled(id)
    for (const name of [...WEEKDAYS, ...MONTHS]) expect(`${subject} ${title} ${text}`).not.toMatch(new RegExp(`\\b${name}\\b`))
  })
  it('is Welsh to Word and to whoever has it read aloud', async () => {
    const rendered = filled(id)
    const files = unzipSync(await renderDocx(rendered))
    expect(strFromU8(files['word/styles.xml']!)).toContain('w:val="cy-GB"')
    expect(strFromU8(files['word/footer1.xml']!)).toContain('Tudalen')
    const elements = rendered.html.split('\n').filter((line) => /^<(?:p|h\d|ol|ul|table)\b/.test(line))
    expect(elements.every((line) => / lang="cy"/.test(line))).toBe(true)
  })
})

describe('the Welsh release', () => {
  it('says until when it is under embargo', () => {
    const { text, subject } = filled('T-PR-CY', { status: 'Dan embargo', embargo: '2026-12-02T00:01' })
    expect(text).toContain('DAN EMBARGO tan 00:01, dydd Mercher 2 Rhagfyr 2026')
    expect(subject).toMatch(/^DAN EMBARGO tan 00:01, 2 Rhagfyr 2026: /)
  })
})

it('an English template has no language of its own in its HTML', () => expect(filled('T-MOTION').html).not.toContain('lang='))
