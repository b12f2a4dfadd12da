/** What only a real browser shows of the store: versions, tabs, damage. The rest is in shared/app/store/*.test.ts. */
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { deviceShelf as DeviceShelf } from '#app/store/device-shelf.ts'
import type { openStore as OpenStore } from '#app/store/open-store.ts'
import { expect, test } from './desk-test.ts'

/** In the page; the database's name is this test's own, so that the desk's stays what it is. */
declare const inPage: { deviceShelf: typeof DeviceShelf; openStore: typeof OpenStore }

let script: Promise<string> | undefined

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./store-in-page.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the store could not be bundled')
  return first.output[0].code
}

async function ready(page: Page): Promise<void> {
  script ??= bundle()
  await page.evaluate(`${await script}\nglobalThis.inPage = inPage`)
}

test('The store brings records of an older version along, and the older tab lets go', async ({ desk }) => {
  await ready(desk.page)
  const found = await desk.page.evaluate(async () => {
    const one = await inPage.deviceShelf('versions', 1)
    await one.update('drafts', 'a', () => ({ id: 'a', title: 'Pool' }))
    await one.update('things', 'settings', () => ({ me: { name: 'Sam Lee' } }))
    const tags = (draft: unknown) => ({ ...(draft as object), tags: [] })
    const two = await inPage.deviceShelf('versions', 2, { 1: ({ drafts, things }) => ({ drafts: drafts.map(tags), things }) })
    const old = await one.get('drafts', 'a').catch((error: Error) => error.message)
    return { drafts: await two.all('drafts'), settings: await two.get('things', 'settings'), old }
  })
  expect(found).toEqual({
    drafts: [{ id: 'a', title: 'Pool', tags: [] }],
    settings: { me: { name: 'Sam Lee' } },
    old: expect.stringMatching(/^The browser has closed Seconder’s storage.*reload the page\.$/),
  })
})

test('A step that fails leaves version and records as they were', async ({ desk }) => {
  await ready(desk.page)
  const found = await desk.page.evaluate(async () => {
    const one = await inPage.deviceShelf('steps', 1)
    await one.update('drafts', 'a', () => ({ id: 'a' }))
    one.close()
    const wrong = () => {
      throw new Error('a fault in a step')
    }
    const failed = await inPage.deviceShelf('steps', 2, { 1: wrong }).catch((error: Error) => error.message)
    const again = await inPage.deviceShelf('steps', 1)
    return { failed, kept: await again.all('drafts') }
  })
  expect(found).toEqual({ failed: expect.stringMatching(/^The storage of this browser cannot be read; it may be damaged\. It is left as it is/), kept: [{ id: 'a' }] })
})

test('Two tabs that write at once lose nothing of each other', async ({ desk, context }) => {
  const other = await context.newPage()
  await other.goto(desk.page.url())
  await Promise.all(
    [desk.page, other].map(async (page, tab) => {
      await ready(page)
      await page.evaluate(async (number) => {
        const store = await inPage.openStore({ name: 'tabs' })
        for (let i = 0; i < 20; i++) await store.waive({ rule: 'PR-05', hash: `${number}-${i}`, reason: 'Agreed' })
      }, tab)
    }),
  )
  expect(await other.evaluate(async () => (await (await inPage.openStore({ name: 'tabs' })).waivers()).waivers.length)).toBe(40)
})

test('A thing that is damaged in part is set aside when the store is opened, and said', async ({ desk }) => {
  await ready(desk.page)
  const found = await desk.page.evaluate(async () => {
    const before = await inPage.openStore({ name: 'parts' })
    await before.waive({ rule: 'PR-05', hash: 'ab', reason: 'Agreed' })
    before.close()
    const shelf = await inPage.deviceShelf('parts')
    await shelf.update('things', 'waivers', (old) => ({ ...(old as object), waivers: [...(old as { waivers: object[] }).waivers, { rule: 'DP-01' }] }))
    shelf.close()
    const store = await inPage.openStore({ name: 'parts' })
    await store.waive({ rule: 'PR-06', hash: 'cd', reason: 'Later' })
    return { notice: store.notice, waived: (await store.waivers()).waivers.map(({ rule }) => rule), aside: (await store.exportAll()).aside }
  })
  expect(found).toEqual({
    notice: expect.stringMatching(/^Part of what was kept here could not be read: the waivers\./),
    waived: ['PR-05', 'PR-06'],
    aside: [expect.objectContaining({ what: 'waivers', was: expect.objectContaining({ waivers: [expect.anything(), { rule: 'DP-01' }] }) })],
  })
})

test('A damaged or newer storage gives way to memory that says so, and can be deleted', async ({ desk }) => {
  await ready(desk.page)
  const found = await desk.page.evaluate(async () => {
    const make = (name: string, version: number) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name, version)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      })
    await make('damaged', 1)
    await make('newer', 99)
    const [damaged, newer] = [await inPage.openStore({ name: 'damaged' }), await inPage.openStore({ name: 'newer' })]
    await damaged.deleteEverything()
    const mended = await inPage.openStore({ name: 'damaged' })
    return { damaged: [damaged.kind, damaged.notice], newer: [newer.kind, newer.notice], mended: mended.kind }
  })
  expect(found).toEqual({
    damaged: [
      'memory',
      expect.stringMatching(
        /^The storage of this browser cannot be read; it may be damaged\. It is left as it is until you press “Delete everything”, which begins a new one\. Drafts and settings are kept only until/,
      ),
    ],
    newer: ['memory', expect.stringMatching(/^A newer Seconder has already used the storage of this browser/)],
    mended: 'device',
  })
})
