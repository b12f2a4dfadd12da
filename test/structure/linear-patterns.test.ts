import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { parsed, visit } from './syntax.ts'
import { lineOf, type SourceFile, shipped } from './tree.ts'

interface Regex {
  readonly pattern: string
  readonly flags: string
}

interface Group {
  /** Where its content begins. */
  readonly from: number
  /** What it repeats without a bound, inside. */
  readonly repeated: string[]
}

/** A group that begins with one character which nothing it repeats can be (`(-[a-z]+)*`) shares its text out in one way only. */
function beginsItself(content: string, repeated: readonly string[]): boolean {
  const first = /^(?:\?:)?(\\?[^\w\s\\()[\]{}.*+?^$|]|\\\.| )(?![*+?{])/.exec(content)?.[1]
  return first !== undefined && !content.includes('|') && repeated.every((atom) => !new RegExp(`^(?:${atom})$`).test(first.replace('\\', '')))
}

/** `(a+)+`, `(?:\w* )*`: a repeat without a bound inside another tries every way to share the text out. */
function repeatsARepeat(pattern: string): boolean {
  const open: Group[] = [{ from: 0, repeated: [] }]
  let closed: (Group & { readonly to: number }) | undefined
  let atom = ''
  for (let i = 0; i < pattern.length; i++) {
    const rest = pattern.slice(i)
    const single = /^(?:\\.|\[(?:\\.|[^\]\\])*\]|[^()*+?{|])/.exec(rest)?.[0]
    if (single) {
      atom = single
      closed = undefined
      i += single.length - 1
    } else if (rest[0] === '(') open.push({ from: i + 1, repeated: [] })
    else if (rest[0] === ')') {
      const group = open.pop()
      closed = group && { ...group, to: i }
      open.at(-1)?.repeated.push(...(group?.repeated ?? []))
    } else if (/^(?:[*+]|\{\d+,\})/.test(rest)) {
      if (closed && closed.repeated.length > 0 && !beginsItself(pattern.slice(closed.from, closed.to), closed.repeated)) return true
      if (!closed) open.at(-1)?.repeated.push(atom)
      else if (closed.repeated.length === 0) open.at(-1)?.repeated.push(`(?:${pattern.slice(closed.from, closed.to).replace(/^\?:/, '')})`)
    }
  }
  return false
}

/** `^\\s*x` with the flag m begins at every line, and from each runs on over all empty lines below. */
const runsOverLines = ({ pattern, flags }: Regex): boolean =>
  flags.includes('m') && /^\^(?:\\s|\[(?:\\.|[^\]\\])*\\[sn](?:\\.|[^\]\\])*\])(?:[*+]|\{\d+,\})/.test(pattern) && !/^\^\[\^/.test(pattern)

function problemsOf(file: SourceFile): Problem[] {
  const problems: Problem[] = []
  visit(parsed(file).program, (node) => {
    const regex = node.regex as Regex | undefined
    if (regex && (repeatsARepeat(regex.pattern) || runsOverLines(regex)))
      problems.push({
        file: file.path,
        line: lineOf(file.text, node.start),
        what: `the pattern /${regex.pattern}/ repeats a repeat, or runs from each line over all below`,
        remedy: 'Give the inner one a bound ({1,40}), write [^\\S\\n] for the spaces of one line, or read it by hand',
      })
  })
  return problems
}

describe('the patterns of the code', () => {
  it('cannot take time without bound', () => {
    expectNone(shipped.flatMap(problemsOf))
  })

  it.each(['(a+)+', '(?:\\w* )*', '((x*)y)+', '(a{2,})*', '(-[a-z-]+)*', '((ab)+)+'])('are seen where they could: %s', (pattern) => {
    expect(repeatsARepeat(pattern)).toBe(true)
  })

  it.each([
    ['^\\s*from:', 'im', true],
    ['^[\\s>]+Draft:', 'm', true],
    ['^[^\\S\\n]*from:', 'im', false],
    ['^\\s*from:', 'i', false],
  ])('are seen where they begin anew at each line: /%s/%s', (pattern, flags, seen) => {
    expect(runsOverLines({ pattern, flags })).toBe(seen)
  })

  it.each(['(a+)b', '[+*]+', '(?:ab)+c+', '(a{1,40})+', '\\(+\\)+', '[a-z]+(-[a-z0-9]+)*', '[a-z]+(\\.[a-z]+)*'])('are left alone where they could not: %s', (pattern) => {
    expect(repeatsARepeat(pattern)).toBe(false)
  })
})
