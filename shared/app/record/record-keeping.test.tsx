// @vitest-environment happy-dom
import { act } from 'react'
import { expect, it } from 'vitest'
import type { Entry } from '#core/record/entry.ts'
import { mount, settle } from '../panel/mount-for-test.ts'
import { Notices } from '../panel/notice.tsx'
import { memoryStore } from '../store/open-store.ts'
import { memoryShelf } from '../store/shelf.ts'
import { storeOver } from '../store/shelf-store.ts'
import type { Store } from '../store/store.ts'
import { RecordKeeping } from './record-keeping.tsx'

const TODAY = '2026-04-10'
const entry = (rule: string, more: Partial<Entry> = {}): Entry => ({ rule, day: TODAY, severity: 'should', done: 'fixed', fingerprint: 'ab'.repeat(32), ...more })
const titles: Readonly<Record<string, string>> = { 'PR-05': 'An assistant as the party’s voice' }

const shown = (store: Store) =>
  mount(
    <Notices>
      <RecordKeeping store={store} today={TODAY} titleOf={(rule) => titles[rule]} />
    </Notices>,
  )

it('A record says what it keeps, is switched on by hand, grows in sight, and is deleted when told twice', async () => {
  const store = storeOver(memoryShelf(), { kind: 'device', now: () => `${TODAY}T09:00:00.000Z` })
  const { place, all, click } = await shown(store)
  const status = () => all('.notice [role=status]')[0]?.textContent
  const box = all('input[type=checkbox]')[0] as HTMLInputElement
  expect(box.checked).toBe(false)
  expect(place.textContent).toContain('Never kept: words of a draft, names, subjects, whom it goes to')
  expect(place.textContent).toContain('90 days each')
  act(() => box.click())
  await settle()
  expect((await store.record()).on).toBe(true)
  expect(status()).toBe('From now on what you do about a finding is noted on this device.')

  await act(() => store.note([entry('PR-05', { done: 'waived', reason: 'agreed' }), entry('DP-02', { severity: 'must', done: 'sent-anyway' })]))
  await settle()
  expect(all('.record-list li').map((line) => line.textContent)).toEqual([
    'DP-02 10 April 2026. Must; sent anyway.',
    'PR-05 An assistant as the party’s voice10 April 2026. Should; waived: Someone responsible has read it and agreed to it.',
  ])
  expect(place.textContent).toContain('2 entries in the record. The oldest goes on 9 July 2026.')
  await click('button', 'Delete the record…')
  await click('dialog button', 'Delete the record')
  expect((await store.record()).entries).toEqual([])
  expect(status()).toBe('The record was deleted from this device.')
})

it('A record cannot be switched on where nothing lasts', async () => {
  const { place, all } = await shown(memoryStore())
  expect(all('input')).toEqual([])
  expect(place.textContent).toContain('Nothing is recorded here')
})
