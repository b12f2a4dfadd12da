/** The tree that Handlebars' parser gives of a body: what templates may use, and what they may not. */
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import { depthFault } from './depth.ts'
import { TemplateError } from './template-error.ts'

export interface Loc {
  readonly start: { readonly line: number; readonly column: number }
}

/** `a.b`, `this`, `../a` (depth 1), `@index` (data). */
export interface Path {
  readonly type: 'PathExpression'
  readonly data: boolean
  readonly depth: number
  readonly parts: readonly string[]
  readonly original: string
  readonly loc: Loc
}
export interface SubExpression {
  readonly type: 'SubExpression'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  readonly loc: Loc
}
export type Literal =
  | { readonly type: 'StringLiteral'; readonly value: string; readonly loc: Loc }
  | { readonly type: 'NumberLiteral'; readonly value: number; readonly loc: Loc }
  | { readonly type: 'BooleanLiteral'; readonly value: boolean; readonly loc: Loc }
  | { readonly type: 'UndefinedLiteral' | 'NullLiteral'; readonly loc: Loc }
export type Expression = Path | SubExpression | Literal

export interface Hash {
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[]
}
export interface Program {
  readonly type: 'Program'
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}

export type Content = { readonly type: 'ContentStatement'; readonly value: string; readonly loc: Loc }
export type Mustache = {
  readonly type: 'MustacheStatement'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  readonly escaped: boolean
  readonly loc: Loc
}
export type BlockStatement = {
  readonly type: 'BlockStatement'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  readonly program?: Program
  readonly inverse?: Program
  readonly loc: Loc
}
export type PartialCall = {
  readonly type: 'PartialStatement'
  readonly name: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  readonly indent: string
  readonly loc: Loc
}
type Comment = { readonly type: 'CommentStatement'; readonly loc: Loc }
type Refused = { readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock'; readonly loc: Loc }
export type Statement = Content | Mustache | BlockStatement | PartialCall | Comment | Refused

/** `this`, `.`, `./a` and `this.a` always mean a value, never a helper. */
export const isScoped = (path: Path): boolean => /^(?:\.|this\b)/.test(path.original)

/** The name of a helper call: one bare word. */
export const helperName = (path: Expression): string | undefined =>
  path.type === 'PathExpression' && !path.data && path.depth === 0 && path.parts.length === 1 && !isScoped(path) ? path.parts[0] : undefined

/**
 * @param firstLine the line of the file on which the source begins
 * @throws TemplateError where curly brackets do not fit together, or stand too deep in each other
 */
export function parseBody(source: string, file: string, firstLine = 1): Program {
  const fault = depthFault(source)
  if (fault) throw new TemplateError(file, [{ line: fault.line + firstLine, message: fault.message }])
  try {
    return parse(source) as Program
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = /(?:on line |doesn't match \S+ - )(\d{1,6})/.exec(message)?.[1]
    const mismatch = /^(\S+ doesn't match \S+)/.exec(message)?.[1]
    throw new TemplateError(file, [
      {
        line: line === undefined ? undefined : Number(line) + firstLine - 1,
        message: `the curly brackets here do not fit together${mismatch ? ` (${mismatch})` : ''}. Give every {{#if …}} its {{/if}}, and write a literal {{ as \\{{.`,
      },
    ])
  }
}
