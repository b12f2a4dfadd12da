/** The note for the Monitoring Officer about one file, in the form that its ending names; text without one. */
import { extname } from 'node:path'
import { situationOf } from '#app/note/situation.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { wholePage } from '#core/drafting/renderers/html-page.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { renderMarkdown } from '#core/drafting/renderers/render-markdown.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'
import { NOTE_TITLE, noteBlocks } from '#core/note/monitoring-officer-note.ts'
import { accuses } from '#core/note/quotes.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { Unusable } from '../unusable.ts'
import type { Checked } from './checked.ts'

interface Said {
  readonly context: Context
  readonly settings: Settings
  readonly rules: Pack['rules']
}

/** @throws Unusable for several files, or an ending in which no note is written */
export async function noteReport({ pack, checkedOn, files }: Checked, { context, settings, rules }: Said, path: string | undefined): Promise<string | Uint8Array> {
  const [file, ...more] = files
  if (!file || more.length > 0) throw new Unusable('a note is about one draft: give one file with --format note')
  const accusing = new Set(rules.filter(accuses).map(({ id }) => id))
  const { verdict, textSha256 } = file
  const situation = situationOf(context, verdict.context, settings)
  const blocks = noteBlocks({ situation, verdict, fixed: [], pack, checkedOn, textSha256, accusing: (rule) => accusing.has(rule) })
  switch (path === undefined ? '.txt' : extname(path).toLowerCase()) {
    case '.txt':
      return `${renderText(blocks)}\n`
    case '.md':
      return `${renderMarkdown(blocks)}\n`
    case '.html':
      return wholePage({ title: NOTE_TITLE, language: 'en-GB', body: renderHtml(blocks) })
    case '.docx':
      return (await import('#core/drafting/renderers/render-docx.ts')).renderBlocksToDocx(blocks, { title: NOTE_TITLE })
    default:
      throw new Unusable(`${path}: a note is written as .html, .docx, .md or .txt`)
  }
}
