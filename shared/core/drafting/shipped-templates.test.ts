import { describe, expect, it } from 'vitest'
import { linesOfBlocks, linesOfDocx, stylesAndLines } from '../../../test/templates/read-back.ts'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { render } from './render.ts'
import { renderDocx } from './renderers/render-docx.ts'
import type { Values } from './values.ts'

const settings = sampleSettings()
const templates = shippedTemplates()
const byId = (id: string): Template => templates.find((template) => template.id === id)!

function fill(id: string, changes: Values = {}, changed: Settings = settings) {
  const template = byId(id)
  return render(template, { ...(template.samples as Values), ...changes }, { settings: changed, today: template.context.date! })
}

/** After a wanted change of wording or form: npx vitest run shared/core/drafting/shipped-templates -u, and read the difference. */
describe.each(templates.map(({ id }) => id))('%s with its samples', (id) => {
  const rendered = fill(id)
  let made: ReturnType<typeof renderDocx> | undefined
  const inWord = () => (made ??= renderDocx(rendered))
  it('reads as agreed in plain text', () => expect(`${rendered.text}\n`).toMatchFileSnapshot(`golden/${id}.txt`))
  it('reads as agreed in Markdown', () => expect(rendered.markdown).toMatchFileSnapshot(`golden/${id}.md`))
  it('reads as agreed in HTML', () => expect(`${rendered.html}\n`).toMatchFileSnapshot(`golden/${id}.html`))
  it('reads as agreed in Word', async () => {
    const lines = stylesAndLines(await inWord()).filter(({ spacer }) => !spacer)
    const written = lines.map(({ style, line }) => `${(style || 'Normal').padEnd(22)} ${line.replace(/\n/g, ' / ')}`.trimEnd())
    await expect(`${written.join('\n')}\n`).toMatchFileSnapshot(`golden/${id}.docx.txt`)
  })
  it('says the same in Word as in the block tree', async () => expect(linesOfDocx(await inWord())).toEqual(linesOfBlocks(rendered.blocks)))
  it('has no gap and no curly bracket left', () => expect(rendered.text + (rendered.subject ?? '')).not.toMatch(/[[\]{}]/))
})

describe('party words', () => {
  it('come from the settings and the fields alone', () => {
    for (const { id, body, partials } of templates) expect(body + Object.values(partials).join(''), id).not.toMatch(/Labour|Conservative|Liberal|Green Party|Reform|Plaid|SNP/)
  })
})

describe('the motion', () => {
  it('has the three parts that councils look for, a mover and a seconder', () => {
    const { text } = fill('T-MOTION')
    for (const part of ['This Council notes', 'This Council believes', 'This Council resolves', 'Mover: Cllr Ada Khan', 'Seconder: Cllr Ben Osei', 'Cost', 'Sources'])
      expect(text).toContain(part)
  })
})

describe('the press release', () => {
  it('under embargo says until when, in the text and in the subject', () => {
    const { text, subject } = fill('T-PR', { status: 'Embargoed', embargo: '2026-12-02T00:01' })
    expect(text).toContain('EMBARGOED until 00:01, Wednesday 2 December 2026')
    expect(text).not.toContain('IMMEDIATE')
    expect(subject).toBe('EMBARGOED until 00:01, 2 December 2026: Councillors ask Cabinet to keep Mill Library open on Saturdays')
  })
  it('names the assistant as a contact only', () => expect(fill('T-PR').text.match(/Sam Lee.*/g)).toEqual(['Sam Lee (political assistant)']))
})

describe('the newsletters', () => {
  it('carry the imprint, locked', () => {
    for (const id of ['T-NEWS-EMAIL', 'T-NEWS-PRINT']) {
      const last = fill(id).blocks.at(-1)!
      expect(linesOfBlocks([last])[0]).toContain('Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.')
      expect(last).toHaveProperty('locked')
    }
  })
  it('leave the surgery out where there is none', () => expect(fill('T-NEWS-EMAIL', { surgeryDate: undefined }).text).not.toContain('Meet your councillors'))
  it('are for parties and for those without one', () => {
    const alone = { ...settings, group: { ...settings.group, party: undefined } }
    expect(fill('T-NEWS-EMAIL', {}, alone).text).toContain('From Cllr Ada Khan and Cllr Ben Osei, councillors in Mill Ward')
  })
  it('tell people with a name on the envelope that they may say stop', () => {
    expect(fill('T-NEWS-PRINT').text).not.toContain('by name')
    expect(fill('T-NEWS-PRINT', { delivery: 'Posted to named residents' }).text).toContain('You have a right to ask us not to write to you by name.')
  })
})

describe('the casework acknowledgement', () => {
  it('waits for the agreement of whoever it is about', () => {
    expect(fill('T-CASE-ACK', { authority: 'For someone else who has still to agree' }).text).toContain('Please ask them to send me their agreement in writing')
  })
  it('says how to complain and holds nothing of the party', () => {
    const { text } = fill('T-CASE-ACK')
    expect(text).toContain('I will acknowledge your complaint within 30 days')
    expect(text).not.toMatch(/Labour/)
  })
})

describe('the whip notice', () => {
  const inNation = (nation: 'E' | 'W' | 'S' | 'NI') => fill('T-WHIP', { budget: true }, { ...settings, council: { ...settings.council, nation } }).text
  it('reminds of section 106 in England and Wales', () => {
    for (const nation of ['E', 'W'] as const) expect(inNation(nation)).toContain('section 106 of the Local Government Finance Act 1992')
  })
  it('does not in Scotland and Northern Ireland, where it is not the law', () => {
    for (const nation of ['S', 'NI'] as const) expect(inNation(nation)).not.toContain('106')
  })
  it('says that quasi-judicial business is never whipped', () =>
    expect(fill('T-WHIP').text).toContain('planning, licensing, standards, appeals and other quasi-judicial business, and scrutiny, are never whipped'))
})

describe('the letter', () => {
  it('ends faithfully to someone without a name', () => {
    expect(fill('T-LETTER', { salutation: 'Sir or Madam' }).text).toContain('Dear Sir or Madam')
    expect(fill('T-LETTER', { salutation: 'Sir or Madam' }).text).toContain('Yours faithfully')
    expect(fill('T-LETTER').text).toContain('Yours sincerely')
  })
})
