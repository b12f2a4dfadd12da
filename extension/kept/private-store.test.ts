import { expect, it } from 'vitest'
import { withPacks } from '#app/packs-in-use/with-packs.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { saidAbout, say } from '#app/store/said.ts'
import { privateStore } from './private-store.ts'

it('A private window works with what is set up, and leaves nothing behind', async () => {
  const device = withPacks(memoryStore())
  await device.saveSettings({ council: { name: 'Anytown Council' } })
  await say(device, 'gmail:r1', { context: { kind: 'letter' } }, '2026-04-10T09:00:00.000Z')
  const before = await device.exportAll()

  const store = await privateStore(device)
  expect(await store.settings()).toEqual({ council: { name: 'Anytown Council' } })
  expect(await saidAbout(store, 'gmail:r1'), 'drafts of other windows are not known here').toEqual({ context: {} })
  expect(store.notice).toMatch(/^This is a private window/)

  await say(store, 'page:p1', { context: { kind: 'press-release' } })
  await store.usedTemplate('T-PR')
  await store.waive({ rule: 'PR-05', hash: 'h', reason: 'Agreed' })
  await store.savePreferences({ tab: 'tools' })
  const after = await device.exportAll()
  expect({ ...after, savedAt: '' }).toEqual({ ...before, savedAt: '' })
})
