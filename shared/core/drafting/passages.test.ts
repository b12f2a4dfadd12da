import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import { paragraph } from '../draft/layout.ts'
import { readDocx } from '../draft/readers/docx.ts'
import { hashOf, passagesOf } from './passages.ts'
import { render } from './render.ts'
import { renderBlocksToDocx, renderDocx } from './renderers/render-docx.ts'
import { onShelf } from './shelf.ts'
import type { Values } from './values.ts'

const locked = shippedTemplates().filter(({ locked }) => Object.keys(locked).length > 0)
const filled = (id: string) => {
  const template = locked.find((one) => one.id === id)!
  return render(template, template.samples as Values, { settings: sampleSettings(), today: template.context.date! })
}

describe('a filled template', () => {
  it('names its locked passages as they were printed, each with its hash', () => {
    const { template } = filled('T-NEWS-PRINT')
    const line = 'Printed by Ace Print Ltd, 2 Mill Lane, Anytown AA1 1AA. Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.'
    expect(template.passages).toEqual([{ id: 'imprint', lines: [line], hash: hashOf([line]) }])
  })
  it('has another hash for other words', () => expect(hashOf(['a', 'b'])).not.toBe(hashOf(['a', 'c'])))
  it('counts items, cells and quotations one by one', () => {
    const words = (text: string) => [{ text }]
    expect(
      passagesOf([
        { kind: 'list', ordered: false, start: 1, locked: 'a', items: [[{ kind: 'paragraph', runs: words('one') }], [{ kind: 'paragraph', runs: words('two') }]] },
        { kind: 'paragraph', runs: words('between') },
        { kind: 'table', locked: 'a', header: [words('head')], rows: [[words('cell')], [words('')]] },
        { kind: 'quote', locked: 'b', blocks: [{ kind: 'paragraph', runs: words('said') }] },
      ]).map(({ id, lines }) => [id, lines]),
    ).toEqual([
      ['a', ['one', 'two', 'head', 'cell']],
      ['b', ['said']],
    ])
  })
})

describe.each(locked.map(({ id }) => id))('%s as a Word document', (id) => {
  it('remembers its template and passages, and reads back as nothing changed', async () => {
    const rendered = filled(id)
    const draft = readDocx(await renderDocx(rendered))
    const { kind: _, ...trace } = rendered.template
    expect(draft.template).toEqual(trace)
    const lines = new Set(draft.places.map(({ paragraph: { text } }) => text))
    for (const { lines: wanted } of trace.passages ?? []) for (const line of wanted) expect(lines).toContain(line)
  })
})

describe('what a Word document remembers', () => {
  it('is shown to nobody', async () => {
    const draft = readDocx(await renderDocx(filled('T-CASE-ACK')))
    expect(draft.notChecked).toEqual([])
    expect(draft.context.style?.hiddenText).toBe(false)
  })
  it('stands in a part of its own, with letters that XML would take for its own', async () => {
    const template = { id: 'T-X', version: '1.0.0', digest: 'd', passages: [{ id: 'a', lines: ['a < b & "c"', ' spaces '], hash: 'h' }] }
    const bytes = await renderBlocksToDocx([{ kind: 'paragraph', runs: [{ text: 'Text' }] }], { title: 'T', template })
    expect(strFromU8(unzipSync(bytes)['customXml/item1.xml']!)).toContain('a &lt; b &amp; &quot;c&quot;')
    expect(readDocx(bytes).template).toEqual(template)
  })
  it('is nothing for a text without a template', async () => {
    const draft = readDocx(await renderBlocksToDocx([{ kind: 'paragraph', runs: [{ text: 'Text' }] }], { title: 'T' }))
    expect(draft).not.toHaveProperty('template')
    expect(draft.places[0]?.paragraph).toEqual(paragraph('Text'))
  })
})

it('a withdrawn template is on no shelf', () => {
  expect(onShelf({ purpose: 'council' }, {})).toBe(true)
  expect(onShelf({ purpose: 'council', withdrawn: { on: '2026-11-01', why: 'the law changed' } }, {})).toBe(false)
})
