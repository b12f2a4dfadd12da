/** One template file taken apart: its front matter as it is written, its body, and the line on which each thing stands. */
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { yamlValue } from '../pack/yaml-value.ts'
import type { Lines } from './check-template.ts'
import { TemplateError } from './template-error.ts'

export interface TemplateFile {
  readonly file: string
  /** The front matter, read and not yet checked. */
  readonly front: Readonly<Record<string, unknown>>
  readonly body: string
  readonly lines: Lines
}

/** @throws TemplateError where the file has no front matter, or it is not YAML */
export function templateFile(source: string, file: string): TemplateFile {
  const { front, body, bodyLine } = split(source.replace(/\r\n?/g, '\n'), file)
  const counter = new LineCounter()
  const document = parseDocument(front, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  if (document.errors.length > 0) {
    throw new TemplateError(
      file,
      document.errors.map(({ pos, message }) => ({ line: counter.linePos(pos[0]).line + 1, message: `the front matter is not YAML here: ${message.split('\n')[0]}` })),
    )
  }
  refuseEmpty(document, counter, file)
  const read = yamlValue(document, (why) => new TemplateError(file, [{ line: 1, message: `in the front matter ${why}` }]))
  if (read === null || typeof read !== 'object' || Array.isArray(read)) throw new TemplateError(file, [{ line: 1, message: 'the front matter must be made of keys and values' }])
  return { file, front: read as Record<string, unknown>, body, lines: { file, bodyLine, lineOf: (path) => lineOf(document, counter, path) } }
}

function split(source: string, file: string): { front: string; body: string; bodyLine: number } {
  const lines = source.replace(/^\ufeff/, '').split('\n')
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) throw new TemplateError(file, [{ line: 1, message: 'a template begins with its front matter between two lines of three hyphens (---)' }])
  let begin = end + 1
  while (begin < lines.length && lines[begin]!.trim() === '') begin++
  return { front: lines.slice(1, end).join('\n'), body: `${lines.slice(begin).join('\n').trimEnd()}\n`, bodyLine: begin + 1 }
}

/** A key with nothing after it reads as null, which in a child takes something away: so whoever means it writes it. */
function refuseEmpty(document: Document, counter: LineCounter, file: string): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && (value === null || (isScalar(value) && value.value === null && value.source === '')))
        throw new TemplateError(file, [
          {
            line: counter.linePos(key.range![0]).line + 1,
            message: `'${String(key.value)}' has no value; give it one, take it out, or write null to take the parent's away; words with a comma between curly brackets need quotation marks`,
          },
        ])
    },
  })
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
