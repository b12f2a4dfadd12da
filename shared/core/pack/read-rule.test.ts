import { describe, expect, it } from 'vitest'
import { PackError } from './pack-error.ts'
import { readRule } from './read-rule.ts'

const RULE = `title: A title
severity: must
kind: phrase
terms: [bad]
message: It is bad.
why: Because it is.
source: { title: A source, asAt: 2026-11-22, verified: true }
reviewBy: 2027-05-31
examples:
  flag: [{ text: bad }, { text: so bad }]
  pass: [{ text: good }, { text: fine }]
`
const PATH = 'group-policy/GP-99-a-test.yaml'
const refusal = (yaml: string, path = PATH): string => {
  try {
    readRule(path, yaml)
  } catch (error) {
    if (error instanceof PackError) return error.message
    throw error
  }
  return 'read'
}

describe('a rule file', () => {
  it('takes its id and family from its place', () =>
    expect(readRule(PATH, RULE).rule).toMatchObject({ id: 'GP-99', family: 'group-policy', kind: 'phrase', params: { terms: ['bad'] } }))
  it('is refused under another name', () => expect(refusal(RULE, 'group-policy/bad.yaml')).toContain('name it by the rule’s id and its idea'))
  it('is refused with an unknown kind, which is named beside those there are', () =>
    expect(refusal(RULE.replace('kind: phrase', 'kind: magic'))).toMatch(/GP-99-a-test\.yaml: kind: there is no rule kind "magic"; the kinds are phrase, detector/))
  it('is refused with a key that no rule has', () => expect(refusal(`${RULE}colour: red\n`)).toContain('colour'))
  it('is refused with a parameter that its kind has not', () => expect(refusal(RULE.replace('terms: [bad]', 'terms: [bad]\nliteral: bad'))).toContain('literal'))
  it('is refused without a review date', () => expect(refusal(RULE.replace(/reviewBy.*\n/, ''))).toContain('reviewBy'))
  it('is refused with a day that does not exist', () => expect(refusal(RULE.replace('2027-05-31', '2027-02-30'))).toContain('there is no such day'))
  it('is refused with fewer than two examples of each kind', () => expect(refusal(RULE.replace('{ text: bad }, ', ''))).toContain('examples.flag'))
  it('is refused with a pattern that could backtrack', () =>
    expect(refusal(RULE.replace('kind: phrase\nterms: [bad]', 'kind: pattern\npattern: "(a+)+"\nliteral: aa'))).toContain('unbounded repeat'))
  it('is refused where it is not YAML, naming the line', () => expect(refusal(RULE.replace('title: A title', 'title: [A title'))).toMatch(/line \d+: this is not YAML/))
})
