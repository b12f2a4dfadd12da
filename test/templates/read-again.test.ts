/** Every template as a Word document, read by our own reader of .docx: the same words in the same kinds of paragraph. */
import { beforeAll, describe, expect, it } from 'vitest'
import { paragraphsOf } from '#app/host/paragraphs-of.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { readDocx } from '#core/draft/readers/docx.ts'
import { lookFor } from '#core/drafting/house/look.ts'
import { render } from '#core/drafting/render.ts'
import { renderDocx } from '#core/drafting/renderers/render-docx.ts'
import type { Values } from '#core/drafting/values.ts'
import { HOUSE } from './house-look.ts'
import { sampleSettings, shippedTemplates } from './shipped.ts'

const settings = { ...sampleSettings(), house: HOUSE }

describe.each(shippedTemplates().map((template) => [template.id, template] as const))('%s as a Word document', (_, template) => {
  const rendered = render(template, template.samples as Values, { settings, today: template.context.draftedOn ?? template.context.date ?? '2026-09-02' })
  const look = lookFor(template, settings)
  let draft: Draft
  beforeAll(async () => {
    draft = readDocx(await renderDocx(rendered, look))
  })
  it('is read again as the words, headings, lists, tables and pages that it was made of', () => {
    const seen = draft.places.filter(({ part, paragraph }) => part === 'body' && paragraph.text !== '')
    const meant = paragraphsOf(rendered.blocks).filter(({ paragraph }) => paragraph.text !== '')
    expect(seen.map(({ paragraph: { text, block }, page }) => [text, block, page])).toEqual(meant.map(({ paragraph: { text, block }, page }) => [text, block, page]))
    expect(draft.context).toMatchObject({ title: rendered.title, style: { bodyPt: 12 } })
  })
  it('says in its margins only what the house and the title say', () => {
    const margins = textOf(draft, 'document').split('\n')
    const known = new Set([rendered.title, ...(look?.letterhead ?? []), ...(look?.footer ?? []), ''])
    expect(margins.filter((line) => !known.has(line) && !/^(?:Page|Tudalen)\b/.test(line))).toEqual([])
    expect(draft.context.images ?? []).toEqual(look?.logo ? [expect.objectContaining({ alt: look.logo.alt })] : [])
  })
})
