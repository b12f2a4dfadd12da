/** A template with a heading, bold words, a link and both kinds of list, rendered as those of the packs are: what is inserted is what people insert. */
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'

export const TEMPLATE_LINES = [
  'Surgery notice',
  'Meet us on Saturday at Mill Library.',
  'Bring your letters',
  'No appointment is needed',
  'What happens then',
  'We listen',
  'We write to you',
  'Yours, Ada Khan',
]

const paragraph = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })
const list = (ordered: boolean, ...items: readonly string[]): BlockNode => ({ kind: 'list', ordered, start: 1, items: items.map((text) => [paragraph(text)]) })

const blocks: readonly BlockNode[] = [
  { kind: 'heading', level: 2, runs: [{ text: 'Surgery notice' }] },
  {
    kind: 'paragraph',
    runs: [{ text: 'Meet us on ' }, { text: 'Saturday', bold: true }, { text: ' at ' }, { text: 'Mill Library', href: 'https://library.example/mill' }, { text: '.' }],
  },
  list(false, 'Bring your letters', 'No appointment is needed'),
  paragraph('What happens then'),
  list(true, 'We listen', 'We write to you'),
  paragraph('Yours, Ada Khan'),
]

export const TEMPLATE: Rendered = {
  template: { id: 'T-SURGERY', version: '1', digest: 'example' },
  title: 'Surgery notice',
  blocks,
  html: renderHtml(blocks),
  text: renderText(blocks),
  markdown: '',
}
