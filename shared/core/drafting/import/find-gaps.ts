/** Finds the gaps that people write into a text: [Ward], {ward}, {{ward}}, <<ward>>, «Ward». */
import type { InlineMark, Paragraph } from '../../draft/draft.ts'
import type { Gap, Gaps } from './gaps.ts'

/** What stands between the brackets begins with a letter and is short: a name, not a sentence. */
const NAME = '[A-Za-z][^\\[\\]{}<>«»\\n]{0,59}'
const WRITTEN = new RegExp(`\\{\\{\\{?~?\\s{0,3}(${NAME})~?\\}?\\}\\}|<<\\s{0,3}(${NAME})>>|«\\s{0,3}(${NAME})»|\\{(${NAME})\\}|\\[(${NAME})\\]`, 'g')
/** Square brackets that mean something else. */
const NO_GAP = /^(?:sic|x|redacted|applause|laughter|inaudible|emphasis added|my emphasis|end|ends)$/i
const MOST_WORDS = 7
/** What templates of other tools do besides filling in. */
const COMMANDS =
  /\{\{\s{0,3}[#/^!>&][^{}]{0,200}\}\}|\{\{\s{0,3}else\b[^{}]{0,200}\}\}|\{(?:if|endif|else|elseif|repeat|endrepeat|note|endnote|import|run|button|site|cursor|clipboard|key|click|time)\b[^{}]{0,200}\}/

export interface Written {
  readonly text: string
  /** Where a gap was put: offsets in the old text, and what takes their place. */
  readonly cuts: readonly { readonly start: number; readonly end: number; readonly with: string }[]
  /** What looks like a gap or an instruction and stays as it is, in words. */
  readonly kept: readonly string[]
}

/** @param type what stands there, where the place says so */
export function findGaps(text: string, gaps: Gaps, type?: Gap['type']): Written {
  const cuts: Written['cuts'][number][] = []
  const kept: string[] = []
  const pattern = new RegExp(WRITTEN.source, 'g')
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const name = match.slice(1).find((group) => group !== undefined) ?? ''
    const square = match[5] !== undefined
    if ((square && (NO_GAP.test(name.trim()) || text[match.index + match[0].length] === '(')) || COMMANDS.test(match[0]) || (!square && /^(?:else|if|each|end)\b/.test(name))) {
      if (!square) kept.push(match[0])
      continue
    }
    if (name.trim().split(/\s+/).length > MOST_WORDS) {
      kept.push(match[0])
      continue
    }
    const stands = gaps.add({ label: name, ...(type && { type }) })
    if (stands === undefined) kept.push(match[0])
    else cuts.push({ start: match.index, end: match.index + match[0].length, with: stands })
  }
  const command = COMMANDS.exec(text)?.[0]
  if (command !== undefined && !kept.includes(command)) kept.push(command)
  const pieces = cuts.map((cut, i) => text.slice(cuts[i - 1]?.end ?? 0, cut.start) + cut.with)
  return { text: pieces.join('') + text.slice(cuts.at(-1)?.end ?? 0), cuts, kept }
}

/** A paragraph with its gaps found, in the addresses of its links too; its marks keep their words. */
export function withGaps(paragraph: Paragraph, gaps: Gaps): { readonly paragraph: Paragraph; readonly kept: readonly string[] } {
  const { text, cuts, kept } = findGaps(paragraph.text, gaps)
  const marks = paragraph.marks.map((mark): InlineMark => (mark.kind === 'link' && mark.value !== undefined ? { ...mark, value: inAddress(mark.value, gaps) } : mark))
  if (cuts.length === 0) return { paragraph: { ...paragraph, marks }, kept }
  const moved = (at: number, end: boolean): number => {
    let by = 0
    for (const cut of cuts) {
      if (at >= cut.end) by += cut.with.length - (cut.end - cut.start)
      else if (at > cut.start) return cut.start + by + (end ? cut.with.length : 0)
      else break
    }
    return at + by
  }
  const shifted = marks.map((mark): InlineMark => ({ ...mark, start: moved(mark.start, false), end: moved(mark.end, true) })).filter(({ start, end }) => end > start)
  return { paragraph: { ...paragraph, text, marks: shifted }, kept }
}

/** Browsers write the brackets of an address as %7B and %7D. */
function inAddress(address: string, gaps: Gaps): string {
  const read = address.replace(/%7B/gi, '{').replace(/%7D/gi, '}')
  const whole = /^\{{1,3}[^{}]*\}{1,3}$/.test(read)
  const { text, cuts } = findGaps(read, gaps, whole ? 'url' : undefined)
  // An address that is nothing but a gap would count as none: https:// stands before it until the template is written.
  return cuts.length > 0 ? `${whole ? 'https://' : ''}${text}` : address
}

/** `<<ward>>` would be an element to a parser of HTML or Markdown: it is found before they are. */
export const findAngled = (source: string, gaps: Gaps): string =>
  source.replace(new RegExp(`<<\\s{0,3}(${NAME})>>`, 'g'), (whole, name: string) => gaps.add({ label: name }) ?? whole)
