import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { communities } from './communities.ts'
import { drops, figuresOf, keptFigures } from './figures.ts'
import { checked, findingsOf } from './measure.ts'
import { type CorpusDocument, readCorpus, unmarked, yaml } from './read-corpus.ts'
import { type PartyWords, partyOf, swapped } from './swap-parties.ts'

const clean = readCorpus('clean')
const slips = readCorpus('slips')

describe('The corpora', () => {
  it('reach the figures that are kept', () => {
    expect(drops(figuresOf(clean.map(checked), slips.map(checked), communities()), keptFigures())).toEqual([])
  })
  it('plant only slips of rules that there are', () => {
    const known = new Set(starter.rules.map(({ id }) => id))
    expect(slips.flatMap((document) => document.slips.filter(({ rule }) => !known.has(rule)).map(({ rule }) => `${document.name}: ${rule}`))).toEqual([])
  })
  it('plant nothing in a good document, and something in every other', () => {
    expect(clean.filter((document) => document.slips.length > 0).map(({ name }) => name)).toEqual([])
    expect(slips.filter((document) => document.slips.length === 0).map(({ name }) => name)).toEqual([])
  })
})

describe('Swapping the party of a document', () => {
  const parties = yaml<PartyWords[]>('parties.yaml')
  const custom = new Set(starter.rules.filter((rule) => 'custom' in rule && rule.custom).map(({ id }) => id))
  const found = (document: CorpusDocument) =>
    findingsOf(document)
      .findings.filter(({ rule }) => !custom.has(rule))
      .map(({ rule, severity }) => `${rule} ${severity}`)
      .sort()
  it.each(parties.map((party) => [party.id, party] as const))('to %s changes no finding', (_, to) => {
    const differ = [...clean, ...slips].flatMap((document) => {
      const from = partyOf(document, parties)
      if (!from || from.id === to.id) return []
      const [before, after] = [found(document), found(swapped(document, from, to))]
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [`${document.name}: ${before.join(', ')} → ${after.join(', ')}`]
    })
    expect(differ).toEqual([])
  })
})

describe('A marked text', () => {
  it('is read without its marks, and keeps where they stood', () => {
    expect(unmarked('Please [[PR-04: vote for us]] on Thursday.\n[[RL-08]]\nThe end')).toEqual({
      text: 'Please vote for us on Thursday.\nThe end',
      slips: [{ rule: 'PR-04', start: 7, end: 18 }, { rule: 'RL-08' }],
    })
  })
  it('keeps the line break behind a mark that ends a line', () => {
    expect(unmarked('A [[PR-04: b]]\nc').text).toBe('A b\nc')
  })
})
