/**
 * Tells apart what the sender of a plain-text mail wrote, their signature, and the chain below.
 *
 *     Thank you, all noted.                            body
 *     -- ␠                                             signature, to the chain or the end
 *     Sam Lee
 *     On 3 March 2026 Ada Khan <a@x.example> wrote:    quoted
 *     > Please publish it.                             quoted, without its ">"
 */
import { isBlank } from '../text.ts'

export interface Passage {
  readonly part: 'body' | 'quoted'
  readonly signature: boolean
  readonly lines: string[]
}

const DIVIDER =
  /^[ \t]{0,20}(-{2,40}[ \t]{0,5}(Original Message|Original Appointment|Forwarded message|Forwarded by .{1,200}?)[ \t]{0,5}-{2,40}|Begin forwarded message:)[ \t]{0,20}$/i
const RULE = /^_{20,100}[ \t]{0,20}$/

export function passagesOf(text: string): Passage[] {
  const lines = text.split('\n')
  const passages: Passage[] = []
  let inSignature = false
  let inChain = false
  let attribution = 0
  const put = (line: string, part: Passage['part']): void => {
    const signature = inSignature && part === 'body'
    const last = passages[passages.length - 1]
    if (last && last.part === part && last.signature === signature) last.lines.push(line)
    else passages.push({ part, signature, lines: [line] })
  }
  lines.forEach((line, i) => {
    if (!inChain && beginsChain(lines, i)) inChain = true
    if (!inChain && attribution === 0) attribution = attributionAt(lines, i)
    if (attribution > 0) {
      attribution--
      put(line, 'quoted')
      // what follows is quoted line by line, or not marked at all
      if (attribution === 0 && !lines[nextWritten(lines, i + 1)]?.startsWith('>')) inChain = true
      return
    }
    if (line === '-- ') inSignature = true
    if (inChain || line.startsWith('>')) put(withoutMarks(line), 'quoted')
    else put(line, 'body')
  })
  return passages
}

function nextWritten(lines: readonly string[], from: number): number {
  let i = from
  while (i < lines.length && isBlank(lines[i] as string)) i++
  return i
}

/** The chain begins at this line and runs to the end. */
function beginsChain(lines: readonly string[], i: number): boolean {
  const line = lines[i] as string
  if (DIVIDER.test(line)) return true
  if (RULE.test(line)) return isHeader(lines, nextWritten(lines, i + 1))
  return line.startsWith('From:') && i > 0 && isBlank(lines[i - 1] as string) && isHeader(lines, i)
}

/** "From: … Sent: … To: … Subject: …" as mail programs copy it. */
function isHeader(lines: readonly string[], i: number): boolean {
  const next = lines.slice(i, i + 8)
  return next[0]?.startsWith('From:') === true && next.some((line) => /^(Sent|Date):/.test(line)) && next.some((line) => /^(To|Subject):/.test(line))
}

/** @returns how many lines "On … wrote:" takes from here; 0 where it is none */
function attributionAt(lines: readonly string[], i: number): number {
  if (!lines[i]?.startsWith('On ')) return 0
  for (let count = 1; count <= 3 && i + count <= lines.length; count++) {
    const joined = lines
      .slice(i, i + count)
      .join(' ')
      .trimEnd()
    if (joined.length > 400) return 0
    if (joined.endsWith(' wrote:') && /[0-9]/.test(joined)) return count
  }
  return 0
}

function withoutMarks(line: string): string {
  let start = 0
  while (line[start] === '>') start += line[start + 1] === ' ' ? 2 : 1
  return line.slice(start)
}
