/**
 * Passages that are there only at times, as people see them in the text: a line of its own before, one after, and perhaps
 * one between. Only conditions in just this shape are shown so; any other stays between its braces.
 */
import type { Templates } from './free-id.ts'

type Fields = Templates[number]['fields']

const TAG = /\{\{([#/]?)(if|unless|each|locked|else)\b([^{}]*)\}\}/g
const ALONE = /^\{\{#(if|unless) (?:([a-zA-Z]\w*)|\(eq ([a-zA-Z]\w*) "([^"=\n]+)"\))\}\}$/

interface Tag {
  readonly at: number
  readonly text: string
}
interface Block {
  readonly opens: Tag
  readonly elses: Tag[]
  closes?: Tag
}

export function asConditionLines(body: string, fields: Fields): string {
  const said = new Map<number, string>()
  for (const { opens, elses, closes } of blocksOf(body)) {
    const line = lineOf(opens.text, fields)
    if (line === undefined || !closes || ![opens, ...elses, closes].every((tag) => isAlone(body, tag)) || elses.some(({ text }) => text !== '{{else}}')) continue
    said.set(opens.at, line)
    for (const { at } of elses) said.set(at, '=== Otherwise ===')
    said.set(closes.at, '=== Until here ===')
  }
  return body.replace(TAG, (tag, _sign, _name, _rest, at: number) => said.get(at) ?? tag)
}

function blocksOf(body: string): Block[] {
  const blocks: Block[] = []
  const open: Block[] = []
  for (const { 0: text, 1: sign, 2: name, index } of body.matchAll(TAG)) {
    const tag = { at: index, text }
    if (sign === '#') open.push({ opens: tag, elses: [] })
    else if (name === 'else') open.at(-1)?.elses.push(tag)
    else if (sign === '/') {
      const block = open.pop()
      if (block) blocks.push({ ...block, closes: tag })
    }
  }
  return blocks
}

const isAlone = (body: string, { at, text }: Tag): boolean => /(?:^|\n)$/.test(body.slice(0, at)) && /^(?:\n|$)/.test(body.slice(at + text.length))

function lineOf(tag: string, fields: Fields): string | undefined {
  const [, kind, plain, compared, value] = ALONE.exec(tag) ?? []
  const id = plain ?? compared
  const label = id !== undefined && Object.hasOwn(fields, id) ? fields[id]?.label : undefined
  if (label === undefined || /[[\]{}=]/.test(label) || Object.values(fields).filter((field) => field.label.toLowerCase() === label.toLowerCase()).length > 1) return undefined
  if (value !== undefined) return kind === 'if' ? `=== Only where [${label}] is: ${value} ===` : undefined
  return `=== Only ${kind === 'if' ? 'with' : 'without'} [${label}] ===`
}

const BEGINS = /^[ \t]*=== ?only (with|without|where) \[([^[\]{}=\n]+)\](?: is:? ?([^"=\n]+?))? ?===[ \t]*$/i
const ELSE = /^[ \t]*=== ?otherwise ?===[ \t]*$/i
const ENDS = /^[ \t]*=== ?until here ?===[ \t]*$/i

/** @param idOf - of the gap with this label, which is made where there is none */
export function withConditions(text: string, idOf: (label: string) => string): string {
  const open: ('if' | 'unless')[] = []
  return text
    .split('\n')
    .map((line) => {
      const [, word, label, value] = BEGINS.exec(line) ?? []
      if (word !== undefined && label !== undefined) {
        const kind = word.toLowerCase() === 'without' ? 'unless' : 'if'
        const id = idOf(label.trim())
        open.push(kind)
        return `{{#${kind} ${value === undefined ? id : `(eq ${id} "${value}")`}}}`
      }
      if (ELSE.test(line)) return '{{else}}'
      return ENDS.test(line) ? `{{/${open.pop() ?? 'if'}}}` : line
    })
    .join('\n')
}
