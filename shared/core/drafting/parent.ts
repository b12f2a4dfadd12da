/** A child says only what differs from its parent. Here the two become one whole template, before anything is checked. */

import { didYouMean, TemplateError } from './template-error.ts'
import type { TemplateFile } from './template-file.ts'
import { own } from './words.ts'

type Front = Readonly<Record<string, unknown>>

export interface Whole extends TemplateFile {
  /** Locked passages that a child with a wording of its own keeps, as partials named for them. */
  readonly kept: Readonly<Record<string, string>>
}

/** What each template says of itself: a child that forgot it would pass for its parent. */
const OWN = ['id', 'title', 'summary', 'version', 'withdrawn', 'parent', 'keeps', 'locked', 'shortcut', 'approved']
/** Laid over the parent's entry by entry; an entry `null` takes the parent's away. */
const LAID_OVER = ['fields', 'samples', 'context', 'contextFrom']

/**
 * @param find the file of the template with an id
 * @throws TemplateError where a parent is missing or is its own descendant, naming file and line
 */
export function withParent(child: TemplateFile, find: (id: string) => TemplateFile | undefined, children: readonly string[] = []): Whole {
  const { front, file, lines } = child
  const refuse = (key: string, message: string): never => {
    throw new TemplateError(file, [{ line: lines.lineOf([key]), message }])
  }
  const { id, parent: name } = front
  if (name === undefined) return front.keeps === undefined ? { ...child, kept: {} } : refuse('keeps', `'keeps' names a parent's locked passages, and this template has no parent`)
  const found = typeof name === 'string' ? find(name) : undefined
  if (!found) return refuse('parent', `parent: there is no template ${String(name)} here; write the id of the template from which this one differs`)
  const line = [...children, String(id)]
  if (line.includes(String(name))) return refuse('parent', `parent: ${[...line, name].join(' comes from ')}, which goes round in a circle; one of them must be written whole`)
  return joined(child, withParent(found, find, line), refuse)
}

function joined(child: TemplateFile, parent: Whole, refuse: (key: string, message: string) => never): Whole {
  const keeps = listOf(child.front.keeps)
  const reasons = entries(parent.front.locked)
  for (const id of keeps) if (!Object.hasOwn(reasons, id)) refuse('keeps', `keeps: ${String(parent.front.id)} has no locked passage '${id}'${didYouMean(id, Object.keys(reasons))}`)
  const locked = { ...Object.fromEntries(keeps.map((id) => [id, reasons[id]])), ...entries(child.front.locked) }
  // What stands nowhere in the child came with its parent.
  const lines = { ...child.lines, lineOf: (path: readonly PropertyKey[]) => child.lines.lineOf(path) ?? child.lines.lineOf(['parent']) }
  const front = { ...overlaid(parent.front, child.front), locked }
  if (child.body.trim() === '') {
    const dropped = Object.keys(reasons).filter((id) => !keeps.includes(id))
    const { bodyLine, bodyFile = parent.file } = parent.lines
    const kept = without(parent.kept, (id) => dropped.includes(id)) as Whole['kept']
    return { file: child.file, front, body: dropped.reduce(withoutPassage, parent.body), kept, lines: { ...lines, bodyLine, bodyFile } }
  }
  const kept = Object.fromEntries(keeps.map((id) => [id, parent.kept[id] ?? passage(parent.body, id)]))
  for (const id of keeps)
    if (!child.body.split('\n').includes(`{{> ${id}}}`)) refuse('keeps', `keeps: the wording never says where '${id}' stands; write {{> ${id}}} on a line of its own`)
  return { ...child, front, kept, lines }
}

function overlaid(parent: Front, child: Front): Front {
  const front: Record<string, unknown> = Object.fromEntries(Object.entries(parent).filter(([key]) => !OWN.includes(key)))
  for (const [key, value] of Object.entries(child)) {
    if (value === null) delete front[key]
    else front[key] = LAID_OVER.includes(key) && isRecord(value) ? entryByEntry(entries(front[key]), value, key === 'fields') : value
  }
  const fields = entries(front.fields)
  // What the child took away takes its sample along, and what it told the checker.
  const gone = Object.keys(entries(parent.fields)).filter((id) => !Object.hasOwn(fields, id))
  front.samples = without(entries(front.samples), (id) => gone.includes(id))
  front.contextFrom = without(entries(front.contextFrom), (_, field) => gone.includes(String(field)))
  return front
}

/** A field without a type changes the parent's; one with a type stands in its place. */
function entryByEntry(parent: Front, child: Front, fields: boolean): Front {
  const all: Record<string, unknown> = { ...parent }
  for (const [key, value] of Object.entries(child)) {
    const before = own(parent, key)
    if (value === null) delete all[key]
    else all[key] = fields && isRecord(value) && isRecord(before) && value.type === undefined ? withoutNull({ ...before, ...value }) : value
  }
  return all
}

const isRecord = (value: unknown): value is Front => value !== null && typeof value === 'object' && !Array.isArray(value)
const entries = (value: unknown): Front => (isRecord(value) ? value : {})
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const without = (record: Front, gone: (key: string, value: unknown) => boolean): Front => Object.fromEntries(Object.entries(record).filter(([key, value]) => !gone(key, value)))
const withoutNull = (record: Front): Front => without(record, (_, value) => value === null)

/** The lines of a locked passage, from the one that opens it to the one that closes it. */
function place(lines: readonly string[], id: string): [number, number] {
  const start = lines.indexOf(`{{#locked "${id}"}}`)
  // A parent that keeps a passage of its own parent's holds it as a partial, on one line.
  const called = lines.indexOf(`{{> ${id}}}`)
  if (start >= 0) return [start, lines.indexOf('{{/locked}}', start) + 1]
  return called < 0 ? [0, 0] : [called, called + 1]
}

function passage(body: string, id: string): string {
  const lines = body.split('\n')
  return `${lines.slice(...place(lines, id)).join('\n')}\n`
}

/** Empty lines stand in its place, so that all others keep their numbers. */
function withoutPassage(body: string, id: string): string {
  const lines = body.split('\n')
  const [start, end] = place(lines, id)
  return lines.map((line, i) => (i >= start && i < end ? '' : line)).join('\n')
}
