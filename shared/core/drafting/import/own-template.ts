/** Makes a template file of a wording: the user's own, on the shelf where it belongs, agreed by nobody. */
import { stringify } from 'yaml'
import { addDays } from '../../calendar/day.ts'
import type { Template } from '../../pack/template.schema.ts'
import type { BlockNode, Run } from '../blocks.ts'
import { blocksOf } from '../blocks-of-draft.ts'
import { OWN } from '../own-id.ts'
import { renderMarkdown } from '../renderers/render-markdown.ts'
import { readTemplate } from '../template-reader.ts'
import { type FieldFor, fieldFor } from './field-for.ts'
import { GAP, gapAt } from './gaps.ts'
import { AUDIENCE_OF, CHANNEL_OF, type Placing, rolesFor } from './shelf-for.ts'
import type { Wording } from './wording.ts'

export interface Brought {
  readonly template: Template
  /** The template as a file, as `templates/` holds them. */
  readonly source: string
  /** What could not be kept. */
  readonly lost: readonly string[]
}

export interface Bringing {
  /** The file it came from. */
  readonly from: string
  /** ISO, local. */
  readonly today: string
  /** Ids in use; the new one is added. */
  readonly taken: Set<string>
  readonly placing: Placing
}

/** @throws TemplateError where it would not pass as a template, which is a mistake of ours */
export function ownTemplate(wording: Wording, { from, today, taken, placing }: Bringing): Brought {
  const ids = new Set<string>()
  const fields = wording.gaps.map((gap) => fieldFor(gap, ids))
  const lost = [...wording.lost]
  const markdown = bodyOf(
    blocksOf(wording.draft.places)
      .flatMap((block) => unboxed(block, lost))
      .map(headed),
    fields,
    lost,
  )
  const subject = wording.subject === undefined ? undefined : inSubject(wording.subject, fields)
  const asked = inOrderOfText(fields, `${subject ?? ''}\n${markdown}`)
  const { kind, purpose } = placing
  const audience = placing.audience ?? AUDIENCE_OF[kind] ?? 'group'
  const channel = CHANNEL_OF[kind]
  const id = idFor(wording.title, taken)
  const shortcut = shortcutOf(wording.shortcut)
  const front = {
    id,
    title: titleOf(wording.title),
    summary: `Your own wording, from ${from.replace(/^.*[/\\]/, '')}. Nobody has approved it.`,
    kind,
    audience,
    ...(channel && { channel }),
    purpose,
    for: placing.roles ?? rolesFor(purpose),
    version: '1.0.0',
    review: addDays(today, 365),
    ...(shortcut && { shortcut }),
    sources: [{ title: `Own wording, from ${from.replace(/^.*[/\\]/, '')}`, asAt: today, verified: false }],
    ...(subject && { subject }),
    fields: Object.fromEntries(asked.map((one) => [one.id, one.field])),
    samples: Object.fromEntries(asked.map((one) => [one.id, one.sample])),
    context: { kind, audience, ...(channel && { channel }) },
  }
  const source = `---\n${stringify(front, { lineWidth: 0, version: '1.1' })}---\n${markdown}`
  return { template: readTemplate(source, `${id}.md`), source, lost: [...new Set(lost)] }
}

/** The form asks for things as the text comes to them, though some signs had to be read before others. */
function inOrderOfText(fields: readonly FieldFor[], text: string): FieldFor[] {
  const placed = fields.map((one) => ({ one, at: text.search(new RegExp(`\\{\\{(?:longDate )?${one.id}\\}\\}`)) }))
  return placed
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** A shortcut that is all the name there is loses its sign, and a gap in the name its brackets. */
function titleOf(given: string): string {
  const title = given
    .replace(GAP, '')
    .replace(/[{}[\]<>«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[:;/.,!#\\\s]+/, '')
    .trim()
    .slice(0, 120)
  return title === '' ? 'Template' : title.charAt(0).toUpperCase() + title.slice(1)
}

/** The blocks as Markdown, with what Handlebars would read out of a person's words spelt so that it does not. */
function bodyOf(blocks: readonly BlockNode[], fields: readonly FieldFor[], lost: string[]): string {
  const written = blocks.map((block) => {
    if (block.kind === 'page-break') return '{{pageBreak}}'
    const once = asMarkdown(block)
    if (!CODED.test(once)) return once
    // Emphasis that ends in the middle of a word and a field does not survive Markdown.
    lost.push('bold or italic letters next to a field')
    return asMarkdown(plain(block))
  })
  return `${parted(blocks, written)
    .join('\n\n')
    .replace(/\{/g, '&#x7B;')
    .replace(/&#x7B;&#x7B;pageBreak}}/g, '{{pageBreak}}')
    .replace(/\(https:\/\/([\udb80-\udbbf][\udc00-\udfff])\)/g, (whole, c: string) => (fields[gapAt(c)]?.field.type === 'url' ? `(${c})` : whole))
    .replace(/(\\?\\)?([\udb80-\udbbf][\udc00-\udfff])/g, (_, slash: string | undefined, c: string) => `${slash ? '&#x5C;' : ''}${fields[gapAt(c)]?.call ?? '\ufffd'}`)}\n`
}

/** A table of one column only arranges the page or draws a box. */
function unboxed(block: BlockNode, lost: string[]): BlockNode[] {
  if (block.kind !== 'table' || block.rows.some((row) => row.length > 1)) return [block]
  lost.push('tables of one column, whose words stand as paragraphs')
  return block.rows.flatMap(([cell = []]) => linesOf(cell)).map((runs) => ({ kind: 'paragraph', runs }))
}

/** The paragraphs of a cell. */
function linesOf(cell: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of cell)
    if (run.text === '\n') lines.push([])
    else lines.at(-1)!.push(run)
  return lines.filter((runs) => runs.some(({ text }) => text.trim() !== ''))
}

/** Readers cannot tell a header row; a table in a template has one, so the first row is taken for it. */
const headed = (block: BlockNode): BlockNode =>
  block.kind === 'table' && block.header.length === 0 && block.rows.length > 1 ? { ...block, header: block.rows[0]!, rows: block.rows.slice(1) } : block

const CODED = /&#xF[0-9A-F]{4};/
const asMarkdown = (block: BlockNode): string => renderMarkdown([block]).trimEnd()

/** Two lists in a row would run together: a comment parts them. */
const parted = (blocks: readonly BlockNode[], written: readonly string[]): string[] =>
  written.flatMap((text, i) => {
    const [block, before] = [blocks[i], blocks[i - 1]]
    return block?.kind === 'list' && before?.kind === 'list' && block.ordered === before.ordered
      ? [
          renderMarkdown([before, block])
            .trimEnd()
            .slice(renderMarkdown([before]).trimEnd().length)
            .trimStart(),
        ]
      : [text]
  })

function plain(block: BlockNode): BlockNode {
  const bare = (runs: readonly Run[]): Run[] => runs.map(({ text, href }) => ({ text, ...(href && { href }) }))
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: bare(block.runs) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(plain)) }
    case 'quote':
      return { ...block, blocks: block.blocks.map(plain) }
    case 'table':
      return { ...block, header: block.header.map(bare), rows: block.rows.map((row) => row.map(bare)) }
    case 'page-break':
      return block
  }
}

/** A subject is no Markdown; only what Handlebars would read is kept from it. */
const inSubject = (text: string, fields: readonly FieldFor[]): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\{\{/g, '{ {')
    .replace(/\\+(?=[\udb80-\udbbf])/g, '')
    .replace(GAP, (c) => fields[gapAt(c)]?.call ?? '\ufffd')

function idFor(title: string, taken: Set<string>): string {
  const words = title
    .replace(GAP, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '')
  for (let n = 1; ; n++) {
    const id = `${OWN}${words || 'TEMPLATE'}${n === 1 ? '' : `-${n}`}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

/** Other tools begin theirs with `/`, `:`, `;` or a letter; here a semicolon is always typed before it. */
function shortcutOf(typed: string | undefined): string | undefined {
  const word = typed
    ?.trim()
    .replace(/^[^A-Za-z0-9]+/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-+$/, '')
  return word && word.length <= 20 ? word : undefined
}

/** 'T-OWN-ACK-thank-you.md': a template's file is named for its id and idea. */
export const fileNameOf = ({ id, title }: Pick<Template, 'id' | 'title'>): string => {
  const idea = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${id}-${idea || 'template'}.md`
}
