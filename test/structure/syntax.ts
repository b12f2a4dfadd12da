/** Syntax trees of the code, by the parser that comes with Vite. */
import { parseSync } from 'vite'
import { lineOf, type SourceFile } from './tree.ts'

export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const trees = new WeakMap<SourceFile, { program: Node; comments: readonly { start: number; end: number }[] }>()

export function parsed(file: SourceFile) {
  let tree = trees.get(file)
  if (!tree) {
    const { program, comments, errors } = parseSync(file.path, file.text)
    if (errors.length > 0) throw new Error(`${file.path} cannot be read: ${errors[0]?.message}. Mend its syntax.`)
    tree = { program: program as unknown as Node, comments }
    trees.set(file, tree)
  }
  return tree
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Visits every node, outer ones first. */
export function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    if (isNode(value)) visit(value, see)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) visit(item, see)
  }
}

/** The file's text with comments blanked; offsets and lines stay. */
export function withoutComments(file: SourceFile): string {
  let text = file.text
  for (const { start, end } of parsed(file).comments) text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)
  return text
}

export interface Import {
  readonly specifier: string
  /** `import type` only: gone at run time. `import { type X }` is kept as an import of the file (verbatimModuleSyntax). */
  readonly typeOnly: boolean
  readonly lazy: boolean
  readonly line: number
}

export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  visit(parsed(file).program, (node) => {
    const source = node.source as Node | null | undefined
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return
    if (!/^(?:Import|Export|TSImport)/.test(node.type)) return
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType'
    found.push({ specifier: source.value, typeOnly, lazy: node.type === 'ImportExpression', line: lineOf(file.text, node.start) })
  })
  return found
}
