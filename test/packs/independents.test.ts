/** The second starter pack: a group without a party differs from a party's group in data alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import { layerSettings } from '#core/pack/layer-settings.ts'
import { layer } from '#core/pack/layers.ts'
import { readPack } from '#core/pack/read-pack.ts'
import { packFromFolder } from '#core/pack/source/pack-folder.ts'
import { starter } from '#generated/starter.ts'
import { findingsOf } from '../corpora/measure.ts'
import { type CorpusDocument, readCorpus, yaml } from '../corpora/read-corpus.ts'
import { type PartyWords, partyOf, swapped } from '../corpora/swap-parties.ts'

const folder = fileURLToPath(new URL('../../packs/independents', import.meta.url))
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
)
const source = packFromFolder(files)
const read = readPack('independents', source.pack, starter)
const layered = layer(starter, read)
const engine = createEngine(layered.pack)

describe('The pack for independents', () => {
  it('brings words, rules, templates, lines and roles of its own, and no word list of another shape', () => {
    expect(read.rules.map(({ id }) => id)).toEqual(['GP-70', 'GP-71', 'GP-72'])
    expect(read.templates.map(({ id }) => id)).toEqual(['T-IND-POSITIONS', 'T-IND-STATEMENT'])
    expect(read.sealed?.directory?.map(({ role }) => role)).toEqual(['leader', 'secretary', 'press-officer'])
    expect(read.sealed?.agreedLines).toHaveLength(1)
    expect(layered.decisions.filter(({ refused }) => refused)).toEqual([])
  })
  it('says why it changes a rule from above', () => {
    const change = layered.decisions.find(({ about }) => about === 'GP-11')
    expect(change).toMatchObject({ change: 'raises', layer: 'group', pack: { id: 'independents' }, reason: expect.stringMatching(/\.$/) })
  })
})

describe('A document of a party, and the same of independents under their own pack', () => {
  const parties = yaml<PartyWords[]>('parties.yaml')
  const to = parties.find(({ id }) => id === 'independent') as PartyWords
  /** Party custom is what may differ: that of a party, and all that the pack itself decides. */
  const custom = new Set([...starter.rules.filter((rule) => rule.custom).map(({ id }) => id), ...layered.decisions.map(({ about }) => about)])
  const found = (document: CorpusDocument, using?: typeof engine) =>
    findingsOf(document, using)
      .findings.filter(({ rule }) => !custom.has(rule))
      .map(({ rule, severity }) => `${rule} ${severity}`)
      .sort()
  const documents = [...readCorpus('clean'), ...readCorpus('slips')].flatMap((document) => {
    const from = partyOf(document, parties)
    return from && from.id !== to.id ? [{ document, from }] : []
  })

  it('are there', () => expect(documents.length).toBeGreaterThan(20))
  it('have the same findings, party custom apart', () => {
    const differ = documents.flatMap(({ document, from }) => {
      const [before, after] = [found(document), found(swapped(document, from, to), engine)]
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [`${document.name}: ${before.join(', ')} → ${after.join(', ')}`]
    })
    expect(differ).toEqual([])
  })
  it('are told apart by the lines of their own group alone', () => {
    const text = { name: 'ferry', text: 'We will stop the Sunday ferry next year.', context: { kind: 'newsletter', audience: 'public' } as const, slips: [] }
    const rules = (settings: CorpusDocument['settings'], using?: typeof engine) => findingsOf({ ...text, settings }, using).findings.map(({ rule }) => rule)
    expect(rules({})).not.toContain('GP-01')
    expect(rules(layerSettings(read.sealed ?? {}, {}), engine)).toContain('GP-01')
  })
})
