import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryStore } from '../../store/open-store.ts'
import type { DraftRecord, Store } from '../../store/store.ts'
import { Autosave } from './autosave.ts'
import { takeUpAside } from './put-aside.ts'

const draft = (title: string, updatedAt: string): DraftRecord => ({ id: 'a', title, content: {}, context: {}, createdAt: '2026-04-10T09:00:00.000Z', updatedAt })
const at = (second: number) => `2026-04-10T09:00:${String(second).padStart(2, '0')}.000Z`

let store: Store
let seconds: number
let words: string | undefined
let newer: DraftRecord[]

function autosave(savedAt?: string, keptIn: Pick<Store, 'kind' | 'draft' | 'saveDraft' | 'watch'> = store): Autosave {
  return new Autosave({
    store: keptIn,
    id: 'a',
    savedAt,
    record: () => (words === undefined ? undefined : draft(words, at(++seconds))),
    newer: (record) => newer.push(record),
    delayMs: 500,
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  store = memoryStore({ now: () => at(0) })
  seconds = 10
  words = 'one'
  newer = []
})
afterEach(() => {
  vi.useRealTimers()
})

describe('Autosave', () => {
  it('saves once, a moment after the last of several changes', async () => {
    const saving = vi.spyOn(store, 'saveDraft')
    const keeper = autosave()
    keeper.changed()
    await vi.advanceTimersByTimeAsync(300)
    keeper.changed()
    await vi.advanceTimersByTimeAsync(600)
    expect(saving).toHaveBeenCalledTimes(1)
    expect(keeper.state.read()).toEqual({ kind: 'saved', at: at(11) })
  })

  it('keeps nothing of a draft that is empty and was never kept', async () => {
    words = undefined
    const keeper = autosave()
    keeper.changed()
    await keeper.save()
    expect(await store.drafts()).toEqual([])
    expect(keeper.state.read().kind).toBe('unsaved')
  })

  it('begins to save at once when the page is hidden', async () => {
    const keeper = autosave()
    keeper.changed()
    keeper.saveNow()
    await vi.advanceTimersByTimeAsync(0)
    expect((await store.draft('a'))?.title).toBe('one')
  })

  it('is one draft again when the page was hidden, then closed, and the writes were lost with it', async () => {
    const aside = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => aside.get(key) ?? null,
      setItem: (key: string, value: string) => aside.set(key, value),
      removeItem: (key: string) => aside.delete(key),
    })
    await store.saveDraft(draft('kept', at(1)))
    const lost = new Promise<never>(() => {})
    const keeper = autosave(at(1), { kind: 'device', draft: (id) => store.draft(id), saveDraft: () => lost, watch: () => {} })
    keeper.changed()
    keeper.saveNow()
    words = 'last words'
    keeper.saveNow()
    await takeUpAside(store, () => 'another')
    vi.unstubAllGlobals()
    expect((await store.drafts()).map(({ id, title }) => [id, title])).toEqual([['a', 'last words']])
  })

  it('does not write over what another tab has saved', async () => {
    await store.saveDraft(draft('one', at(1)))
    const keeper = autosave(at(1))
    keeper.changed()
    await store.saveDraft(draft('theirs', at(5)))
    await keeper.save()
    expect((await store.draft('a'))?.title).toBe('theirs')
    expect(keeper.state.read()).toEqual({ kind: 'elsewhere', how: 'changed' })
  })

  it('stops when another tab has deleted the draft', async () => {
    await store.saveDraft(draft('one', at(1)))
    const keeper = autosave(at(1))
    await store.deleteDraft('a')
    await vi.advanceTimersByTimeAsync(0)
    expect(keeper.state.read()).toEqual({ kind: 'elsewhere', how: 'deleted' })
  })

  it('hands over the newer version of another tab when nothing is unsaved here', async () => {
    await store.saveDraft(draft('one', at(1)))
    autosave(at(1))
    await store.saveDraft(draft('theirs', at(5)))
    await vi.advanceTimersByTimeAsync(0)
    expect(newer.map((record) => record.title)).toEqual(['theirs'])
  })

  it('takes its own saves for nobody else’s', async () => {
    const keeper = autosave()
    for (const next of ['one', 'two', 'three']) {
      words = next
      keeper.changed()
      await keeper.save()
    }
    await vi.advanceTimersByTimeAsync(0)
    expect(keeper.state.read().kind).toBe('saved')
    expect(newer).toEqual([])
  })

  it('says in the words of the store why it could not save, and can try again', async () => {
    const refuse = vi.spyOn(store, 'saveDraft').mockRejectedValueOnce(new Error('This device is full.'))
    const keeper = autosave()
    keeper.changed()
    await keeper.save()
    expect(keeper.state.read()).toEqual({ kind: 'failed', message: 'This device is full.' })
    await keeper.save()
    expect(keeper.state.read().kind).toBe('saved')
    expect(refuse).toHaveBeenCalledTimes(2)
  })

  it('stays unsaved when something was typed while it saved', async () => {
    const keeper = autosave()
    const save = store.saveDraft.bind(store)
    vi.spyOn(store, 'saveDraft').mockImplementationOnce(async (record) => {
      await save(record)
      keeper.changed()
    })
    keeper.changed()
    await keeper.save()
    expect(keeper.state.read().kind).toBe('waiting')
  })

  it('saves nothing after it was abandoned', async () => {
    const keeper = autosave()
    keeper.changed()
    keeper.abandon()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await store.drafts()).toEqual([])
  })
})
