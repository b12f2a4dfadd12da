/**
 * What a draft may hold: headings, paragraphs, lists, tables, quotations, links, bold, italic, page breaks. Whatever
 * else is pasted is dropped by the schema, so that a saved file holds exactly what the screen shows.
 */
import { type Extensions, getSchema } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import type { Schema } from '@tiptap/pm/model'
import { StarterKit } from '@tiptap/starter-kit'
import { FindingMarks } from './finding-marks.ts'
import { PageBreak } from './page-break.ts'

export const HEADING_LEVELS = [1, 2, 3, 4] as const

export const extensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [...HEADING_LEVELS] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    link: { openOnClick: false, autolink: false, defaultProtocol: 'https', HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null } },
    // A table or page break at the end would leave nowhere to write on.
    trailingNode: { node: 'paragraph', notAfter: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote'] },
  }),
  TableKit.configure({ table: { resizable: false, renderWrapper: true, HTMLAttributes: {} } }),
  PageBreak,
  FindingMarks,
]

let made: Schema | undefined
/** The schema without an editor, for tests and for reading stored drafts. */
export const draftSchema = (): Schema => (made ??= getSchema(extensions))
