import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const near = (more: string) => ruleEngine(`kind: near\nterms: [tea]\n${more}`)

it('flags one fact near another', () => expect(flaggedAt(near('near: { terms: [milk], within: 10 }'), 'tea with milk, and later on some more tea')).toEqual(['tea']))
it('counts nearness across lines', () => expect(flaggedAt(near('near: { terms: [milk], within: 10 }'), 'tea\n\nmilk')).toEqual(['tea']))
it('keeps to the sentence, if so asked', () => expect(flaggedAt(near('near: { terms: [milk], within: sentence }'), 'We had tea. There was milk.')).toEqual([]))
it('keeps to one side, if so asked', () => expect(flaggedAt(near('near: { terms: [milk], within: 20, side: before }'), 'tea with milk')).toEqual([]))
it('is silent near what excuses it', () => expect(flaggedAt(near('near: { terms: [milk], within: 20 }\nnotNear: { terms: [oat], within: 20 }'), 'tea with oat milk')).toEqual([]))
it('spans both, if so asked', () => expect(flaggedAt(near('near: { terms: [milk], within: 20 }\ncover: true'), 'Some tea with milk, please.')).toEqual(['tea with milk']))
it('looks on the first page alone', () => expect(flaggedAt(ruleEngine('kind: near\nterms: [salt]\nwhere: first-page'), 'salt\fmore salt')).toEqual(['salt']))
