/** Walks a body's tree without values and finds what would go wrong with some: unknown names, wrong helpers, values that cannot be printed. */
import { BLOCK_HELPERS, type BlockHelper, HELPERS, PAGE_BREAK } from './helpers.ts'
import { fits, type Shape, whyNotPrintable } from './shapes.ts'
import { type BlockStatement, type Expression, helperName, isScoped, type Loc, type Mustache, type PartialCall, type Path, type Program, type Statement } from './syntax-tree.ts'
import { didYouMean } from './template-error.ts'

export interface BodyFindings {
  problem(loc: Loc, message: string): void
  /** A locked passage begins here. */
  locked(id: string): void
  /** A path of the root was read: `group.name`. */
  used(path: string): void
}

interface Scope {
  readonly contexts: readonly Shape[]
  readonly named: Readonly<Record<string, Shape>>
  readonly inEach: boolean
  /** What surrounds this partial's call; a partial cannot look outside itself. */
  readonly partials: readonly string[]
}

const UNKNOWN: Shape = { is: 'unknown' }
const FLAG: Shape = { is: 'value', type: 'yes-no' }
const DATA: Readonly<Record<string, Shape>> = { index: { is: 'value', type: 'number' }, key: { is: 'value', type: 'text' }, first: FLAG, last: FLAG }

export function checkBody(program: Program, root: Shape, partials: ReadonlyMap<string, Program>, findings: BodyFindings): void {
  new Check(root, partials, findings).program(program, { contexts: [root], named: {}, inEach: false, partials: [] })
}

class Check {
  private readonly root: Shape
  private readonly partials: ReadonlyMap<string, Program>
  private readonly findings: BodyFindings

  constructor(root: Shape, partials: ReadonlyMap<string, Program>, findings: BodyFindings) {
    this.root = root
    this.partials = partials
    this.findings = findings
  }

  program(program: Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.statement(statement, scope)
  }

  private statement(statement: Statement, scope: Scope): void {
    if (statement.type === 'MustacheStatement') this.mustache(statement, scope)
    else if (statement.type === 'BlockStatement') this.block(statement, scope)
    else if (statement.type === 'PartialStatement') this.partial(statement, scope)
    else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement')
      this.findings.problem(statement.loc, 'decorators and partials with a body are not part of the template language; use {{> name}}')
  }

  private mustache({ path, params, hash, escaped, loc }: Mustache, scope: Scope): void {
    if (!escaped) this.findings.problem(loc, 'write values with two curly brackets, {{like this}}; three would let a value write formatting of its own')
    else if (hash) this.findings.problem(loc, 'helpers here take no named values')
    else if (helperName(path) !== PAGE_BREAK) {
      const shape = params.length > 0 ? this.call(path, params, scope, loc) : this.shape(path, scope)
      const why = shape && whyNotPrintable(shape, nameOf(path))
      if (why) this.findings.problem(loc, why)
    }
  }

  private block(statement: BlockStatement, scope: Scope): void {
    const { path, params, program, inverse, loc } = statement
    const name = helperName(path) as BlockHelper
    const [param] = params
    if (!BLOCK_HELPERS.includes(name)) this.findings.problem(loc, this.noSuchBlock(path, scope))
    else if (!param || params.length > 1) this.findings.problem(loc, `{{#${name}}} takes one value`)
    else if (name === 'locked') this.lockedPassage(param, statement, scope)
    else {
      const shape = this.shape(param, scope)
      if (name === 'each' && shape && shape.is !== 'list' && shape.is !== 'unknown') this.findings.problem(loc, `'${nameOf(param)}' is no list; {{#each}} repeats lists`)
      this.program(program, name === 'if' || name === 'unless' ? scope : this.within(name, shape, program, scope, loc))
      this.program(inverse, scope)
    }
  }

  private noSuchBlock(path: Expression, scope: Scope): string {
    const known = this.shapeQuietly(path, scope)
    const remedy = known ? `; write {{#${known.is === 'list' ? 'each' : 'if'} ${nameOf(path)}}}` : ''
    return `{{#${nameOf(path)}}} is not known${remedy}. The blocks are ${BLOCK_HELPERS.join(', ')}`
  }

  private lockedPassage(id: Expression, { program, loc }: BlockStatement, scope: Scope): void {
    if (id.type === 'StringLiteral') this.findings.locked(id.value)
    else this.findings.problem(loc, 'name the locked passage in quotation marks: {{#locked "imprint"}}')
    this.program(program, scope)
  }

  /** What the body of {{#each}} or {{#with}} sees. */
  private within(name: 'each' | 'with', shape: Shape | undefined, program: Program | undefined, scope: Scope, loc: Loc): Scope {
    const inner = (name === 'with' ? shape : shape?.is === 'list' ? shape.item : undefined) ?? UNKNOWN
    const names = program?.blockParams ?? []
    for (const one of names) if (HELPERS.has(one)) this.findings.problem(loc, `'${one}' is the name of a helper; give what repeats another`)
    const named = Object.fromEntries(names.map((one, i) => [one, i === 0 ? inner : DATA.index!]))
    return { ...scope, contexts: [inner, ...scope.contexts], named: { ...scope.named, ...named }, inEach: scope.inEach || name === 'each' }
  }

  private partial({ name, params, hash, loc }: PartialCall, scope: Scope): void {
    const called = name.type === 'PathExpression' ? name.original : ''
    const program = this.partials.get(called)
    if (called === '') this.findings.problem(loc, 'name the partial in plain words: {{> contact}}')
    else if (!program) this.findings.problem(loc, `there is no partial '${called}' in this pack`)
    else if (scope.partials.includes(called)) this.findings.problem(loc, `the partial '${called}' calls itself`)
    else if (params.length > 1) this.findings.problem(loc, `{{> ${called}}} takes one value`)
    else {
      const base = (params[0] ? this.shape(params[0], scope) : scope.contexts[0]) ?? UNKNOWN
      const given = (hash?.pairs ?? []).map(({ key, value }): [string, Shape] => [key, this.shape(value, scope) ?? UNKNOWN])
      const context: Shape = base.is === 'record' ? { ...base, parts: { ...base.parts, ...Object.fromEntries(given) } } : base
      const inside = { ...this.findings, problem: (_: Loc, message: string) => this.findings.problem(loc, `in the partial '${called}': ${message}`) }
      new Check(this.root, this.partials, inside).program(program, { contexts: [context], named: {}, inEach: scope.inEach, partials: [...scope.partials, called] })
    }
  }

  private call(path: Expression, params: readonly Expression[], scope: Scope, loc: Loc): Shape | undefined {
    const name = helperName(path)
    const helper = name === undefined ? undefined : HELPERS.get(name)
    if (!helper) {
      this.findings.problem(loc, `there is no helper '${nameOf(path)}'${didYouMean(nameOf(path), HELPERS.keys()) || `; the helpers are ${[...HELPERS.keys()].join(', ')}`}`)
      return undefined
    }
    if (params.length < helper.takes.length || (params.length > helper.takes.length && !helper.rest)) {
      this.findings.problem(loc, `'${name}' takes ${helper.takes.length} value${helper.takes.length === 1 ? '' : 's'}: ${helper.takes.join(', ')}`)
      return undefined
    }
    const shapes = params.map((param) => this.shape(param, scope))
    for (const [i, shape] of shapes.entries()) {
      const takes = helper.takes[i] ?? helper.rest!
      if (shape && shape.is !== 'unknown' && !fits(shape, takes))
        this.findings.problem(loc, `'${name}' needs a ${takes}; '${nameOf(params[i]!)}' is a ${shape.is === 'list' ? 'list' : shape.type}`)
    }
    if (name === 'eq') this.choice(params, shapes, loc)
    if (helper.gives === 'any') return shapes.every((shape) => shape && !whyNotPrintable(shape, '')) ? { is: 'value', type: 'text' } : { is: 'unknown' }
    return helper.gives === 'flag' ? FLAG : { is: 'value', type: helper.gives }
  }

  /** Comparing a choice with words that it never has is a slip that no value would show. */
  private choice(params: readonly Expression[], shapes: readonly (Shape | undefined)[], loc: Loc): void {
    const options = shapes.map((shape) => (shape?.is === 'value' ? shape.options : undefined)).find(Boolean)
    const words = params.find((param) => param.type === 'StringLiteral')
    if (options && words && !options.includes(words.value))
      this.findings.problem(loc, `'${words.value}' is none of the choices${didYouMean(words.value, options) || ` (${options.join(', ')})`}`)
  }

  private shape(expression: Expression, scope: Scope): Shape | undefined {
    if (expression.type === 'PathExpression') {
      const name = helperName(expression)
      if (name !== undefined && HELPERS.has(name)) return this.call(expression, [], scope, expression.loc)
      return this.path(expression, scope)
    }
    if (expression.type === 'SubExpression') return this.call(expression.path, expression.params, scope, expression.loc)
    if (expression.type === 'NumberLiteral') return { is: 'value', type: 'number' }
    return expression.type === 'BooleanLiteral' ? FLAG : { is: 'value', type: 'text' }
  }

  private path(path: Path, scope: Scope): Shape | undefined {
    const [first, ...rest] = path.parts
    if (path.data) {
      if (first === 'root') return this.parts(this.root, rest, path)
      if (first !== undefined && scope.inEach && Object.hasOwn(DATA, first)) return DATA[first]
      this.findings.problem(path.loc, `@${first} has no meaning here; inside {{#each}} there are @index, @key, @first and @last`)
      return undefined
    }
    if (path.depth === 0 && first !== undefined && !isScoped(path) && Object.hasOwn(scope.named, first)) return this.parts(scope.named[first]!, rest, path)
    const context = scope.contexts[path.depth]
    if (context) return this.parts(context, path.parts, path)
    this.findings.problem(
      path.loc,
      `'${path.original}' goes further out than there are blocks${scope.partials.length > 0 ? '; a partial sees what it is called with, and @root' : ''}`,
    )
    return undefined
  }

  private parts(start: Shape, parts: readonly string[], path: Path): Shape | undefined {
    if (start.is === 'record' && start.type === 'template' && parts.length > 0) this.findings.used(parts.join('.'))
    let shape = start
    for (const part of parts) {
      if (shape.is === 'unknown') return shape
      const known = shape.is === 'record' ? shape.parts : {}
      if (shape.is === 'list' && part === 'length') return { is: 'value', type: 'number' }
      if (!Object.hasOwn(known, part)) {
        const owner =
          shape.is === 'record' && shape.type === 'template'
            ? 'neither a field of this template nor a part of the settings'
            : `no part of ${path.parts.slice(0, path.parts.indexOf(part)).join('.') || 'what repeats here'}`
        this.findings.problem(path.loc, `'${part}' is ${owner}${didYouMean(part, Object.keys(known))}`)
        return undefined
      }
      shape = known[part]!
    }
    return shape
  }

  private shapeQuietly(path: Expression, scope: Scope): Shape | undefined {
    const quiet = new Check(this.root, this.partials, { problem: () => {}, locked: () => {}, used: () => {} })
    return quiet.shape(path, scope)
  }
}

const nameOf = (expression: Expression): string => (expression.type === 'PathExpression' ? expression.original : expression.type === 'StringLiteral' ? expression.value : '(…)')
