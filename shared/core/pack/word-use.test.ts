import { describe, expect, it } from 'vitest'
import { rule } from './pack-for-test.ts'
import type { Rule } from './rule.schema.ts'
import { listsIn, wordUses } from './word-use.ts'

const uses = (kind: Rule['kind'], params: object, lists: Parameters<typeof wordUses>[1] = []) =>
  Object.fromEntries([...wordUses([rule('GP-90', { kind, params: params as never })], lists)].filter(([name]) => /^[a-z]$/.test(name)))

describe('the words of a list', () => {
  it('accuse where a rule looks for them', () => expect(uses('phrase', { terms: '$a' })).toEqual({ a: { accuses: true } }))
  it('excuse where they stand against a finding', () =>
    expect(uses('phrase', { terms: '$a', notNear: [{ find: ['person', '$b'], within: 40 }] })).toMatchObject({ b: { excuses: true } }))
  it('excuse where their absence is the finding', () =>
    expect(uses('required', { elements: [{ name: 'x', query: { find: '$a' } }], given: { find: '$b' }, unless: { find: '$c' } })).toMatchObject({
      a: { excuses: true },
      b: { accuses: true },
      c: { excuses: true },
    }))
  it('accuse where they stand against an excuse', () =>
    expect(uses('near', { find: '$a', notNear: { find: '$b', within: 9, notNear: { find: '$c', within: 9 } } })).toMatchObject({ c: { accuses: true } }))
  it('do both where one that is right is enough', () =>
    expect(uses('structure', { each: { find: '$a' }, has: [{ name: 'x' }], any: true })).toEqual({ a: { accuses: true, excuses: true } }))
  it('do what the words of the lists that name theirs do', () =>
    expect(
      uses('phrase', { terms: '$a', notNear: { find: '$d', within: 9 } }, [
        { name: 'a', terms: ['vote $b now'], except: ['vote $e'] },
        { name: 'b', terms: ['$c'], except: [] },
        { name: 'd', terms: ['$c'], except: [] },
      ]),
    ).toEqual({ a: { accuses: true }, b: { accuses: true }, c: { accuses: true, excuses: true }, d: { excuses: true } }))
  it('are named with a dollar sign', () => expect(listsIn('vote $party for $ward-x or $5')).toEqual(['party', 'ward']))
})
