/** Reads Markdown (CommonMark with tables): rendered first, so that the text is what a reader of the page would see. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Draft } from '../draft.ts'
import { DraftBuilder } from './draft-builder.ts'
import { readHtmlInto } from './html.ts'
import { LIMITS } from './limits.ts'
import { splitFrontMatter } from './markdown/front-matter.ts'
import { pieces } from './markdown/pieces.ts'
import { toHtml } from './markdown/to-html.ts'
import { tooMuch } from './markdown/too-much.ts'
import { UnreadableDraft } from './unreadable-draft.ts'

const PAGE_BREAK = '\n\n<div style="break-after: page"></div>\n\n'

/**
 * Front matter under the context's names goes into the draft's context. A form feed begins a page.
 * @throws UnreadableDraft where it is too long, or its front matter is not YAML
 */
export function readMarkdown(markdown: string): Draft {
  if (markdown.length > LIMITS.markdownChars)
    throw new UnreadableDraft({ problem: 'It is longer than a million characters, too long to read as Markdown. Split it, or save it as .txt.' })
  const { context, body } = splitFrontMatter(markdown)
  const builder = new DraftBuilder()
  builder.context = context
  readHtmlInto(builder, pieces(body.split('\f').join(PAGE_BREAK)).map(pieceToHtml).join('\n'))
  return builder.build()
}

function pieceToHtml(markdown: string): string {
  const disable = { null: tooMuch(markdown) }
  return toHtml(fromMarkdown(markdown, { extensions: [gfmTable(), { disable }], mdastExtensions: [gfmTableFromMarkdown()] }))
}
