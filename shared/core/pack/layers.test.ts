import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../checker/finding.ts'
import type { Layer, LayerName } from './layer.ts'
import { layer } from './layers.ts'
import { layerOf, override, pack, rule, words } from './pack-for-test.ts'
import type { Template } from './template.schema.ts'

const template = (id: string) => ({ id }) as Template
const TOP = pack({
  rules: [
    rule('RL-06', { severity: 'must', mayLoosen: true }),
    rule('PB-03', { severity: 'must', params: { terms: '$voteWords' } }),
    rule('DP-06', { params: { terms: '$streets', notNear: [{ find: '$offices', within: 40 }] } }),
  ],
  words: [
    { name: 'voteWords', terms: ['vote $party'], except: [] },
    { name: 'party', terms: ['Red'], except: [] },
    { name: 'streets', terms: ['road'], except: [] },
    { name: 'offices', terms: ['library'], except: [] },
    { name: 'annex', terms: ['Cost'], except: [], mayLoosen: true },
  ],
  templates: [template('T-MOTION')],
})
const rulesOf = (...lower: Layer[]) => layer(TOP, ...lower).pack.rules
const severityOf = (id: string, ...lower: Layer[]) => rulesOf(...lower).find((each) => each.id === id)?.severity
const termsOf = (name: string, ...lower: Layer[]) => layer(TOP, ...lower).pack.words.find((list) => list.name === name)
const refusals = (...lower: Layer[]) => layer(TOP, ...lower).decisions.flatMap(({ about, refused }) => (refused === undefined ? [] : [about]))

describe('a lower layer', () => {
  it('adds rules, words and templates', () => {
    const { pack: all, decisions } = layer(
      TOP,
      layerOf('group', { rules: [rule('GP-90')], words: [words('own', { terms: ['x'], except: ['x y'] })], templates: [template('T-GRATITUDE')] }),
    )
    expect(all.rules.map(({ id }) => id)).toEqual(['RL-06', 'PB-03', 'DP-06', 'GP-90'])
    expect(all.words.at(-1)).toEqual({ name: 'own', terms: ['x'], except: ['x y'] })
    expect(all.templates.map(({ id }) => id)).toEqual(['T-MOTION', 'T-GRATITUDE'])
    expect(decisions.map(({ about, change, layer: name }) => [about, change, name])).toEqual([
      ['$own', 'adds', 'group'],
      ['GP-90', 'adds', 'group'],
      ['T-GRATITUDE', 'adds', 'group'],
    ])
  })
  it('does not replace a rule or a template of a layer above', () => {
    const lower = layerOf('group', { rules: [rule('PB-03', { severity: 'consider' })], templates: [{ ...template('T-MOTION'), title: 'Ours' }] })
    expect(severityOf('PB-03', lower)).toBe('must')
    expect(refusals(lower)).toEqual(['PB-03', 'T-MOTION'])
  })
  it('raises a severity', () => expect(severityOf('DP-06', layerOf('group', { overrides: [override('DP-06', { severity: 'must' })] }))).toBe('must'))
  it('raises it in each case', () => {
    const top = pack({ rules: [rule('MO-01', { severity: [{ when: { kind: 'motion' }, is: 'should' }, { is: 'consider' }] })] })
    const { decisions, pack: all } = layer(top, layerOf('group', { overrides: [override('MO-01', { severity: 'should' })] }))
    expect(all.rules[0]?.severity).toEqual([{ when: { kind: 'motion' }, is: 'should' }, { is: 'should' }])
    expect(decisions[0]).toMatchObject({ change: 'raises', from: 'should or consider', to: 'should', reason: 'We agreed so.' })
  })
  it('lowers or switches off only what is marked', () => {
    const lower = layerOf('group', { overrides: [override('RL-06', { severity: 'consider' }), override('PB-03', { severity: 'should' })] })
    expect([severityOf('RL-06', lower), severityOf('PB-03', lower)]).toEqual(['consider', 'must'])
    expect(refusals(lower)).toEqual(['PB-03'])
    const off = layer(TOP, layerOf('group', { overrides: [override('RL-06', { off: true }), override('PB-03', { off: true })] }))
    expect(off.pack.rules.map(({ id }) => id)).toEqual(['PB-03', 'DP-06'])
    expect(off.off.map(({ id }) => id)).toEqual(['RL-06'])
  })
  it('cannot loosen what a layer between has locked', () => {
    const party = layerOf('party', { overrides: [override('RL-06', { mayLoosen: false })] })
    expect(severityOf('RL-06', party, layerOf('group', { overrides: [override('RL-06', { off: true })] }))).toBe('must')
  })
  it('may switch on again what a layer between switched off', () => {
    const party = layerOf('party', { overrides: [override('RL-06', { off: true })] })
    const { pack: all, decisions } = layer(TOP, party, layerOf('me', { overrides: [override('RL-06', { severity: 'should' })] }))
    expect(all.rules[0]).toMatchObject({ id: 'RL-06', severity: 'should' })
    expect(decisions.map(({ change }) => change)).toEqual(['switches-off', 'switches-on'])
  })
  it('says which rule it looked for in vain', () => expect(refusals(layerOf('group', { overrides: [override('GP-77', { severity: 'must' })] }))).toEqual(['GP-77']))
  it('bounds its own rules by its own days', () =>
    expect(
      rulesOf(layerOf('group', { validFrom: '2026-05-01', validTo: '2027-04-30', reviewBy: '2027-01-31', rules: [rule('GP-90', { validFrom: '2026-01-01' })] })).at(-1),
    ).toMatchObject({
      validFrom: '2026-05-01',
      validTo: '2027-04-30',
      reviewBy: '2027-01-31',
    }))
})

describe('the words of a lower layer', () => {
  it('are added where they accuse', () =>
    expect(termsOf('party', layerOf('group', { words: [words('party', { terms: ['Blue', 'Aspire', 'Red'] })] }))?.terms).toEqual(['Red', 'Aspire', 'Blue']))
  it('are not added where they only excuse', () => {
    const lower = layerOf('group', { words: [words('offices', { terms: ['home'] })] })
    expect(termsOf('offices', lower)?.terms).toEqual(['library'])
    expect(refusals(lower)).toEqual(['$offices'])
  })
  it('are not taken away where they accuse, and get no exceptions', () => {
    const lower = layerOf('group', { words: [words('party', { without: ['Red'] }), words('streets', { except: ['road works'] })] })
    expect([termsOf('party', lower)?.terms, termsOf('streets', lower)?.except]).toEqual([['Red'], []])
    expect(refusals(lower)).toEqual(['$party', '$streets'])
  })
  it('are taken away where they only excuse', () => expect(termsOf('offices', layerOf('group', { words: [words('offices', { without: ['library'] })] }))?.terms).toEqual([]))
  it('may all change in a list that is marked', () =>
    expect(termsOf('annex', layerOf('group', { words: [words('annex', { terms: ['Kosten'], without: ['Cost'], except: ['Kosten $party'] })] }))).toMatchObject({
      terms: ['Kosten'],
      except: ['Kosten $party'],
    }))
  it('cannot be taken out where they do not stand', () =>
    expect(refusals(layerOf('group', { words: [words('annex', { without: ['Price'] }), words('none', { without: ['x'] })] }))).toEqual(['$annex', '$none']))
  it('may be locked, and not marked, from below', () => {
    const party = layerOf('party', { words: [words('annex', { mayLoosen: false }), words('party', { mayLoosen: true })] })
    expect(refusals(party, layerOf('group', { words: [words('annex', { without: ['Cost'] })] }))).toEqual(['$party', '$annex'])
  })
})

describe('the layered pack', () => {
  it('is the top pack itself where there is nothing below', () => expect(layer(TOP).pack).toBe(TOP))
  it('is named for all its layers', () => {
    const { pack: all } = layer(TOP, layerOf('group'), layerOf('party'))
    expect(all).toMatchObject({ id: 'top+party+group', version: '1.0.0+1.0.0+1.0.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(layer(TOP, layerOf('group', { digest: 'other' }), layerOf('party')).pack.digest).not.toBe(all.digest)
  })
})

const IDS = ['RL-06', 'PB-03', 'DP-06', 'GP-90', 'GP-91', 'GP-92']
const severity = fc.constantFrom<Severity>('must', 'should', 'consider')
const anyWords = fc.record({
  name: fc.constantFrom('party', 'voteWords', 'offices', 'annex', 'ownWords'),
  terms: fc.subarray(['Red', 'Blue', 'Green', 'vote $party']),
  except: fc.subarray(['Red wine', 'Blue sky']),
  without: fc.subarray(['Red', 'Cost', 'library']),
})
const anyLayer = (name: fc.Arbitrary<LayerName>) =>
  fc
    .record({
      layer: name,
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      words: fc.array(anyWords, { maxLength: 3 }),
      rules: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 }).map((ids) => ids.map((id) => rule(id))),
      overrides: fc.array(
        fc.oneof(
          fc.record({ rule: fc.constantFrom(...IDS), severity, reason: fc.constant('r') }),
          fc.record({ rule: fc.constantFrom(...IDS), off: fc.constant(true as const), reason: fc.constant('r') }),
          fc.record({ rule: fc.constantFrom(...IDS), mayLoosen: fc.constant(false as const), reason: fc.constant('r') }),
        ),
        { maxLength: 4 },
      ),
    })
    .map((more): Layer => ({ ...layerOf(more.layer), ...more }))
const layers = (name: fc.Arbitrary<LayerName> = fc.constantFrom<LayerName>('law', 'party', 'group', 'me')) =>
  fc.uniqueArray(anyLayer(name), { maxLength: 4, selector: (each) => `${each.layer}${each.id}` })
const WEIGHT = { must: 2, should: 1, consider: 0 }

describe('whatever the layers', () => {
  it('nothing below changes nothing', () => {
    fc.assert(
      fc.property(layers(), (lower) => {
        const all = layer(TOP, ...lower)
        const { rules, words: lists, templates } = layer(all.pack, layerOf('me')).pack
        expect({ rules, words: lists, templates }).toEqual({ rules: all.pack.rules, words: all.pack.words, templates: all.pack.templates })
      }),
    )
  })
  it('a rule from above that is not marked stays, and is never weaker', () => {
    fc.assert(
      fc.property(layers(), (lower) => {
        for (const id of ['PB-03', 'DP-06']) {
          const before = TOP.rules.find((each) => each.id === id)?.severity as Severity
          expect(WEIGHT[severityOf(id, ...lower) as Severity]).toBeGreaterThanOrEqual(WEIGHT[before])
        }
      }),
    )
  })
  it('words that accuse stay and get no exceptions', () => {
    fc.assert(
      fc.property(layers(), (lower) => {
        expect(termsOf('party', ...lower)).toMatchObject({ terms: expect.arrayContaining(['Red']), except: [] })
        expect(termsOf('voteWords', ...lower)).toMatchObject({ terms: expect.arrayContaining(['vote $party']), except: [] })
      }),
    )
  })
  it('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(
        layers().chain((lower) => fc.tuple(fc.constant(lower), fc.shuffledSubarray(lower, { minLength: lower.length }))),
        ([lower, shuffled]) => {
          expect(layer(TOP, ...shuffled)).toEqual(layer(TOP, ...lower))
        },
      ),
    )
  })
  it('independent additions come out the same under either name', () => {
    fc.assert(
      fc.property(fc.subarray(['GP-90', 'GP-91', 'GP-92']), fc.subarray(['Blue', 'Green']), (ids, terms) => {
        const one = { rules: ids.map((id) => rule(id)), words: [words('party', { terms })] }
        const other = { rules: [rule('GP-95')], words: [words('party', { terms: ['Aspire'] }), words('more', { terms: ['x'] })] }
        const content = (first: object, second: object) => {
          const { rules, words: lists } = layer(TOP, layerOf('group', { id: 'a', ...first }), layerOf('group', { id: 'b', ...second })).pack
          return { rules, lists }
        }
        expect(content(one, other)).toEqual(content(other, one))
      }),
    )
  })
  it('every change is told, with its layer and pack', () => {
    fc.assert(
      fc.property(layers(), (lower) => {
        const { decisions, pack: all, off } = layer(TOP, ...lower)
        for (const now of [...all.rules, ...off]) {
          const before = TOP.rules.find(({ id }) => id === now.id)
          if (before !== now || off.includes(now)) expect(decisions.some(({ about, refused }) => about === now.id && refused === undefined)).toBe(true)
        }
      }),
    )
  })
  it('packs stay as they were', () => {
    fc.assert(
      fc.property(layers(), (lower) => {
        const before = JSON.stringify([TOP, lower])
        layer(TOP, ...lower)
        expect(JSON.stringify([TOP, lower])).toBe(before)
      }),
    )
  })
})
