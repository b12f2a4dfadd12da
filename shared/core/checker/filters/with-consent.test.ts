import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const rule = (more: string) => ruleEngine(`kind: near\nterms: [boiler]\nnear: { find: person, within: sentence }\n${more}`)
const excused = rule('consentExcuses: true')
const count = (engine: ReturnType<typeof ruleEngine>, text: string, namedWithConsent: string[]) => findingsIn(engine, text, { context: { namedWithConsent } }).length

it('is silent about somebody who agreed to be named', () => expect(count(excused, 'Mary Ahmed has a new boiler.', ['Mary Ahmed'])).toBe(0))
it('knows her by her surname too', () => expect(count(excused, 'Mrs Ahmed has a new boiler.', ['Mary Ahmed'])).toBe(0))
it('speaks up for somebody of the same surname', () => expect(count(excused, 'Hassan Ahmed has a new boiler.', ['Mary Ahmed'])).toBe(1))
it('speaks up where one of two did not agree', () => expect(count(excused, 'Mary Ahmed and Tom Reid have a new boiler.', ['Mary Ahmed'])).toBe(1))
it('excuses only rules that say so', () => expect(count(rule(''), 'Mary Ahmed has a new boiler.', ['Mary Ahmed'])).toBe(1))
it('is silent about the author', () =>
  expect(findingsIn(excused, 'Grace Okafor has a new boiler.', { context: { author: { name: 'Grace Okafor', role: 'press-officer' } } })).toEqual([]))
