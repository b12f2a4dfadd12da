import { expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { roamingSettings, SETTINGS } from '../send-check/roaming.ts'
import { takeFromMailbox } from './settings-in-mailbox.ts'

const mailboxWith = (kept: unknown) => ({ get: (name: string) => (name === SETTINGS ? kept : undefined) })
const KEPT = JSON.stringify(roamingSettings(sampleSettings))

it('a device where nothing is set up takes what the mailbox has from another', async () => {
  const store = memoryStore()
  await takeFromMailbox(mailboxWith(KEPT), store)
  expect(await store.settings()).toMatchObject({ me: { name: 'Sam Lee' }, council: { name: 'Anytown Council' } })
})

it('what is set up here stays', async () => {
  const store = memoryStore()
  await store.saveSettings({ me: { name: 'Ada Khan' } })
  await takeFromMailbox(mailboxWith(KEPT), store)
  expect(await store.settings()).toEqual({ me: { name: 'Ada Khan' } })
})

it.each([undefined, '', 'not ours', '{"council":5}'])('%j changes nothing', async (kept) => {
  const store = memoryStore()
  await takeFromMailbox(mailboxWith(kept), store)
  expect(await store.settings()).toEqual({})
})
