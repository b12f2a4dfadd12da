/** Paragraphs as the HTML that a mail's editor would have made of them. */
import type { InlineMark, Paragraph } from '#core/draft/draft.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;', '\n': '<br>' }
const escaped = (text: string): string => text.replace(/[&<>\u00a0\n]/g, (sign) => ESCAPES[sign] ?? sign)

/** Every space of it shows. */
const showing = (text: string): string => text.replace(/^ | $|(?<= ) /g, '\u00a0')

const TAGS: Partial<Record<InlineMark['kind'], string>> = { bold: 'b', italic: 'i', underline: 'u' }

export function paragraphHtml({ text, marks, block }: Paragraph, line: 'div' | 'p'): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const shown = showing(text)
  const words = edges.slice(1).map((end, i) => {
    const start = edges[i]!
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end && TAGS[mark.kind])
    return over.reduce((html, mark) => `<${TAGS[mark.kind]}>${html}</${TAGS[mark.kind]}>`, escaped(shown.slice(start, end)))
  })
  const name = block.kind === 'heading' ? `h${block.level}` : line
  return `<${name}>${words.join('') || '<br>'}</${name}>`
}
