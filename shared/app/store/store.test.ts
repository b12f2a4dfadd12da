import { describe, expect, it } from 'vitest'
import type { Template } from '#core/pack/template.schema.ts'
import { memoryStore } from './open-store.ts'
import { memoryShelf } from './shelf.ts'
import { storeOver } from './shelf-store.ts'
import type { DraftRecord } from './store.ts'

const at = (day: string) => `${day}T10:00:00.000Z`
const draft = (id: string, updatedAt: string, more: Partial<DraftRecord> = {}): DraftRecord => ({
  id,
  title: `Draft ${id}`,
  content: '<p>Words</p>',
  context: {},
  createdAt: at('2026-01-01'),
  updatedAt,
  ...more,
})
function storeAt(day: string) {
  const clock = { now: at(day) }
  return { clock, store: memoryStore({ now: () => clock.now }) }
}

const own = (id: string, title: string) =>
  ({
    id,
    title,
    summary: 's',
    kind: 'other',
    audience: 'group',
    purpose: 'group',
    for: ['councillor'],
    version: '1.0.0',
    review: '2027-05-31',
    sources: [{ title: 'Own', asAt: '2026-04-01', verified: false }],
    fields: {},
    approvals: [],
    locked: {},
    contextFrom: {},
    samples: {},
    context: {},
    body: 'Good morning.\n',
    partials: {},
  }) as Template

describe('Own templates', () => {
  it('are kept by id, listed by title and forgotten one by one', async () => {
    const { store } = storeAt('2026-04-10')
    await store.keepOwn([own('T-OWN-B', 'Bins'), own('T-OWN-A', 'Zebra')])
    await store.keepOwn([own('T-OWN-A', 'Access')])
    expect((await store.ownTemplates()).map(({ title }) => title)).toEqual(['Access', 'Bins'])
    await store.forgetOwn('T-OWN-B')
    expect((await store.ownTemplates()).map(({ id }) => id)).toEqual(['T-OWN-A'])
  })
  it('go into a backup and come back through their schema', async () => {
    const { store } = storeAt('2026-04-10')
    await store.keepOwn([own('T-OWN-A', 'Access')])
    const backup = await store.exportAll()
    const { store: other } = storeAt('2026-04-11')
    await other.importAll(backup)
    expect((await other.ownTemplates()).map(({ id }) => id)).toEqual(['T-OWN-A'])
    await expect(other.importAll({ ...backup, own: [{ ...own('T-OWN-A', 'Access'), body: '{{> nothing}}' }] })).rejects.toThrow(
      'Own template 1 in this backup is not as it should be',
    )
    await expect(other.importAll({ ...backup, own: [own('T-PR', 'Press release')] })).rejects.toThrow('T-PR is not the id of an own template')
  })
})

describe('Drafts', () => {
  it('come back newest first, without their text', async () => {
    const { store } = storeAt('2026-04-10')
    await store.saveDraft(draft('a', at('2026-04-01')))
    await store.saveDraft(draft('b', at('2026-04-03')))
    expect((await store.drafts()).map((d) => d.id)).toEqual(['b', 'a'])
    expect((await store.drafts())[0]).not.toHaveProperty('content')
    expect((await store.draft('a'))?.content).toBe('<p>Words</p>')
  })
  it('cannot be changed through the object that was saved', async () => {
    const { store } = storeAt('2026-04-10')
    const mine = { ...draft('a', at('2026-04-01')), context: { subject: 'One' } }
    await store.saveDraft(mine)
    mine.context.subject = 'Two'
    expect((await store.draft('a'))?.context.subject).toBe('One')
  })
  it('of casework are deleted 30 days after their last change, and say so before', async () => {
    const { store, clock } = storeAt('2026-04-01')
    await store.saveDraft(draft('case', at('2026-04-01'), { context: { kind: 'casework-reply' } }))
    await store.saveDraft(draft('ack', at('2026-04-02'), { template: { id: 'T-CASE-ACK', version: '1', digest: 'x', purpose: 'casework' } }))
    await store.saveDraft(draft('release', at('2026-04-01')))
    expect((await store.drafts()).map((d) => [d.id, d.expiresOn])).toEqual([
      ['ack', '2026-05-02'],
      ['case', '2026-05-01'],
      ['release', undefined],
    ])
    clock.now = at('2026-05-01')
    expect((await store.drafts()).map((d) => d.id)).toEqual(['ack', 'release'])
    expect(await store.draft('case')).toBeUndefined()
  })
  it('that are damaged are left out, left in place and spoken of', async () => {
    const shelf = memoryShelf()
    await shelf.update('drafts', 'broken', () => ({ id: 'broken', title: 7 }))
    const store = storeOver(shelf, { kind: 'device' })
    await store.saveDraft(draft('a', at('2026-04-01')))
    expect((await store.drafts()).map((d) => d.id)).toEqual(['a'])
    expect(store.notice).toMatch(/^One draft on this device is damaged/)
    expect(await shelf.get('drafts', 'broken')).toBeDefined()
  })
})

describe('Waivers', () => {
  it('keep one salt and no words of the draft', async () => {
    const { store } = storeAt('2026-04-10')
    const { salt } = await store.waivers()
    expect(salt).toMatch(/^[0-9a-f]{64}$/)
    const kept = await store.waive({ rule: 'DP-01', hash: 'ab', reason: 'Own number', by: 'Sam Lee', on: '2026-04-10' })
    expect(kept).toEqual({ salt, waivers: [{ rule: 'DP-01', hash: 'ab', reason: 'Own number', by: 'Sam Lee', on: '2026-04-10' }] })
  })
  it('are replaced by a later reason for the same words, and can be taken away', async () => {
    const { store } = storeAt('2026-04-10')
    await store.waive({ rule: 'PR-05', hash: 'ab', reason: 'First' })
    await store.waive({ rule: 'PR-05', hash: 'cd', reason: 'Other words' })
    expect((await store.waive({ rule: 'PR-05', hash: 'ab', reason: 'Second' })).waivers.map((w) => w.reason)).toEqual(['Other words', 'Second'])
    expect((await store.unwaive('PR-05', 'ab')).waivers.map((w) => w.hash)).toEqual(['cd'])
  })
})

describe('Templates', () => {
  it('come favourites first, then the latest used', async () => {
    const { store, clock } = storeAt('2026-04-10')
    await store.usedTemplate('T-PR')
    clock.now = at('2026-04-11')
    await store.usedTemplate('T-MOTION')
    await store.favourite('T-LETTER', true)
    expect((await store.templateUses()).map((use) => use.id)).toEqual(['T-LETTER', 'T-MOTION', 'T-PR'])
    await store.favourite('T-LETTER', false)
    expect((await store.templateUses()).map((use) => use.id)).toEqual(['T-MOTION', 'T-PR'])
  })
  it('stay a favourite when they are used', async () => {
    const { store } = storeAt('2026-04-10')
    await store.favourite('T-PR', true)
    await store.usedTemplate('T-PR')
    expect(await store.templateUses()).toEqual([{ id: 'T-PR', favourite: true, usedAt: at('2026-04-10') }])
  })
})

describe('A backup', () => {
  it('brings everything to another device', async () => {
    const { store } = storeAt('2026-04-10')
    await store.saveDraft(draft('a', at('2026-04-01')))
    await store.saveSettings({ me: { name: 'Sam Lee' } })
    await store.waive({ rule: 'PR-05', hash: 'ab', reason: 'Agreed' })
    const file = JSON.parse(JSON.stringify(await store.exportAll()))
    const { store: other } = storeAt('2026-04-11')
    expect(await other.importAll(file)).toEqual({ drafts: 1, damaged: [] })
    expect(await other.draft('a')).toEqual(await store.draft('a'))
    expect(await other.settings()).toEqual({ me: { name: 'Sam Lee' } })
    expect(await other.waivers()).toEqual(await store.waivers())
  })
  it('says what of it is damaged, and brings the rest', async () => {
    const { store } = storeAt('2026-04-10')
    await store.waive({ rule: 'PR-05', hash: 'ab', reason: 'Agreed' })
    const file = JSON.parse(JSON.stringify(await store.exportAll()))
    file.waivers.waivers.push({ rule: 'DP-01' })
    const { store: other } = storeAt('2026-04-11')
    expect(await other.importAll(file)).toEqual({ drafts: 0, damaged: ['the waivers'] })
    expect((await other.waivers()).waivers.map(({ rule }) => rule)).toEqual(['PR-05'])
  })
  it('does not replace a newer draft', async () => {
    const { store } = storeAt('2026-04-10')
    await store.saveDraft(draft('a', at('2026-04-01'), { title: 'Old' }))
    const file = await store.exportAll()
    await store.saveDraft(draft('a', at('2026-04-05'), { title: 'New' }))
    await store.importAll(file)
    expect((await store.draft('a'))?.title).toBe('New')
  })
  it.each([
    ['another kind of file', { some: 'thing' }, /not a Seconder backup/],
    ['a newer version', { seconder: 'store', version: 99, drafts: [] }, /newer Seconder/],
    ['a damaged draft', { seconder: 'store', version: 1, drafts: [{ id: 'a' }] }, /Draft 1 in this backup is damaged/],
    ['settings that are not known', { seconder: 'store', version: 1, drafts: [], settings: { council: { nation: 'France' } } }, /settings in this backup.*council\.nation/],
    ['nothing at all', null, /not a Seconder backup/],
  ])('is declined in a sentence when it is %s, and nothing changes', async (_, file, message) => {
    const { store } = storeAt('2026-04-10')
    await store.saveDraft(draft('mine', at('2026-04-01')))
    await expect(store.importAll(file)).rejects.toThrow(message)
    expect((await store.drafts()).map((d) => d.id)).toEqual(['mine'])
  })
})

describe('The pack that is being made', () => {
  it('is kept as it was given, told of, and forgotten with everything', async () => {
    const { store } = storeAt('2026-04-10')
    const stop = new AbortController()
    const heard: string[] = []
    store.watch((area) => heard.push(area), stop.signal)
    expect(await store.studio()).toBeUndefined()
    await store.keepStudio({ seconder: 'studio', pack: { title: 'Ours' } })
    expect(await store.studio()).toEqual({ seconder: 'studio', pack: { title: 'Ours' } })
    stop.abort()
    await store.deleteEverything()
    expect([await store.studio(), heard]).toEqual([undefined, ['studio']])
  })
  it('comes with a backup, and never over one that is being made here', async () => {
    const { store } = storeAt('2026-04-10')
    await store.keepStudio('theirs')
    const file = await store.exportAll()
    const { store: other } = storeAt('2026-04-11')
    await other.importAll(file)
    expect(await other.studio()).toBe('theirs')
    await other.keepStudio('mine')
    await other.importAll(file)
    expect(await other.studio()).toBe('mine')
  })
})

describe('This device’s own key', () => {
  const made = async () => {
    const { privateKey } = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair
    return { privateKey, key: 'the public half', madeOn: '2026-04-10' }
  }
  it('is kept, leaves with no backup, and goes with everything', async () => {
    const { store } = storeAt('2026-04-10')
    await store.keepOwnKey(await made())
    expect((await store.ownKey())?.key).toBe('the public half')
    expect(JSON.stringify(await store.exportAll())).not.toContain('public half')
    await store.deleteEverything()
    expect(await store.ownKey()).toBeUndefined()
  })
  it('is refused in a place that keeps nothing but text', async () => {
    const shelf = memoryShelf()
    const text = {
      ...shelf,
      update: (...[area, key, change]: Parameters<typeof shelf.update>) => shelf.update(area, key, (old) => JSON.parse(JSON.stringify(change(old) ?? null)) ?? undefined),
    }
    const store = storeOver(text, { kind: 'session' })
    await expect(store.keepOwnKey(await made())).rejects.toThrow('keeps nothing but text')
    expect(await store.ownKey()).toBeUndefined()
  })
})

describe('The store', () => {
  it('deletes everything, the salt too', async () => {
    const { store } = storeAt('2026-04-10')
    await store.saveDraft(draft('a', at('2026-04-01')))
    const { salt } = await store.waivers()
    await store.savePreferences({ tab: 'settings' })
    await store.deleteEverything()
    expect(await store.drafts()).toEqual([])
    expect(await store.preferences()).toEqual({})
    expect((await store.waivers()).salt).not.toBe(salt)
  })
  it('tells of changes until it is told to stop', async () => {
    const { store } = storeAt('2026-04-10')
    const stop = new AbortController()
    const heard: string[] = []
    store.watch((area) => heard.push(area), stop.signal)
    await store.saveSettings({})
    stop.abort()
    await store.saveDraft(draft('a', at('2026-04-01')))
    expect(heard).toEqual(['settings'])
  })
  it('in memory says that it will forget', () => {
    expect(memoryStore().kind).toBe('memory')
    expect(memoryStore().notice).toMatch(/until this tab is closed/)
  })
})
