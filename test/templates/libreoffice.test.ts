/** Every template as a Word document, opened in LibreOffice and printed: the words and the numbers that a reader sees. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'
import { lookFor } from '#core/drafting/house/look.ts'
import { render } from '#core/drafting/render.ts'
import { renderDocx } from '#core/drafting/renderers/render-docx.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { HOUSE } from './house-look.ts'
import { inPrint, printed, squeezed, tableHeads, whyNotPrintable } from './printed.ts'
import { sampleSettings, shippedTemplates } from './shipped.ts'

const why = whyNotPrintable()
const settings = { ...sampleSettings(), house: HOUSE }
const SHIPPED = shippedTemplates().map((template) => {
  const rendered = render(template, template.samples as Values, { settings, today: template.context.draftedOn ?? template.context.date ?? '2026-09-02' })
  return { id: template.id, rendered, look: lookFor(template, settings) }
})
const line = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text, field: 'a' }] })
const list = (ordered: boolean, start: number, ...items: BlockNode[][]): BlockNode => ({ kind: 'list', ordered, start, items })
const rows = Array.from({ length: 60 }, (_, i) => [[{ text: `Item ${i + 1}` }], [{ text: `£${i * 25}` }]])

/** What shipped templates hardly do: lists in lists that go on, begin late and change their kind, tables over pages, a passage without end. */
const HARD: Rendered = {
  template: { id: 'T-HARD', version: '1.0.0', digest: 'abc' },
  title: 'A hard one',
  html: '',
  text: '',
  markdown: '',
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: 'Head' }] },
    list(
      true,
      1,
      [line('one'), list(true, 1, [line('inner'), list(true, 1, [line('deep')], [line('deeper')])], [line('inner again')])],
      [line('two'), list(true, 1, [line('anew')])],
      [line('three'), line('more of three'), list(false, 1, [line('bullet')])],
    ),
    line('between'),
    list(true, 4, [line('four'), list(true, 3, [line('from c')])], [line('five'), list(true, 1, [line('from a')])]),
    list(false, 1, [line('bullet'), list(true, 1, [line('lettered')], [line('and b')])], [line('bullet'), list(true, 1, [line('lettered anew')])]),
    { kind: 'quote', blocks: [line('said **not bold** {{nor this}} <b>&amp;</b>')] },
    { kind: 'table', header: [[{ text: 'What' }], [{ text: 'Cost' }]], rows, sides: ['left', 'right'] },
    { kind: 'page-break' },
    line('Words that fill a page. '.repeat(400).trim()),
  ],
}
const ALL: readonly { id: string; rendered: Rendered; look: Look | undefined }[] = [...SHIPPED, { id: HARD.template.id, rendered: HARD, look: HOUSE.group }]
/** Boxes to tick come from a font of signs, on a line a hair higher, and may be read before or after the line that they begin. */
const BOX = /\u2610/g
let pages: Readonly<Record<string, string[]>> = {}

/** The pages' own words, without what stands over and under them. */
function bodyOf(texts: readonly string[], { title, language, blocks }: Rendered, look: Look | undefined): string {
  const [page, of] = language === 'cy' ? ['Tudalen', 'o'] : ['Page', 'of']
  const heads = tableHeads(blocks)
  return texts
    .map((text, i) => {
      const over = i === 0 ? (look?.letterhead ?? []).join('') : title
      const under = `${(look?.footer ?? []).join('')}${page}${i + 1}${of}${texts.length}`
      const body = without(without(squeezed(text), squeezed(over)), squeezed(under))
      const again = i > 0 && heads.find((head) => head !== '' && body.startsWith(head))
      return { body, again: again || '' }
    })
    .reduce((all, { body, again }) => all + (again !== '' && all.includes(again) ? body.slice(again.length) : body), '')
}

/** What stands over or under a page is drawn before its text or after it. */
function without(text: string, part: string): string {
  if (part === '') return text
  if (text.startsWith(part)) return text.slice(part.length)
  if (text.endsWith(part)) return text.slice(0, -part.length)
  throw new Error(`A page lacks “${part}”: ${text.slice(0, 200)} … ${text.slice(-200)}`)
}

describe.skipIf(why !== undefined)(`in LibreOffice${why ? ` (left out: ${why})` : ''}`, () => {
  beforeAll(async () => {
    const documents: Record<string, Uint8Array> = {}
    for (const { id, rendered, look } of ALL) documents[id] = await renderDocx(rendered, look)
    pages = await printed(documents)
  }, 300_000)

  it.each(ALL.map((one) => [one.id, one] as const))('%s opens and reads as its block tree, numbers and all', (id, { rendered, look }) => {
    expect(pages[id], 'LibreOffice could not open it').toBeDefined()
    const [seen, meant] = [bodyOf(pages[id]!, rendered, look), inPrint(rendered.blocks).join('')]
    expect(seen.replace(BOX, '')).toBe(meant.replace(BOX, ''))
    expect(seen.match(BOX)).toEqual(meant.match(BOX))
  })
})
