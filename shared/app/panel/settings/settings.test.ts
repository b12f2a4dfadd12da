import { describe, expect, it } from 'vitest'
import { checkSettings } from './check-settings.ts'
import { readJson } from './files.ts'
import { prune } from './prune.ts'

describe('Settings', () => {
  it('lose the fields of a form that nobody filled in', () => {
    expect(
      prune({ me: { name: ' Sam Lee ', email: '' }, council: { name: undefined }, directory: [{ name: '' }], standingOrders: { motionWords: 0 }, group: { domains: [''] } }),
    ).toEqual({
      me: { name: 'Sam Lee' },
      standingOrders: { motionWords: 0 },
    })
  })
  it('are accepted when they fit', async () => {
    expect(await checkSettings({ council: { nation: 'E' } })).toEqual({ settings: { council: { nation: 'E' } }, problems: [] })
  })
  it('name what is unknown, missing or wrong, and where', async () => {
    const { problems } = await checkSettings({ colour: 'red', directory: [{ name: 'Ada Khan' }, { title: 'Cllr' }], calendar: { closures: ['2026-02-30'] } })
    expect(problems).toEqual(['Directory, person 2, name is needed.', 'Calendar, day closed 1: there is no such day.', 'Settings: colour is no setting.'])
  })
  it('say which file could not be read', async () => {
    const file = Object.assign(new Blob(['not json']), { name: 'notes.txt' })
    await expect(readJson(file)).rejects.toThrow('“notes.txt” is not a file that Seconder can read: it is not JSON. Nothing was changed.')
  })
})
