import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const structure = (more: string) =>
  ruleEngine(`kind: structure\neach: { terms: [item] }\nhas: [{ name: a price, query: { terms: [pounds] }, within: line }]\nmessage: "It lacks {missing}."\n${more}`)
const context = { kind: 'report' as const }

it('flags each fact that lacks a part', () =>
  expect(findingsIn(structure(''), 'item one, two pounds\nitem two', { context }).map(({ start, message }) => [start, message])).toEqual([[21, 'It lacks a price.']]))
it('is content with one that has everything, if so asked', () => expect(findingsIn(structure('any: true'), 'item one, two pounds\nitem two', { context })).toEqual([]))
it('is silent where there is nothing of the kind', () => expect(findingsIn(structure(''), 'nothing', { context })).toEqual([]))
it('flags that there is none, if so asked', () => expect(findingsIn(structure('absent: true'), 'nothing', { context })).toHaveLength(1))
it('is silent while nobody knows whether it is that kind of document', () => expect(findingsIn(structure('when: { kind: whip-notice }'), 'item two')).toEqual([]))
