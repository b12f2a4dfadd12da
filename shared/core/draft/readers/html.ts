/** Reads HTML as a browser would show it, without a browser: nothing is loaded, nothing in it runs. */
import type { Draft } from '../draft.ts'
import { paragraph } from '../layout.ts'
import { DraftBuilder } from './draft-builder.ts'
import { HtmlStory } from './html/html-story.ts'
import { BoundedParser } from './markup/bounded-parser.ts'

/**
 * A whole page or a fragment. Block elements are paragraphs, `<br>` is `\n`, cells are joined by tabs, forced page breaks
 * begin a page, quoted mail is a part of its own.
 * @throws UnreadableDraft where it is nested beyond reason
 */
export function readHtml(html: string): Draft {
  const builder = new DraftBuilder()
  readHtmlInto(builder, html)
  const { title } = builder.context
  if (title) builder.add(paragraph(title), 'title')
  return builder.build()
}

export function readHtmlInto(builder: DraftBuilder, html: string): void {
  const story = new HtmlStory(builder)
  const parser = new BoundedParser(story, { decodeEntities: true })
  parser.end(html)
  story.finish()
}
