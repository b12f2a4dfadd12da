/** Fills a template: values in, a block tree and its text forms out. */
import type { Settings } from '../pack/settings.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import type { Rendered } from './blocks.ts'
import { blocksOf } from './body-to-blocks.ts'
import { compile } from './compile.ts'
import { withGaps } from './gaps.ts'
import { helpersIn } from './helpers.ts'
import { lookFor } from './house/look.ts'
import { inlineWords, withinASentence } from './inline.ts'
import { Gap, interpret, type Parts, type Printed, type Writer } from './interpreter.ts'
import { passagesOf } from './passages.ts'
import { renderHtml } from './renderers/render-html.ts'
import { renderMarkdown } from './renderers/render-markdown.ts'
import { renderText } from './renderers/render-text.ts'
import { PLAIN, Sentinels } from './sentinels.ts'
import { settingInWords } from './setting-words.ts'
import { shownValues } from './shown.ts'
import type { Program } from './syntax-tree.ts'
import { TemplateError } from './template-error.ts'
import { type FieldProblem, validateValues } from './validate.ts'
import type { Values } from './values.ts'
import { cleanText, own } from './words.ts'

export interface Filling {
  readonly settings: Settings
  /** The day on which it is filled, ISO, local. */
  readonly today: string
  /** `show` prints the label of what is missing, for a preview; by default a missing value is an error. */
  readonly gaps?: 'refuse' | 'show'
}

/** Values or settings that a template needs are missing or wrong. `message` has one line a problem. */
export class ValuesError extends Error {
  readonly problems: readonly FieldProblem[]
  constructor(template: string, problems: readonly FieldProblem[]) {
    super(problems.map(({ message, kind, path }) => `${template}: ${message}${kind === 'setting' ? ` (${path})` : ''}`).join('\n'))
    this.name = 'ValuesError'
    this.problems = problems
  }
}

/**
 * @throws ValuesError where a value or a setting is missing or wrong (unless gaps are shown)
 * @throws TemplateError where the template itself cannot be filled
 */
export function render(template: Template, values: Values, filling: Filling): Rendered {
  const { body, subject, documentTitle, partials, digest } = compile(template)
  const show = filling.gaps === 'show'
  const problems = validateValues(template, values, filling)
  const lacks = problems.length > 0 && !show
  const { settings, today } = filling
  const shown = shownValues(template, values)
  const filled = cleaned(problems.length > 0 ? withGaps(template.fields, shown, problems) : shown)
  const root: Record<string, unknown> = {
    ...cleaned(settings),
    today,
    law: template.figures ?? {},
    ...Object.fromEntries(Object.keys(template.fields).map((id) => [id, own(filled, id)])),
  }
  const absent: FieldProblem[] = []
  const parts: Parts = {
    file: template.id,
    partials,
    helpers: helpersIn(template.language),
    mustBeThere: (name) => !Object.hasOwn(template.fields, name),
    absent: (from) => {
      const { label, message } = settingInWords(from)
      absent.push({ path: from, field: from, label, message, kind: 'setting' })
      return new Gap(label)
    },
  }
  /** Told together with the values: nobody fills a form in to hear of them then. */
  const settingsLacking = (): readonly FieldProblem[] => {
    try {
      for (const program of [body, subject, documentTitle]) oneLine(program)
    } catch {
      // Values that are wrong in another way may not be printed at all; they are told of first.
    }
    return unique(absent)
  }
  const oneLine = (program: Program | undefined): string | undefined => (program ? interpret(program, root, parts, gapsInBrackets).replace(/\s+/g, ' ').trim() : undefined)

  if (lacks) throw new ValuesError(template.id, [...problems, ...settingsLacking()])

  const sentinels = new Sentinels()
  const markdown = interpret(body, root, parts, fieldsOnly(template, sentinels))
  const printed = inWords(template.id, () => blocksOf(markdown, sentinels))
  const isInline = template.place === 'inline'
  const blocks = isInline ? inWords(template.id, () => withinASentence(printed)) : printed
  const line = oneLine(subject)
  const title = oneLine(documentTitle) ?? template.title
  if (absent.length > 0 && !show) throw new ValuesError(template.id, unique(absent))
  return {
    template: { id: template.id, version: template.version, digest, kind: template.kind, passages: passagesOf(blocks) },
    title,
    ...(isInline ? { place: 'inline' as const } : {}),
    ...(template.language ? { language: template.language } : {}),
    ...(line === undefined ? {} : { subject: line }),
    labels: Object.fromEntries(Object.entries(template.fields).map(([id, { label }]) => [id, label])),
    blocks,
    html: renderHtml(blocks, template.language, lookFor(template, settings)?.colours),
    text: isInline ? inlineWords({ blocks }) : renderText(blocks),
    markdown: renderMarkdown(blocks),
  }
}

/** What a template asks of the settings, with these values, and does not find there. */
export function settingsLacking(template: Template, values: Values, filling: Filling): readonly FieldProblem[] {
  try {
    render(template, values, filling)
    return []
  } catch (error) {
    return error instanceof ValuesError ? error.problems.filter(({ kind }) => kind === 'setting') : []
  }
}

/** Only values of fields are named in runs; those of the settings read as the template's own words. */
const fieldsOnly = (template: Template, inner: Writer): Writer => ({
  value: ({ text, field, gap }: Printed) =>
    inner.value({ text, ...(field !== undefined && Object.hasOwn(template.fields, field.split('.')[0]!) ? { field } : {}), ...(gap ? { gap } : {}) }),
  locked: (id, content) => inner.locked(id, content),
  pageBreak: () => inner.pageBreak(),
})

const gapsInBrackets: Writer = { ...PLAIN, value: ({ text, gap }) => (gap ? `[${text}]` : text) }

/** All texts of a value as the renderers can carry them. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleaned) as T
  if (value === null || typeof value !== 'object' || value instanceof Gap) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as T
}

const unique = (problems: readonly FieldProblem[]): FieldProblem[] => [...new Map(problems.map((problem) => [problem.path, problem])).values()]

function inWords<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new TemplateError(file, [{ message: error instanceof Error ? error.message : String(error) }])
  }
}
