import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'
import { contrast } from '#core/drafting/house/contrast.ts'
import { render } from '#core/drafting/render.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import type { Values } from '#core/drafting/values.ts'
import { SANITISERS, sanitised } from './mail-sanitisers.ts'
import { sampleSettings, shippedTemplates } from './shipped.ts'

const settings = sampleSettings()
const SHIPPED = shippedTemplates().map((template): [string, Rendered] => [
  template.id,
  render(template, template.samples as Values, { settings, today: template.context.draftedOn ?? template.context.date ?? '2026-09-02' }),
])

/** A mail has no pages: the host leaves their breaks out before it inserts. */
const mailOf = (blocks: readonly BlockNode[], rendered: Rendered): string =>
  renderHtml(
    blocks.filter(({ kind }) => kind !== 'page-break'),
    rendered.language,
  )

function elements(html: string): { tag: string; attributes: Readonly<Record<string, string>> }[] {
  const found: { tag: string; attributes: Readonly<Record<string, string>> }[] = []
  const parser = new Parser({ onopentag: (tag, attributes) => found.push({ tag, attributes }) })
  parser.end(html)
  return found
}

describe('our model of what mail programs drop', () => {
  it('drops what they are known to drop', () => {
    const html = '<style>p{}</style><p class="x" data-a="b" style="color:red;position:fixed;margin-left:0px">a<script>b</script></p><div style="break-after:page"></div>'
    expect(sanitised(html, SANITISERS.gmail)).toBe('<p style="color:red;margin-left:0px">a</p><div></div>')
    expect(sanitised(html, SANITISERS.outlook)).toBe('<p class="x" style="color:red;position:fixed">a</p><div style="break-after:page"></div>')
  })
})

describe.each(SHIPPED)('%s as mail', (_, rendered) => {
  const html = mailOf(rendered.blocks, rendered)
  it('comes through Gmail and Outlook with nothing lost', () => {
    for (const sanitiser of Object.values(SANITISERS)) expect(sanitised(html, sanitiser)).toBe(html)
  })
  it('has inline styles only, and tables only for tables', () => {
    const all = elements(html)
    expect(all.filter(({ attributes }) => 'class' in attributes || 'id' in attributes)).toEqual([])
    const tables = (blocks: readonly BlockNode[]): number =>
      blocks.reduce((sum, block) => sum + (block.kind === 'table' ? 1 : block.kind === 'quote' ? tables(block.blocks) : block.kind === 'list' ? tables(block.items.flat()) : 0), 0)
    expect(all.filter(({ tag }) => tag === 'table')).toHaveLength(tables(rendered.blocks))
  })
  it('leaves the colours of text and ground to the reader, and its lines are seen on both', () => {
    for (const { attributes } of elements(html)) {
      const style = attributes.style ?? ''
      expect(style).not.toMatch(/(?:^|;)\s*(?:color|background(?:-color)?)\s*:/)
      for (const [colour] of style.matchAll(/#[0-9a-f]{6}/gi)) for (const ground of ['#ffffff', '#121212']) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
    }
  })
})
