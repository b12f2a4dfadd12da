import { describe, expect, it } from 'vitest'
import { ruleEngine } from '../checker/try-rule.ts'
import { checkExamples } from './check-examples.ts'
import { PackError } from './pack-error.ts'

const engine = ruleEngine('kind: phrase\nterms: [bad, very bad]')
const why = (examples: Parameters<typeof checkExamples>[2]) => checkExamples(engine, 'GP-99', examples, {}).map((failed) => failed.why)

describe('the examples of a rule', () => {
  it('pass when each does what it says', () => expect(why({ flag: [{ text: 'It is bad.' }], pass: [{ text: 'It is good.' }] })).toEqual([]))
  it('fail when nothing is flagged', () => expect(why({ flag: [{ text: 'It is good.' }], pass: [] })).toEqual(['is not flagged']))
  it('fail when a near miss is flagged', () => expect(why({ flag: [], pass: [{ text: 'It is bad.' }] })).toEqual(['is flagged at “bad”: It is so.']))
  it('fail at the wrong place', () => expect(why({ flag: [{ text: 'It is bad here.', at: 'here' }], pass: [] })).toEqual(['is flagged at “bad”, not at “here”']))
  it('fail at the wrong severity', () => expect(why({ flag: [{ text: 'bad', severity: 'consider' }], pass: [] })).toEqual(['is flagged as must, not consider']))
  it('are refused with a context that the schema does not know', () => expect(() => why({ flag: [{ text: 'bad', context: { colour: 'red' } }], pass: [] })).toThrow(PackError))
})
