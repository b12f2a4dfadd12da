/** Which regular expressions a pack may use: a subset that cannot backtrack badly (design section 3). */
import { waysToRead } from './pattern-ways.ts'

const LOOK_AROUND = /\(\?(?:=|!|<=|<!)/
const BACK_REFERENCE = /\\[1-9]|\\k</
/** More than any pattern for a date, a reference or a name needs; a whole draft is still searched in a moment. */
const MOST_WAYS = 2000

/** Says in one line why a pattern is refused; undefined when it is fine. */
export function patternProblem(source: string): string | undefined {
  if (source.length > 300) return 'the pattern is longer than 300 characters; split the rule'
  if (LOOK_AROUND.test(source)) return 'look-around is not allowed; use notNear instead'
  if (BACK_REFERENCE.test(source)) return 'back-references are not allowed'
  if (/\(\?</.test(source)) return 'named groups are not allowed'
  if (/\\p\{/i.test(source)) return 'Unicode property classes are not allowed; list the letters'
  try {
    new RegExp(source, 'u')
  } catch (error) {
    return `the pattern is not a regular expression: ${(error as Error).message}`
  }
  return repeatProblem(source) ?? (waysToRead(source) > MOST_WAYS ? TOO_MANY_WAYS : undefined)
}

const TOO_MANY_WAYS = 'it could read the same text in too many ways and take for ever; use shorter repeats, fewer optional parts, or [ab] in place of (a|b)'

/** Refuses unbounded repeats, repeats over 100, and a repeat of a group that itself repeats. */
function repeatProblem(source: string): string | undefined {
  const groups: { repeats: boolean }[] = [{ repeats: false }]
  let closed: { repeats: boolean } | undefined
  for (let i = 0; i < source.length; i++) {
    const char = source[i]
    if (char === '\\') {
      i++
      closed = undefined
    } else if (char === '[') {
      i = endOfClass(source, i)
      closed = undefined
    } else if (char === '(') {
      groups.push({ repeats: false })
      closed = undefined
    } else if (char === ')') {
      closed = groups.pop()
      const outer = groups[groups.length - 1]
      if (outer && closed?.repeats) outer.repeats = true
    } else if (char === '*' || char === '+') {
      return `unbounded repeat "${char}": write {0,40} or {1,40}`
    } else if (char === '{') {
      const bounds = /^\{(\d+)(,(\d*))?\}/.exec(source.slice(i))
      if (!bounds) continue
      const most = bounds[2] === undefined ? Number(bounds[1]) : bounds[3] === '' ? Number.POSITIVE_INFINITY : Number(bounds[3])
      if (most > 100) return 'a repeat may run to 100 at most'
      if (closed?.repeats && most > 1) return 'a repeat inside a repeat is not allowed'
      const group = groups[groups.length - 1]
      if (group && most > 1) group.repeats = true
      i += bounds[0].length - 1
      closed = undefined
    } else if (char !== '?') {
      closed = undefined
    }
  }
  return undefined
}

function endOfClass(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === ']') return i
  }
  return source.length
}
