import { describe, expect, it } from 'vitest'
import { patternProblem } from './safe-pattern.ts'

describe('a pattern in data', () => {
  it.each(['\\bcrossing\\b', 'minute \\d{1,4}', '[A-Z]{2,3}', '(?:one|two) council', 'a?b{2}', '.{0,40}Road.{0,40}'])('may be %s', (source) =>
    expect(patternProblem(source)).toBeUndefined(),
  )
  it.each([
    ['(a+)+', 'unbounded repeat'],
    ['a*', 'unbounded repeat'],
    ['(a{1,5}){2,5}', 'repeat inside a repeat'],
    ['((?:a{1,5}|b)c){2}', 'repeat inside a repeat'],
    ['a{1,}', '100 at most'],
    ['a{500}', '100 at most'],
    ['(?:a|a){1,30}b', 'too many ways'],
    [`${'a?'.repeat(30)}${'a'.repeat(30)}`, 'too many ways'],
    ['\\w{0,99}\\w{0,99}\\d', 'too many ways'],
    ['(?=a)b', 'look-around'],
    ['(?<!a)b', 'look-around'],
    ['(a)\\1', 'back-reference'],
    ['(?<name>a)', 'named groups'],
    ['\\p{L}', 'Unicode property'],
    ['(', 'not a regular expression'],
  ])('may not be %s', (source, why) => expect(patternProblem(source)).toContain(why))
})
