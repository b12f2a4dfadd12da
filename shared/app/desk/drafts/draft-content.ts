/** What the desk keeps of a draft: title, subject and the editor's own document. */
import type { Node, Schema } from '@tiptap/pm/model'

export interface OpenContent {
  readonly title: string
  readonly subject: string
  readonly doc: Node
  /** The document was damaged and only its words could be saved. */
  readonly salvaged: boolean
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export function readContent(content: unknown, schema: Schema): OpenContent {
  const { title, subject, doc } = isObject(content) ? content : {}
  const fields = { title: typeof title === 'string' ? title : '', subject: typeof subject === 'string' ? subject : '' }
  if (doc === undefined) return { ...fields, doc: docOf(schema, []), salvaged: false }
  try {
    const node = schema.nodeFromJSON(doc)
    node.check()
    return { ...fields, doc: node, salvaged: false }
  } catch {
    return { ...fields, doc: docOf(schema, linesIn(doc)), salvaged: true }
  }
}

function docOf(schema: Schema, lines: readonly string[]): Node {
  const paragraph = (line?: string) => schema.nodes.paragraph!.create(null, line ? schema.text(line) : null)
  return schema.nodes.doc!.create(null, lines.length > 0 ? lines.map(paragraph) : [paragraph()])
}

/** Every run of words in a document that the schema does not know, a line for each innermost block. */
function linesIn(node: unknown): string[] {
  if (!isObject(node)) return []
  const children = Array.isArray(node.content) ? node.content : []
  const own = children.map((child) => (isObject(child) && typeof child.text === 'string' ? child.text : '')).join('')
  return [...(own ? [own] : []), ...children.flatMap(linesIn)]
}
