/** Blocks that come from no template, such as an imprint or notes, in every form a host may want. */
import type { BlockNode, Rendered } from './blocks.ts'
import { renderHtml } from './renderers/render-html.ts'
import { renderMarkdown } from './renderers/render-markdown.ts'
import { renderText } from './renderers/render-text.ts'

/** @param name - one word for what it is: 'imprint' */
export const madeHere = (name: string, title: string, blocks: readonly BlockNode[]): Rendered => ({
  template: { id: name, version: '1', digest: '' },
  title,
  blocks,
  html: renderHtml(blocks),
  text: renderText(blocks),
  markdown: renderMarkdown(blocks),
})
