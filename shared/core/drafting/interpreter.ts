/**
 * Walks the tree of a body and writes it out. The meaning is Handlebars' own under `noEscape: true` (the parity test
 * holds them side by side), less what could reach a prototype, run code or never end.
 */
import { BLOCK_HELPERS, type BlockHelper, HELPERS, type Helper, isTrue, PAGE_BREAK, type Takes } from './helpers.ts'
import { type BlockStatement, type Expression, helperName, isScoped, type Loc, type Mustache, type PartialCall, type Path, type Program } from './syntax-tree.ts'
import { TemplateError } from './template-error.ts'
import { own } from './words.ts'

/** A value on its way into the document. */
export interface Printed {
  readonly text: string
  /** The place among the values it comes from: `quotes.0.words`. */
  readonly field?: string
  readonly gap?: boolean
}

/** What stands in the output for a value, a locked passage, a page break. */
export interface Writer {
  value(printed: Printed): string
  locked(id: string, content: string): string
  pageBreak(): string
}

/** Stands where a value is missing, in previews only: prints its label, and what it has no better word for within it is itself. */
export class Gap {
  readonly label: string
  /** One of the values that the list would hold. */
  readonly item: Gap
  readonly #parts: Readonly<Record<string, Gap>>
  constructor(label: string, { parts = {}, item }: { readonly parts?: Readonly<Record<string, Gap>>; readonly item?: Gap } = {}) {
    this.label = label
    this.item = item ?? this
    this.#parts = parts
  }
  /** Its time of day alone, which stands beside the day of the same value and never says the same. */
  get time(): Gap {
    return /\btime\b/i.test(this.label) && !/\b(?:day|date)\b/i.test(this.label) ? this : new Gap(`${this.label}: time`)
  }
  part(key: string): Gap {
    return Object.hasOwn(this.#parts, key) ? this.#parts[key]! : this
  }
}

export const LIMITS = { depth: 16, rounds: 2000, length: 1_000_000 } as const

/** A value with the place it was read from, so that its run can name its field. */
interface Traced {
  readonly value: unknown
  readonly from?: string
  /** What a partial was called with: {{> contact person=mover}}. */
  readonly given?: Readonly<Record<string, Traced>>
}
type Data = { readonly outer?: Data; readonly names: Readonly<Record<string, Traced>> }
interface Scope {
  /** Innermost first: `../` goes one further. */
  readonly contexts: readonly Traced[]
  readonly data: Data
  readonly named: readonly Readonly<Record<string, Traced>>[]
  readonly depth: number
}

export interface Parts {
  /** The file named in errors. */
  readonly file: string
  readonly partials: ReadonlyMap<string, Program>
  /** In the template's language; English where none are given. */
  readonly helpers?: ReadonlyMap<string, Helper>
  /** True for the first name of a place that a person must have filled in: `group` of `group.name`. */
  readonly mustBeThere: (root: string) => boolean
  /** Called where such a place is empty; what it returns is printed. */
  readonly absent: (from: string) => Gap
}

/** @throws TemplateError with the line, where the template asks for what it may not have */
export function interpret(program: Program, root: unknown, parts: Parts, writer: Writer): string {
  const start: Traced = { value: root, from: '' }
  const walk = new Walk(parts, writer)
  return walk.program(program, { contexts: [start], data: { names: { root: start } }, named: [], depth: 0 })
}

class Walk {
  private rounds = 0
  private length = 0
  private readonly parts: Parts
  private readonly writer: Writer

  constructor(parts: Parts, writer: Writer) {
    this.parts = parts
    this.writer = writer
  }

  program(program: Program | undefined, scope: Scope): string {
    let out = ''
    for (const statement of program?.body ?? []) {
      if (statement.type === 'ContentStatement') out += this.grown(statement.value, statement.loc)
      else if (statement.type === 'MustacheStatement') out += this.mustache(statement, scope)
      else if (statement.type === 'BlockStatement') out += this.block(statement, scope)
      else if (statement.type === 'PartialStatement') out += this.partial(statement, scope)
      else if (statement.type !== 'CommentStatement') this.refuse(statement.loc, 'decorators and partials with a body are not part of the template language')
    }
    return out
  }

  private mustache({ path, params, escaped, loc }: Mustache, scope: Scope): string {
    if (!escaped) this.refuse(loc, 'write values with two curly brackets, {{like this}}; three would let a value write formatting of its own')
    if (helperName(path) === PAGE_BREAK && params.length === 0) return this.writer.pageBreak()
    const { value, from } = params.length > 0 || this.isHelper(path, scope) ? this.call(path, params, scope, loc) : this.evaluate(path, scope)
    const missing = (value === undefined || value === null || value === '') && from !== undefined && this.parts.mustBeThere(from.split('.')[0]!)
    const shown = missing ? this.parts.absent(from) : value
    if (shown instanceof Gap) return this.writer.value({ text: shown.label, field: from, gap: true })
    if (shown === undefined || shown === null || shown === '') return ''
    if (typeof shown !== 'string' && typeof shown !== 'number') this.refuse(loc, `{{${written(path)}}} is no text; print one of its parts, or use a helper`)
    return this.writer.value({ text: this.grown(String(shown), loc), field: from })
  }

  private block(statement: BlockStatement, scope: Scope): string {
    const { path, params, program, inverse, loc } = statement
    const name = helperName(path) as BlockHelper
    if (!BLOCK_HELPERS.includes(name)) this.refuse(loc, `{{#${written(path)}}} is not known; the blocks are ${BLOCK_HELPERS.join(', ')}`)
    if (params.length !== 1) this.refuse(loc, `{{#${name}}} takes one value`)
    const param = this.evaluate(params[0]!, scope)
    switch (name) {
      case 'if':
        return this.program(isTrue(param.value) ? program : inverse, scope)
      case 'unless':
        return this.program(isTrue(param.value) ? inverse : program, scope)
      case 'with':
        return isTrue(param.value) || param.value === 0 ? this.program(program, within(scope, param, program, [param])) : this.program(inverse, scope)
      case 'locked':
        return this.writer.locked(String(param.value), this.program(program, scope))
      case 'each':
        return this.each(param, statement, scope)
    }
  }

  private each(list: Traced, { program, inverse, loc }: BlockStatement, scope: Scope): string {
    const entries = entriesOf(list)
    if (entries.length === 0) return this.program(inverse, scope)
    return entries
      .map(([key, item], index) => {
        if (++this.rounds > LIMITS.rounds) this.refuse(loc, `this repeats more than ${LIMITS.rounds} times; make the list shorter`)
        const names = { ...scope.data.names, key: { value: key }, index: { value: index }, first: { value: index === 0 }, last: { value: index === entries.length - 1 } }
        const inner = within(scope, item, program, [item, { value: key }])
        return this.program(program, { ...inner, data: { outer: scope.data, names } })
      })
      .join('')
  }

  private partial({ name, params, hash, indent, loc }: PartialCall, scope: Scope): string {
    const called = name.type === 'PathExpression' ? name.original : ''
    const program = this.parts.partials.get(called)
    if (!program) return this.refuse(loc, `there is no partial '${called}' in this pack`)
    if (scope.depth >= LIMITS.depth) this.refuse(loc, `'${called}' calls itself, or partials call each other more than ${LIMITS.depth} deep`)
    const base = params[0] ? this.evaluate(params[0], scope) : scope.contexts[0]!
    const given = hash && Object.fromEntries(hash.pairs.map(({ key, value }) => [key, this.evaluate(value, scope)]))
    const context = given ? { ...base, given } : base
    const text = this.program(program, { contexts: [context], data: scope.data, named: [], depth: scope.depth + 1 })
    return indent === '' ? text : indented(text, indent)
  }

  private isHelper(path: Expression, scope: Scope): boolean {
    const name = helperName(path)
    return name !== undefined && HELPERS.has(name) && !scope.named.some((names) => Object.hasOwn(names, name))
  }

  private call(path: Expression, params: readonly Expression[], scope: Scope, loc: Loc): Traced {
    const name = helperName(path)
    const helper = name === undefined ? undefined : (this.parts.helpers ?? HELPERS).get(name)
    if (!helper) return this.refuse(loc, `there is no helper '${written(path)}'; the helpers are ${[...HELPERS.keys()].join(', ')}`)
    const args = params.map((param) => this.evaluate(param, scope))
    const from = args.find((arg) => arg.from !== undefined)?.from
    // What takes more than the person, such as a signature, looks something up and prints that.
    const printed = helper.takes.length === 1 ? helper.takes[0] : undefined
    const gap = helper.gives === 'text' ? firstOf(args.map(({ value }) => gapIn(value, printed))) : undefined
    if (gap) return { value: helper.takes[0] === 'time' ? gap.time : gap, from }
    try {
      const value = helper.call(...args.map((arg) => arg.value))
      return (helper.gives === 'any' ? args.find((arg) => arg.value === value) : undefined) ?? { value, from }
    } catch (error) {
      return this.refuse(loc, `{{${name}}} could not use ${JSON.stringify(args[0]?.value)}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  private evaluate(expression: Expression, scope: Scope): Traced {
    switch (expression.type) {
      case 'PathExpression':
        return this.isHelper(expression, scope) ? this.call(expression, [], scope, expression.loc) : resolve(expression, scope)
      case 'SubExpression':
        return this.call(expression.path, expression.params, scope, expression.loc)
      case 'UndefinedLiteral':
        return { value: undefined }
      case 'NullLiteral':
        return { value: null }
      default:
        return { value: expression.value }
    }
  }

  private grown(text: string, loc: Loc): string {
    this.length += text.length
    if (this.length > LIMITS.length) this.refuse(loc, `the document grows beyond ${LIMITS.length} characters`)
    return text
  }

  private refuse(loc: Loc, message: string): never {
    throw new TemplateError(this.parts.file, [{ line: loc.start.line, message }])
  }
}

/** Handlebars indents the lines of a partial that stands alone on an indented line. */
function indented(text: string, indent: string): string {
  const lines = text.split('\n')
  return lines.map((line, i) => (line === '' && i === lines.length - 1 ? line : indent + line)).join('\n')
}

/** The parts of a person or an address that a helper prints. */
const PRINTED: Readonly<Partial<Record<Takes, readonly string[]>>> = { person: ['title', 'name'], address: ['name', 'street', 'town', 'postcode'] }

/** What is missing of what a helper would print: all of it, a part of a person or an address, one of a list. */
function gapIn(value: unknown, takes: Takes | undefined): Gap | undefined {
  if (value instanceof Gap) return value
  if (takes === 'list') return Array.isArray(value) ? firstOf(value.map((item) => gapIn(item, 'person'))) : undefined
  return (takes && PRINTED[takes])?.map((id) => own(value, id)).find((part): part is Gap => part instanceof Gap)
}

const firstOf = <T>(all: readonly (T | undefined)[]): T | undefined => all.find((one) => one !== undefined)

const written = (path: Expression): string => (path.type === 'PathExpression' ? path.original : '(…)')

function entriesOf({ value, from }: Traced): [string | number, Traced][] {
  if (value instanceof Gap) return [[0, { value: value.item, from }]]
  if (Array.isArray(value)) return value.map((item, i) => [i, { value: item, from: joined(from, String(i)) }])
  if (value === null || typeof value !== 'object') return []
  return Object.keys(value).map((key) => [key, { value: own(value, key), from: joined(from, key) }])
}

/** Handlebars opens a new level only where the context really changes. */
function within(scope: Scope, context: Traced, program: Program | undefined, params: readonly Traced[]): Scope {
  const names = program?.blockParams?.map((name, i): [string, Traced] => [name, params[i] ?? { value: undefined }])
  const contexts = context.value === scope.contexts[0]?.value ? scope.contexts : [context, ...scope.contexts]
  return { ...scope, contexts, named: names ? [Object.fromEntries(names), ...scope.named] : scope.named }
}

function resolve(path: Path, scope: Scope): Traced {
  const [first, ...rest] = path.parts
  if (path.data) {
    let data: Data | undefined = scope.data
    for (let up = path.depth; up > 0; up--) data = data?.outer
    return rest.reduce(part, first === undefined ? { value: undefined } : (data?.names[first] ?? { value: undefined }))
  }
  if (path.depth === 0 && first !== undefined && !isScoped(path)) {
    const named = scope.named.find((names) => Object.hasOwn(names, first))
    if (named) return rest.reduce(part, named[first]!)
  }
  return path.parts.reduce(part, scope.contexts[path.depth] ?? { value: undefined })
}

const part = ({ value, from, given }: Traced, key: string): Traced =>
  given && Object.hasOwn(given, key) ? given[key]! : { value: value instanceof Gap ? value.part(key) : own(value, key), from: joined(from, key) }

const joined = (from: string | undefined, key: string): string | undefined => (from === undefined ? undefined : from === '' ? key : `${from}.${key}`)
