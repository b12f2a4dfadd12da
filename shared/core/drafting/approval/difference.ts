/** What differs between two texts, word by word. A line that was wrapped elsewhere is no difference. */
import { plainWord } from './words-of.ts'

export interface Piece {
  readonly kind: 'same' | 'out' | 'in'
  /** Words with spaces and line breaks between them, as the text has them. */
  readonly text: string
}

/** Beyond so many words taken out and put in, all between the first and the last of them counts as one change. */
const MOST = 800

export function difference(before: string, after: string): Piece[] {
  const [a, b] = [tokens(before), tokens(after)]
  const alike = (i: number, j: number): boolean => a[i]?.plain === b[j]?.plain
  let start = 0
  while (start < a.length && start < b.length && alike(start, start)) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && alike(a.length - 1 - end, b.length - 1 - end)) end++
  return joined([...same(b.slice(0, start)), ...stepsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end)), ...same(b.slice(b.length - end))])
}

/** A word with what stands before it: a space, or the line breaks. */
interface Token {
  readonly word: string
  readonly plain: string
  readonly gap: string
}
interface Step {
  readonly kind: Piece['kind']
  readonly token: Token
}

const same = (tokens: readonly Token[]): Step[] => tokens.map((token) => ({ kind: 'same', token }))

function tokens(text: string): Token[] {
  let gap = ''
  const found: Token[] = []
  for (const part of text.trim().split(/(\s+)/)) {
    const plain = plainWord(part).trim()
    if (plain) found.push({ word: part, plain, gap })
    if (!plain) gap = part.includes('\n') ? part.replace(/[^\n]/g, '') : ' '
  }
  return found
}

/** The fewest words taken out and put in: Myers, "An O(ND) difference algorithm", 1986. */
function stepsBetween(a: readonly Token[], b: readonly Token[]): Step[] {
  const whole = (): Step[] => [...a.map((token): Step => ({ kind: 'out', token })), ...b.map((token): Step => ({ kind: 'in', token }))]
  if (a.length === 0 || b.length === 0) return whole()
  const most = Math.min(MOST, a.length + b.length)
  /** By diagonal, how far down `a` it was followed; the middle is diagonal 0. */
  let reach = new Int32Array(2 * most + 3)
  const middle = most + 1
  const trace: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    const next = reach.slice()
    for (let k = -d; k <= d; k += 2) {
      let x = cameDown(reach, middle, k, d) ? (reach[middle + k + 1] as number) : (reach[middle + k - 1] as number) + 1
      while (x < a.length && x - k < b.length && a[x]?.plain === b[x - k]?.plain) x++
      next[middle + k] = x
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, [...trace, reach], middle)
    }
    trace.push(reach)
    reach = next
  }
  return whole()
}

/** Whether the way onto diagonal `k` in step `d` put a word in, rather than took one out. */
const cameDown = (reach: Int32Array, middle: number, k: number, d: number): boolean =>
  k === -d || (k !== d && (reach[middle + k - 1] as number) < (reach[middle + k + 1] as number))

/** @param trace - how far each diagonal reached before step 0, 1, … */
function walkBack(a: readonly Token[], b: readonly Token[], trace: readonly Int32Array[], middle: number): Step[] {
  const back: Step[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] as Int32Array
    const k = x - y
    const down = cameDown(reach, middle, k, d)
    const fromX = d === 0 ? 0 : (reach[middle + (down ? k + 1 : k - 1)] as number)
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1)
    while (x > fromX && y > fromY) {
      back.push({ kind: 'same', token: b[--y] as Token })
      x--
    }
    if (d === 0) break
    if (down) back.push({ kind: 'in', token: b[--y] as Token })
    else back.push({ kind: 'out', token: a[--x] as Token })
  }
  return back.reverse()
}

/** Steps as stretches, each change with what was taken out first. */
function joined(steps: readonly Step[]): Piece[] {
  const pieces: { kind: Piece['kind']; text: string }[] = []
  const add = ({ kind, token: { gap, word } }: Step) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += gap + word
    else pieces.push({ kind, text: gap + word })
  }
  let waiting: Step[] = []
  const close = () => {
    for (const step of waiting) if (step.kind === 'out') add(step)
    for (const step of waiting) if (step.kind === 'in') add(step)
    waiting = []
  }
  for (const step of steps) {
    if (step.kind === 'same') close()
    if (step.kind === 'same') add(step)
    else waiting.push(step)
  }
  close()
  return pieces
}

export interface Change {
  readonly was: string
  readonly is: string
  /** A few words before it, to find it by; '' at the very start. */
  readonly after: string
}

const CONTEXT = 4

export function changesOf(pieces: readonly Piece[]): Change[] {
  const changes: Change[] = []
  let after = ''
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.kind === 'same') {
      after = piece.text.split(/\s+/).filter(Boolean).slice(-CONTEXT).join(' ')
      continue
    }
    const next = pieces[i + 1]
    if (piece.kind === 'out' && next?.kind === 'in') {
      changes.push({ was: flat(piece.text), is: flat(next.text), after })
      i++
    } else changes.push(piece.kind === 'out' ? { was: flat(piece.text), is: '', after } : { was: '', is: flat(piece.text), after })
  }
  return changes
}

const flat = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** '“six” is now “seven”, after “more than”' */
export function changeInWords({ was, is, after }: Change): string {
  const where = after ? `after “${after}”` : 'at the start'
  if (!was) return `“${is}” was put in, ${where}`
  const [from, to] = withoutSameMark(was, is)
  return is ? `“${from}” is now “${to}”, ${where}` : `“${was}” was taken out, ${where}`
}

/** 'winter.' and 'spring.' differ in one word, not in their full stop. */
function withoutSameMark(was: string, is: string): readonly [string, string] {
  const mark = /[.,;:!?]$/.exec(was)?.[0]
  return mark && is.endsWith(mark) && was.length > 1 && is.length > 1 ? [was.slice(0, -1), is.slice(0, -1)] : [was, is]
}
