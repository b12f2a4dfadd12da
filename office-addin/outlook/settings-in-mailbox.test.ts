import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { withPacks } from '#app/packs-in-use/with-packs.ts'
import { managedStore } from '#app/store/managed-store.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import { hereOf } from '#test/hosts/outlook/harness.ts'
import { SETTINGS } from '../send-check/commands.ts'
import { roamingSettings } from '../send-check/roaming.ts'
import { NoteKeeper } from './leave-note.ts'
import { forgetInMailbox, takeFromMailbox } from './settings-in-mailbox.ts'

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

it('what an administrator decided goes along in the mailbox, and is no setting up of a device of the same person', async () => {
  const managed: Settings = { council: { name: 'Anytown Council', nation: 'E' }, ruleChoices: { 'EM-11': { severity: 'must' } } }
  const storeHere = () => managedStore(withPacks(memoryStore()), managed)
  const [first, second] = [storeHere(), storeHere()]
  await first.saveSettings({ me: { name: 'Sam Lee' } })
  const outlook = new FakeOutlook('web', {}, { document })
  const notes = new NoteKeeper(hereOf(outlook), 'Anytown 2')
  await notes.leave({ draft: DRAFT, input: { context: {}, settings: await first.settings(), today: '2026-11-22' }, verdict: VERDICT })
  expect(JSON.parse(outlook.roaming.saved[SETTINGS] as string)).toEqual({ me: { name: 'Sam Lee' }, ...managed })
  await takeFromMailbox(mailboxWith(outlook.roaming.saved[SETTINGS]), second)
  expect([await second.ownSettings?.(), await second.settings()]).toEqual([{ me: { name: 'Sam Lee' } }, { me: { name: 'Sam Lee' }, ...managed }])
})

it.each([undefined, '', 'not ours', '{"council":5}'])('%j changes nothing', async (kept) => {
  const store = memoryStore()
  await takeFromMailbox(mailboxWith(kept), store)
  expect(await store.settings()).toEqual({})
})

const document = new Window().document as unknown as Document
const DRAFT = { host: 'outlook', places: [], context: {}, notChecked: [] } as const
const VERDICT = { findings: [], asleep: [], applied: 0, context: {}, notChecked: [], words: 0 }

it('a device with nothing set up leaves what the mailbox has, and one with something says so there', async () => {
  const outlook = new FakeOutlook('web', {}, { document, roaming: { [SETTINGS]: KEPT } })
  const notes = new NoteKeeper(hereOf(outlook), 'Anytown 2')
  const leave = (settings: object) => notes.leave({ draft: DRAFT, input: { context: {}, settings, today: '2026-11-22' }, verdict: VERDICT })
  await leave({})
  expect(outlook.roaming.saved[SETTINGS]).toBe(KEPT)
  await leave({ me: { name: 'Ada Khan' } })
  expect(outlook.roaming.saved[SETTINGS]).toBe('{"me":{"name":"Ada Khan"}}')
})

it('with everything else it is forgotten in the mailbox too', async () => {
  const outlook = new FakeOutlook('web', {}, { document, roaming: { [SETTINGS]: KEPT, other: 1 } })
  await forgetInMailbox(hereOf(outlook))
  expect(outlook.roaming.saved).toEqual({ other: 1 })
})
