import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const rule = ruleEngine('kind: programme\npromises: $promises', [{ name: 'promises', terms: ['we will build', 'we will fund'], except: [] }])
const promised = (text: string, programme: string[] = ['A new pool at Mill Park by 2028']) => flaggedAt(rule, text, { settings: { programme } })

it('finds a promise that the programme does not hold', () => expect(promised('We will build a tram to the coast.')).toEqual(['We will build']))
it('knows a promise of the programme in other words', () => expect(promised('We will build two pools, one of them at the park.')).toEqual([]))
it('does not take a place for the thing', () => expect(promised('We will build a tram stop at Kirkton next summer.', ['A new school at Kirkton'])).toEqual(['We will build']))
it('takes an empty programme for known: nothing is promised', () => expect(promised('We will fund a tram.', [])).toEqual(['We will fund']))
it('needs something that is promised', () => expect(promised('We will build on this.')).toEqual([]))
it('takes another place of the same sort for another promise', () => expect(promised('We will build an ice rink in Fern Park.')).toEqual(['We will build']))
it('knows the same place again', () => expect(promised('We will build it at Mill Park.')).toEqual([]))
