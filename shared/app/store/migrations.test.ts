import { describe, expect, it } from 'vitest'
import { lookup } from '#core/pack/suppressed.ts'
import { asPackRecords } from '../packs-in-use/pack-record.ts'
import { type Contents, migrate, type Step, VERSION } from './migrations.ts'
import { asPreferences, asRecord, asSettings, asTemplateUses, isDraft, isWaivers } from './records.ts'

/** What version 1 kept, word for word. Never change it: it is on people's devices. */
const V1: Contents = {
  drafts: [
    {
      id: 'd1',
      title: 'Mill Library stays open',
      content: '<h1>Mill Library stays open</h1>',
      context: { kind: 'press-release', resource: 'council' },
      createdAt: '2026-04-01T09:00:00.000Z',
      updatedAt: '2026-04-02T09:00:00.000Z',
      template: { id: 'T-PR', version: '0.1.0', digest: 'abc', purpose: 'group' },
    },
  ],
  things: {
    settings: { me: { name: 'Sam Lee', role: 'political-assistant' } },
    waivers: { salt: '00ff', waivers: [{ rule: 'PR-05', hash: 'aa', reason: 'Agreed by the leader', by: 'Sam Lee', on: '2026-04-02' }] },
    templates: [{ id: 'T-PR', favourite: true, usedAt: '2026-04-01T09:00:00.000Z' }],
    preferences: { tab: 'templates' },
  },
}

/** What version 2 added to it. Never change it either. */
const ENTRY = { rule: 'PR-05', day: '2026-04-02', severity: 'should', done: 'waived', reason: 'agreed', fingerprint: 'ab'.repeat(32) }
const V2: Contents = { ...V1, things: { ...V1.things, record: { on: true, entries: [ENTRY] } } }

describe('The record', () => {
  it('is off for whoever comes from a version that had none', () => {
    expect(migrate(V1, 1).things.record).toEqual({ on: false, entries: [] })
  })
  it('of version 2 is whole in this version', () => {
    expect(asRecord(migrate(V2, 2).things.record)).toEqual({ on: true, entries: [ENTRY] })
  })
})

/** What version 3 added to that. Never change it either. */
const PACK = { pack: 'anytown', title: 'Anytown Group', text: '{"seconder":"signed-pack"}', takenOn: '2026-04-02', pin: { trust: ['x'], by: 'person', on: '2026-04-02' } }
const V3: Contents = { ...V2, things: { ...V2.things, packs: [{ ...PACK, kept: { file: 'ab', withheld: [], sealed: 'none', read: { id: 'anytown' } } }] } }

/** Version 4 keeps what was read of a pack elsewhere. Never change it either. */
const V4: Contents = { ...V2, things: { ...V2.things, packs: [PACK] } }

describe('Packs', () => {
  it('are none for whoever comes from a version that kept none', () => expect([migrate(V1, 1).things.packs, migrate(V2, 2).things.packs]).toEqual([[], []]))
  it('of version 3 are whole in this version, without what was read of them', () => expect(asPackRecords(migrate(V3, 3).things.packs)).toEqual([PACK]))
  it('of version 4 are whole in this version', () => expect(asPackRecords(migrate(V4, 4).things.packs)).toEqual([PACK]))
})

/** What version 5 took out of that: the settings as version 4 kept them. Never change them either. */
const V4_LIST: Contents = { ...V4, things: { ...V4.things, settings: { me: { name: 'Sam Lee', role: 'political-assistant' }, suppressed: ['mary@mail.example'] } } }

describe('People who asked not to be written to', () => {
  const { suppressed = [] } = asSettings(migrate(V4_LIST, 4).things.settings)
  it('are kept on, and cannot be read any more', () => {
    expect(suppressed).toEqual([expect.stringMatching(/^kept:[0-9a-f]{64}:[0-9a-f]{64}$/)])
    expect(lookup(suppressed)('Mary@mail.example')).toBe(true)
  })
})

describe.each([
  ['1', 1, V1],
  ['2', 2, V2],
  ['3', 3, V3],
  ['4', 4, V4_LIST],
] as const)('What version %s kept', (_name, version, contents) => {
  const now = migrate(contents, version)
  it('is whole in this version', () => {
    expect(now.drafts.every(isDraft)).toBe(true)
    expect(isWaivers(now.things.waivers)).toBe(true)
    expect(asSettings(now.things.settings).me?.name).toBe('Sam Lee')
    expect(asTemplateUses(now.things.templates)).toHaveLength(1)
    expect(asPreferences(now.things.preferences).tab).toBe('templates')
  })
  it('keeps every draft', () => {
    expect(now.drafts).toHaveLength(1)
  })
})

describe('Migrating', () => {
  const addTags: Step = (contents) => ({ ...contents, drafts: contents.drafts.map((draft) => ({ ...(draft as object), tags: [] })) })
  const renameThing: Step = ({ drafts, things: { preferences, ...rest } }) => ({ drafts, things: { ...rest, choices: preferences } })
  const steps = { 1: addTags, 2: renameThing }

  it('takes every step in order', () => {
    const now = migrate(V1, 1, 3, steps)
    expect(now.drafts[0]).toMatchObject({ id: 'd1', tags: [] })
    expect(now.things).toHaveProperty('choices', { tab: 'templates' })
  })
  it('starts at the version that kept it', () => {
    expect(migrate(V1, 2, 3, steps).drafts[0]).not.toHaveProperty('tags')
  })
  it('leaves what it was given unchanged', () => {
    const before = structuredClone(V1)
    migrate(V1, 1, 3, steps)
    expect(V1).toEqual(before)
  })
  it('declines what a newer version kept', () => {
    expect(() => migrate(V1, VERSION + 1)).toThrow(/newer Seconder/)
  })
  it('declines where a step is missing', () => {
    expect(() => migrate(V1, 1, 3, { 1: addTags })).toThrow(/from version 2 .* to version 3/)
  })
})
