import { describe, expect, it } from 'vitest'
import { managedStore } from './managed-store.ts'
import { memoryStore } from './open-store.ts'
import { isManaged } from './without-managed.ts'

const managed = { council: { name: 'Anytown Council', nation: 'E' }, group: { domains: ['anytownlabour.example'] }, ruleChoices: { 'RL-06': { severity: 'must' } } } as const

describe('What the organisation decided', () => {
  const open = () => {
    const own = memoryStore()
    return { own, store: managedStore(own, structuredClone(managed) as never) }
  }
  it('counts over what the person says, and lists hold both', async () => {
    const { store } = open()
    await store.saveSettings({ council: { name: 'Mine', type: 'district' }, group: { domains: ['mine.example'] } })
    expect(await store.settings()).toMatchObject({
      council: { name: 'Anytown Council', nation: 'E', type: 'district' },
      group: { domains: ['mine.example', 'anytownlabour.example'] },
    })
  })
  it('is not kept as the person’s own when the whole is saved', async () => {
    const { own, store } = open()
    await store.saveSettings({ ...(await store.settings()), me: { name: 'Sam Lee' } })
    expect(await own.settings()).toEqual({ me: { name: 'Sam Lee' } })
  })
  it('locks single values and leaves lists open', () => {
    expect(isManaged(managed as never, 'council.nation')).toBe(true)
    expect(isManaged(managed as never, 'council.type')).toBe(false)
    expect(isManaged(managed as never, 'group.domains')).toBe(false)
    expect(isManaged(undefined, 'council.nation')).toBe(false)
  })
  it('leaves a store alone where there is nothing', () => {
    const own = memoryStore()
    expect(managedStore(own, {})).toBe(own)
  })
})

describe('Dismissals', () => {
  it('are counted once for each waiver, and uncounted when one is taken back', async () => {
    const store = memoryStore()
    const waiver = { rule: 'NL-09', reason: 'It reads well.', on: '2026-11-22' }
    for (const hash of ['a', 'b', 'b', 'c']) await store.waive({ ...waiver, hash })
    expect((await store.preferences()).dismissed).toEqual({ 'NL-09': 3 })
    await store.unwaive('NL-09', 'a')
    await store.unwaive('NL-09', 'never')
    expect((await store.preferences()).dismissed).toEqual({ 'NL-09': 2 })
  })
})
