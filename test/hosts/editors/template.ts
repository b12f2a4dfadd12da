/** A template with a heading, bold words, a link and a list. */
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'

export const TEMPLATE_LINES = ['Surgery notice', 'Meet us on Saturday at Mill Library.', 'Bring your letters', 'No appointment is needed']

const blocks: readonly BlockNode[] = [
  { kind: 'heading', level: 2, runs: [{ text: 'Surgery notice' }] },
  {
    kind: 'paragraph',
    runs: [{ text: 'Meet us on ' }, { text: 'Saturday', bold: true }, { text: ' at ' }, { text: 'Mill Library', href: 'https://library.example/mill' }, { text: '.' }],
  },
  {
    kind: 'list',
    ordered: false,
    start: 1,
    items: [[{ kind: 'paragraph', runs: [{ text: 'Bring your letters' }] }], [{ kind: 'paragraph', runs: [{ text: 'No appointment is needed' }] }]],
  },
]

export const TEMPLATE: Rendered = {
  template: { id: 'T-SURGERY', version: '1', digest: 'example' },
  title: 'Surgery notice',
  blocks,
  html: '<h2>Surgery notice</h2>\n<p>Meet us on <strong>Saturday</strong> at <a href="https://library.example/mill">Mill Library</a>.</p>\n<ul>\n<li>Bring your letters</li>\n<li>No appointment is needed</li>\n</ul>\n',
  text: 'Surgery notice\n\nMeet us on Saturday at Mill Library (https://library.example/mill).\n\n- Bring your letters\n- No appointment is needed\n',
  markdown: '',
}
