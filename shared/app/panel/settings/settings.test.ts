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
    expect(problems).toEqual([
      { path: 'directory.1.name', message: 'Directory, person 2, “Name” is needed.' },
      { path: 'calendar.closures.0', message: 'Days on which the council’s offices are closed, line 1: there is no such day.' },
      { path: '', message: 'Settings: colour is no setting.' },
    ])
  })
  it.each([
    [{ standingOrders: { motionWords: -1 } }, 'Longest motion, in words: enter 0 or more.'],
    [{ standingOrders: { motionWords: 1.5 } }, 'Longest motion, in words: enter a whole number.'],
    [{ standingOrders: { motionNoticeHour: 'noon' } }, 'Hour by which notice must be given: write the hour as 12:00.'],
    [{ council: { nation: 'X' } }, 'Nation: choose one of those on the form.'],
    [{ me: { name: 4 } }, 'Your name: enter text.'],
  ])('say in the words of the form what is wrong with %j', async (value, message) => {
    expect((await checkSettings(value)).problems.map((problem) => problem.message)).toEqual([message])
  })
  it('say which file could not be read', async () => {
    const file = Object.assign(new Blob(['not json']), { name: 'notes.txt' })
    await expect(readJson(file)).rejects.toThrow('“notes.txt” is not a file that Seconder can read: it is not JSON. Nothing was changed.')
  })
})
