/** Reads finished documents back by other means than those that wrote them: the text of each paragraph, heading and cell. */
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { textOfRuns } from '#core/drafting/runs.ts'

/** The text of each paragraph, heading and cell of a block tree. */
export const linesOfBlocks = (blocks: readonly BlockNode[]): string[] => blocks.flatMap(linesOf)

function linesOf(block: BlockNode): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOfRuns(block.runs)]
    case 'list':
      return block.items.flatMap(linesOfBlocks)
    case 'quote':
      return linesOfBlocks(block.blocks)
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.map(textOfRuns))
    case 'page-break':
      return []
  }
}

const LEAVES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th'])

export function linesOfHtml(html: string): string[] {
  const lines: string[] = []
  let line: string | undefined
  const parser = new Parser({
    onopentag: (name) => {
      if (LEAVES.has(name)) line = ''
      else if (name === 'br' && line !== undefined) line += '\n'
    },
    ontext: (text) => {
      if (line !== undefined) line += text
    },
    onclosetag: (name) => {
      if (!LEAVES.has(name) || line === undefined) return
      lines.push(line)
      line = undefined
    },
  })
  parser.end(html)
  return lines
}

export function linesOfMarkdown(markdown: string): string[] {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const lines: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') lines.push(words(node))
    else if ('children' in node) for (const child of node.children) walk(child)
    else throw new Error(`the Markdown holds a ${node.type}`)
  }
  walk(root)
  return lines
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  if (!('children' in node)) throw new Error(`the Markdown holds a ${node.type}`)
  return node.children.map(words).join('')
}

export const partOfDocx = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name]!)

/** The paragraphs of the body, without those that only part a table from what follows or begin a new page. */
export function linesOfDocx(docx: Uint8Array): string[] {
  return stylesAndLines(docx).flatMap(({ line, spacer }) => (spacer || line === '\f' ? [] : [line]))
}

/** Each paragraph with its style, for golden files and tests of structure. */
export function stylesAndLines(docx: Uint8Array): { style: string; line: string; spacer: boolean }[] {
  const lines: { style: string; line: string; spacer: boolean }[] = []
  let [style, line, inText, spacing, inTable] = ['', '', false, '', 0]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'w:tbl') inTable++
        else if (name === 'w:p') [style, line, spacing] = ['', '', '']
        else if (name === 'w:pStyle') style = attributes['w:val'] ?? ''
        else if (name === 'w:numPr') style += ' numbered'
        else if (name === 'w:spacing') spacing = attributes['w:after'] ?? ''
        else if (name === 'w:br') line += attributes['w:type'] === 'page' ? '\f' : '\n'
        else if (name === 'w:tab') line += '\t'
        else if (name === 'w:t') inText = true
      },
      ontext: (text) => {
        if (inText) line += text
      },
      onclosetag: (name) => {
        if (name === 'w:tbl') inTable--
        else if (name === 'w:t') inText = false
        else if (name === 'w:p') lines.push({ style, line, spacer: line === '' && spacing === '0' && inTable === 0 })
      },
    },
    { xmlMode: true },
  )
  parser.end(partOfDocx(docx, 'word/document.xml'))
  return lines
}
