/** Reads template files: front matter and body. Brings zod and yaml with it, so only pack building and importing load it. */
import type { z } from 'zod'
import type { Figure } from '../pack/figures.schema.ts'
import { frontMatterSchema, type Template } from '../pack/template.schema.ts'
import { checkTemplate, type Lines } from './check-template.ts'
import { withParent } from './parent.ts'
import { didYouMean, TemplateError, type TemplateProblem } from './template-error.ts'
import { type TemplateFile, templateFile } from './template-file.ts'

type Partials = Readonly<Record<string, string>>
type Figures = Readonly<Record<string, Figure>>

/**
 * @param source the file's text
 * @param file its path, for messages
 * @param partials all partials of the pack by name; the template keeps those it uses
 * @param figures all dated figures by name; the template keeps those it uses
 * @throws TemplateError with every problem found: file, line, what is wrong, how to mend it
 */
export const readTemplate = (source: string, file: string, partials: Partials = {}, figures: Figures = {}): Template =>
  whole(templateFile(source, file), () => undefined, partials, figures)

function whole(written: TemplateFile, find: (id: string) => TemplateFile | undefined, partials: Partials, figures: Figures): Template {
  const { file, front, body, lines, kept } = withParent(written, find)
  const read = frontMatterSchema.safeParse(front)
  if (!read.success)
    throw new TemplateError(
      file,
      read.error.issues.flatMap((issue) => inWords(issue, lines)),
    )
  const twice = Object.keys(kept).find((name) => Object.hasOwn(partials, name))
  if (twice !== undefined) throw new TemplateError(file, [{ line: lines.lineOf(['keeps']), message: `keeps: a partial of the pack is called '${twice}' too; rename one of them` }])
  const { keeps, ...data } = read.data
  const used = usedBy([body, data.subject, data.documentTitle], { ...partials, ...kept })
  const printed = figuresIn([body, ...Object.values(used)], figures)
  const template: Template = { ...data, body, partials: used, ...(Object.keys(printed).length > 0 ? { figures: printed } : {}) }
  const problems = checkTemplate(template, lines)
  if (problems.length > 0) throw new TemplateError(file, problems)
  return template
}

/**
 * Reads a folder of templates: every `.md` file is a template, those in `partials/` are partials named for their file.
 * @param files path → text; paths with forward slashes
 * @param figures dated figures by name
 * @throws TemplateError that names all files with problems
 */
export function readTemplates(files: Readonly<Record<string, string>>, figures: Figures = {}): Template[] {
  const names = Object.keys(files)
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)README\.md$/.test(path))
    .sort()
  const isPartial = (path: string): boolean => /(?:^|\/)partials\//.test(path)
  const partials = Object.fromEntries(names.filter(isPartial).map((path) => [path.replace(/^.*\/|\.md$/g, ''), files[path]!.replace(/\r\n?/g, '\n')]))
  const failures: TemplateError[] = []
  const each = <From, To>(all: readonly From[], work: (one: From) => To): To[] =>
    all.flatMap((one) => {
      try {
        return [work(one)]
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error
        failures.push(error)
        return []
      }
    })
  const paths = names.filter((path) => !isPartial(path))
  const written = each(paths, (path) => templateFile(files[path]!, path))
  const templates = each(written, (one) => {
    const template = whole(one, (id) => written.find(({ front }) => front.id === id), partials, figures)
    const stem = one.file.replace(/^.*\//, '')
    if (!stem.startsWith(`${template.id}-`)) throw new TemplateError(one.file, [{ message: `a template's file is named for its id and idea: ${template.id}-….md` }])
    return template
  })
  const [first, ...others] = failures
  if (first) throw others.length === 0 ? first : together(failures)
  const twice = templates.find(({ id }, i) => templates.findIndex((other) => other.id === id) !== i)
  if (twice) throw new TemplateError('templates', [{ message: `two files have the id ${twice.id}; give one of them another` }])
  return templates
}

function together(failures: readonly TemplateError[]): TemplateError {
  const error = new TemplateError(
    'templates',
    failures.flatMap(({ problems }) => problems),
  )
  // What is wrong with a parent is wrong with its children too; once is enough.
  error.message = [...new Set(failures.flatMap(({ message }) => message.split('\n')))].join('\n')
  return error
}

function inWords(issue: z.core.$ZodIssue, { lineOf }: Lines): TemplateProblem[] {
  const line = lineOf(issue.path)
  const place = issue.path.join('.') || 'the front matter'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        line: lineOf([...issue.path, key]) ?? line,
        message: `'${key}' is no key of ${place}${didYouMean(key, knownKeys(issue.path)) || '; take it out or correct it'}`,
      }))
    case 'invalid_key':
      return [{ line, message: `${place}: ${issue.issues[0]?.message ?? 'this name is not allowed'}` }]
    case 'invalid_type':
      return [{ line, message: `${place} ${/undefined$/.test(issue.message) ? 'is missing' : `must be ${issue.expected}`}` }]
    case 'invalid_union':
      return [
        {
          line,
          message: `${place}: ${'options' in issue && Array.isArray(issue.options) ? `choose one of ${issue.options.join(', ')}` : 'this is not one of the forms it may have; see the reference page'}`,
        },
      ]
    default:
      return [{ line, message: `${place}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}` }]
  }
}

/** Names to suggest for a key that the schema does not know. */
const knownKeys = (path: readonly PropertyKey[]): string[] =>
  path.length === 0
    ? Object.keys(frontMatterSchema.shape)
    : [
        'label',
        'help',
        'required',
        'requiredWhen',
        'shownWhen',
        'unit',
        'group',
        'language',
        'default',
        'words',
        'length',
        'options',
        'min',
        'max',
        'whole',
        'parts',
        'columns',
        'rowLabel',
        'type',
        'of',
      ]

/** The partials that the sources call, and those that these call in turn. */
function usedBy(sources: readonly (string | undefined)[], partials: Readonly<Record<string, string>>): Record<string, string> {
  const used: Record<string, string> = {}
  const queue = sources.filter((source) => source !== undefined)
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const name of callsIn(source)) {
      if (Object.hasOwn(used, name) || !Object.hasOwn(partials, name)) continue
      used[name] = partials[name]!
      queue.push(partials[name]!)
    }
  }
  return used
}

/** Those that are named after `law.` anywhere between curly brackets. */
const figuresIn = (sources: readonly string[], figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => sources.some((source) => new RegExp(`\\{\\{[^{}]{0,300}\\blaw\\.${name}\\b`).test(source))))

const callsIn = (source: string): string[] => source.split('{{').flatMap((piece) => /^[~]?>\s{0,20}([\w/-]{1,60})/.exec(piece)?.[1] ?? [])
