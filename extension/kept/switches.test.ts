import { describe, expect, it } from 'vitest'
import { memoryStore } from '#app/store/open-store.ts'
import type { Preferences } from '#app/store/store.ts'
import { anHourFrom, isOn, pause, resume, switchesOf, switchSite, whyOff } from './switches.ts'

const MAIL = 'https://mail.google.com'
const NOW = '2026-04-10T09:00:00.000Z'
const at = (origin: string, tab = 1) => ({ origin, tab })

describe('A place is on', () => {
  it('unless somebody switched it off', () => {
    expect(isOn({}, [], at(MAIL), NOW)).toBe(true)
    expect(whyOff({ off: [MAIL] }, [], at(MAIL), NOW)).toEqual({ by: 'site' })
    expect(whyOff({}, [1], at(MAIL), NOW)).toEqual({ by: 'tab' })
  })

  it('though another site or tab is off', () => {
    expect(isOn({ off: ['https://outlook.office.com'] }, [2], at(MAIL), NOW)).toBe(true)
  })

  it('again once the hour of a pause is over, and not before', () => {
    const paused = anHourFrom(Date.parse(NOW))
    expect(whyOff({ paused }, [], at(MAIL), '2026-04-10T09:59:59.999Z')).toEqual({ by: 'pause', until: '2026-04-10T10:00:00.000Z' })
    expect(isOn({ paused }, [], at(MAIL), '2026-04-10T10:00:00.000Z')).toBe(true)
    expect(whyOff({ paused: true }, [], at(MAIL), '2036-04-10T09:00:00.000Z')).toEqual({ by: 'pause' })
  })
})

describe('The switches', () => {
  it('are kept in the store, and the other choices with them stay', async () => {
    const store = memoryStore()
    await store.savePreferences({ tab: 'templates' })
    await switchSite(store, MAIL, false)
    await pause(store, true)
    expect(await switchesOf(store)).toEqual({ off: [MAIL], paused: true })
    await resume(store)
    await switchSite(store, MAIL, true)
    expect(await switchesOf(store)).toEqual({ off: [] })
    expect(await store.preferences()).toMatchObject({ tab: 'templates' })
  })

  it('lose nothing where two are thrown at once', async () => {
    const store = memoryStore()
    await Promise.all([switchSite(store, MAIL, false), switchSite(store, 'https://mill.example', false), pause(store, true)])
    expect(await switchesOf(store)).toEqual({ off: [MAIL, 'https://mill.example'], paused: true })
  })

  it('go on after one could not be kept', async () => {
    const store = memoryStore()
    const full = { ...store, savePreferences: () => Promise.reject(new Error('No room.')) }
    await expect(switchSite(full, MAIL, false)).rejects.toThrow('No room.')
    expect(await switchSite(store, MAIL, false)).toEqual({ off: [MAIL] })
  })

  it.each([[null], ['off'], [{ off: 'all', paused: 'soon' }]])('count for nothing where the record is damaged: %j', async (switches) => {
    const store = memoryStore()
    await store.savePreferences({ switches } as unknown as Preferences)
    expect(isOn(await switchesOf(store), [], at(MAIL), NOW)).toBe(true)
  })
})
