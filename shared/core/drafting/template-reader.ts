/** Reads template files: front matter and body. Brings zod and yaml with it, so only pack building and importing load it. */
import { type Document, isMap, isPair, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { frontMatterSchema, type Template } from '../pack/template.schema.ts'
import { checkTemplate, type Lines } from './check-template.ts'
import { didYouMean, TemplateError, type TemplateProblem } from './template-error.ts'

/**
 * @param source the file's text
 * @param file its path, for messages
 * @param partials all partials of the pack by name; the template keeps those it uses
 * @throws TemplateError with every problem found: file, line, what is wrong, how to mend it
 */
export function readTemplate(source: string, file: string, partials: Readonly<Record<string, string>> = {}): Template {
  const { front, body, bodyLine } = split(source.replace(/\r\n?/g, '\n'), file)
  const counter = new LineCounter()
  const document = parseDocument(front, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const lines: Lines = { file, bodyLine, lineOf: (path) => lineOf(document, counter, path) }
  if (document.errors.length > 0) {
    throw new TemplateError(
      file,
      document.errors.map(({ pos, message }) => ({ line: counter.linePos(pos[0]).line + 1, message: `the front matter is not YAML here: ${message.split('\n')[0]}` })),
    )
  }
  const read = frontMatterSchema.safeParse(document.toJS())
  if (!read.success)
    throw new TemplateError(
      file,
      read.error.issues.flatMap((issue) => inWords(issue, lines)),
    )
  const template: Template = { ...read.data, body, partials: usedBy([body, read.data.subject, read.data.documentTitle], partials) }
  const problems = checkTemplate(template, lines)
  if (problems.length > 0) throw new TemplateError(file, problems)
  return template
}

/**
 * Reads a folder of templates: every `.md` file is a template, those in `partials/` are partials named for their file.
 * @param files path → text; paths with forward slashes
 * @throws TemplateError that names all files with problems
 */
export function readTemplates(files: Readonly<Record<string, string>>): Template[] {
  const names = Object.keys(files)
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)README\.md$/.test(path))
    .sort()
  const isPartial = (path: string): boolean => /(?:^|\/)partials\//.test(path)
  const partials = Object.fromEntries(names.filter(isPartial).map((path) => [path.replace(/^.*\/|\.md$/g, ''), files[path]!.replace(/\r\n?/g, '\n')]))
  const failures: TemplateError[] = []
  const templates = names
    .filter((path) => !isPartial(path))
    .flatMap((path) => {
      try {
        const template = readTemplate(files[path]!, path, partials)
        const stem = path.replace(/^.*\//, '')
        if (!stem.startsWith(`${template.id}-`)) throw new TemplateError(path, [{ message: `a template's file is named for its id and idea: ${template.id}-….md` }])
        return [template]
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error
        failures.push(error)
        return []
      }
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
  error.message = failures.map(({ message }) => message).join('\n')
  return error
}

function split(source: string, file: string): { front: string; body: string; bodyLine: number } {
  const lines = source.replace(/^\ufeff/, '').split('\n')
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) throw new TemplateError(file, [{ line: 1, message: 'a template begins with its front matter between two lines of three hyphens (---)' }])
  let begin = end + 1
  while (begin < lines.length && lines[begin]!.trim() === '') begin++
  return { front: lines.slice(1, end).join('\n'), body: `${lines.slice(begin).join('\n').trimEnd()}\n`, bodyLine: begin + 1 }
}

/** The line in the file of an entry of the front matter, or of the nearest one that holds it. */
function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length)
    const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true)
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(keys.at(-1))) : undefined
    const node = (pair?.key ?? document.getIn(keys, true)) as { range?: readonly [number, number, number] } | undefined
    if (node?.range) return counter.linePos(node.range[0]).line + 1
  }
  return undefined
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
    : ['label', 'help', 'required', 'requiredWhen', 'group', 'default', 'words', 'length', 'options', 'min', 'max', 'whole', 'parts', 'columns', 'rowLabel', 'type', 'of']

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

const callsIn = (source: string): string[] => source.split('{{').flatMap((piece) => /^[~]?>\s{0,20}([\w/-]{1,60})/.exec(piece)?.[1] ?? [])
