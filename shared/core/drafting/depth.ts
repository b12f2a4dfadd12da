/** How deep things may stand in each other. The parsers of Handlebars and Markdown take their time over more, or lose their way. */
import { LONGEST_BODY } from '../pack/limits.ts'

export const DEEPEST = { blocks: 32, calls: 16 } as const

/** A line in twelve or more quotations and lists. */
export const TOO_DEEP = /^(?:[ \t]{0,9}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){12}/m
export const TOO_DEEP_IN_WORDS = 'a line stands in twelve or more quotations and lists; take it out of some'

/** @returns what is too long or too deep in a body, and on which of its lines, counted from 0 */
export function depthFault(source: string): { readonly message: string; readonly line: number } | undefined {
  if (source.length > LONGEST_BODY) return { message: `this is longer than ${LONGEST_BODY} characters; make two templates of it, or move parts to partials`, line: 0 }
  let [line, blocks, calls, inside] = [0, 0, 0, false]
  const pieces = /\n|\{\{\{?~?[ \t]{0,20}([#/]|\^(?!~?\}))?|\}\}|[()]/g
  for (let found = pieces.exec(source); found; found = pieces.exec(source)) {
    const [piece, block] = found
    if (piece === '\n') line++
    else if (piece === '}}') [inside, calls] = [false, 0]
    else if (piece === '(') calls += inside ? 1 : 0
    else if (piece === ')') calls -= inside ? 1 : 0
    else {
      inside = true
      if (block !== undefined) blocks += block === '/' ? -1 : 1
    }
    if (blocks > DEEPEST.blocks) return { message: `{{#…}} stand within each other more than ${DEEPEST.blocks} deep; write a part of it as a partial`, line }
    if (calls > DEEPEST.calls) return { message: `helpers are called within each other more than ${DEEPEST.calls} deep; ask in steps, with {{#if}}`, line }
  }
  return undefined
}
