// @vitest-environment happy-dom
import { useEffect, useState } from 'react'
import { beforeAll, expect, it, vi } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { mount, settle } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import { SettingsTab } from './settings-tab.tsx'

// The schema is fetched at the first save: here it is at hand already.
beforeAll(() => import('#core/pack/settings.schema.ts'))

const OLD: Settings = { me: { name: 'Sam' }, agreedLines: [{ id: 'library', line: 'Mill Library stays open.' }] }

async function open(wanted?: { readonly path: string | undefined }) {
  const store = memoryStore()
  await store.saveSettings(OLD)
  function Room() {
    const [settings, setSettings] = useState(OLD)
    useEffect(() => {
      const stop = new AbortController()
      store.watch(() => void store.settings().then(setSettings), stop.signal)
      return () => stop.abort()
    }, [])
    return <SettingsTab settings={settings} store={store} today="2026-09-01" device={false} wanted={wanted} />
  }
  const page = await mount(
    <Notices>
      <Room />
    </Notices>,
  )
  const field = (label: string | RegExp) => page.place.querySelector(`#${CSS.escape(page.named('label', label).getAttribute('for') ?? '')}`)
  return { ...page, store, field }
}

it('Whoever is sent to a setting finds the focus there, its section open; sent to none in particular, at the top', async () => {
  const { field } = await open({ path: 'group.name' })
  expect(document.activeElement).toBe(field('Name of the group'))
  expect(document.activeElement?.closest('details')?.open).toBe(true)
  await open({ path: undefined })
  expect(document.activeElement?.textContent).toBe('Settings')
})

it('A settings form with unsaved changes leaves alone what the ledger of lines kept meanwhile', async () => {
  const { store, field, fill, click, named } = await open()
  await fill(field('Your name'), 'Sam Lee')
  const lines = [{ id: 'bins', line: 'Bins are free.' }]
  await store.saveSettings({ ...OLD, agreedLines: lines })
  await settle()
  await click('button', 'Save settings')
  await vi.waitFor(() => named('[role=status]', 'Settings kept until this tab is closed.'))
  expect(await store.settings()).toMatchObject({ me: { name: 'Sam Lee' }, agreedLines: lines })
})

it('… and keeps the lines of the form where they were changed in it', async () => {
  const { store, field, fill, click, named } = await open()
  await fill(field(/^The line/), 'Mill Library stays open on Saturdays.')
  await store.saveSettings({ ...OLD, agreedLines: [] })
  await settle()
  await click('button', 'Save settings')
  await vi.waitFor(() => named('[role=status]', 'Settings kept until this tab is closed.'))
  expect((await store.settings()).agreedLines).toEqual([{ id: 'library', line: 'Mill Library stays open on Saturdays.' }])
})
