/** Reads a pack file as far as it can be judged alone: its shape, its sizes, its patterns, its terms, its templates. */
import { checkTemplate } from '../drafting/check-template.ts'
import { packDigest } from './digest.ts'
import { familyOf } from './family.ts'
import type { Layer } from './layer.ts'
import { MOST_TERMS } from './limits.ts'
import { PackError } from './pack-error.ts'
import { PACK_FORMAT, type PackFile, packFileSchema } from './pack-file.schema.ts'
import { refuseUnsafe } from './plain-json.ts'
import type { Examples } from './rule.schema.ts'
import { schemaFault } from './schema-fault.ts'
import type { Settings } from './settings.schema.ts'
import { atOnce, type InSteps } from './steps.ts'
import type { Template } from './template.schema.ts'
import { ruleFrom } from './written-rule.ts'

export interface ReadPack extends Layer {
  readonly reviewBy: string
  readonly examples: Readonly<Record<string, Examples>>
  /** The group's settings: directory, agreed lines, standing orders. */
  readonly sealed?: Settings
}

/** @param json - what JSON.parse gave @throws PackError naming file, place and remedy */
export const validPack = (file: string, json: unknown): ReadPack => atOnce(validating(file, json))

/** A step for each template: trying one out takes as long as a thousand words. */
export function* validating(file: string, json: unknown): InSteps<ReadPack> {
  refuseStranger(file, json)
  refuseUnsafe(file, json)
  const parsed = packFileSchema.safeParse(json)
  if (!parsed.success) {
    const { path, place, what } = schemaFault(parsed.error.issues, json, packFileSchema)
    throw new PackError(file, place === '' ? 'the file' : place + whose(path, json), what)
  }
  const { open, sealed, seconder: _seconder, format: _format, ...head } = parsed.data
  refuseTwice(file, open)
  const of = open.templates.length + open.rules.length
  yield { done: 0, of }
  const read = open.rules.map((written) => ruleFrom(written, familyOf(written.id)))
  const templates: Template[] = []
  for (const [i, template] of open.templates.entries()) {
    yield { done: i, of }
    templates.push(validTemplate(template, file, i))
  }
  return {
    ...head,
    digest: packDigest({ ...(json as PackFile), sealed: undefined }),
    words: Object.entries(open.words).map(([name, { terms = [], except = [], without = [], mayLoosen }]) => ({
      name,
      terms,
      except,
      without,
      ...(mayLoosen !== undefined && { mayLoosen }),
    })),
    rules: read.map(({ rule }) => rule),
    templates,
    overrides: open.overrides,
    examples: Object.fromEntries(read.map(({ rule, examples }) => [rule.id, examples])),
    ...(sealed && { sealed }),
  }
}

function refuseStranger(file: string, json: unknown): void {
  const { seconder, format } = (json ?? {}) as { seconder?: unknown; format?: unknown }
  if (seconder !== 'pack') throw new PackError(file, 'the file', 'this is no pack of Seconder; a pack begins with { "seconder": "pack", "format": 1, …')
  if (typeof format === 'number' && format > PACK_FORMAT)
    throw new PackError(file, 'format', `this pack is of format ${format}, and this Seconder reads format ${PACK_FORMAT}; bring Seconder up to date`)
}

/** ' (GP-90)': the id of the rule or template in which the fault stands. */
function whose([open, list, index]: readonly PropertyKey[], json: unknown): string {
  if (open !== 'open' || (list !== 'rules' && list !== 'templates' && list !== 'overrides') || typeof index !== 'number') return ''
  const entry = (json as PackFile).open[list][index]
  const id = entry && ('id' in entry ? entry.id : 'rule' in entry ? entry.rule : undefined)
  return typeof id === 'string' ? ` (${id.slice(0, 40)})` : ''
}

function refuseTwice(file: string, { words, rules, templates, overrides }: PackFile['open']): void {
  for (const [place, ids] of [
    ['open.rules', rules.map(({ id }) => id)],
    ['open.templates', templates.map(({ id }) => id)],
    ['open.overrides', overrides.map(({ rule }) => rule)],
  ] as const) {
    const seen = new Set<string>()
    for (const id of ids) if (seen.size === seen.add(id).size) throw new PackError(file, place, `${id} stands here twice; take one out or give it another id`)
  }
  const terms = Object.values(words).reduce((sum, list) => sum + (list.terms?.length ?? 0) + (list.except?.length ?? 0), 0)
  if (terms > MOST_TERMS) throw new PackError(file, 'open.words', `a pack holds at most ${MOST_TERMS} terms, and this has ${terms}; split it into several`)
}

function validTemplate(written: Template, file: string, index: number): Template {
  const lines = (words: string): string => words.replace(/\r\n?/g, '\n')
  const template: Template = {
    ...written,
    body: lines(written.body),
    partials: Object.fromEntries(Object.entries(written.partials).map(([name, words]) => [name, lines(words)])),
  }
  const problems = checkTemplate(template)
  const [first] = problems
  if (!first) return template
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  throw new PackError(file, `open.templates[${index}] (${template.id})${first.line === undefined ? '' : `, line ${first.line} of its body`}`, `${first.message}${more}`)
}
