import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerSettings } from './layer-settings.ts'
import { type Settings, settingsSchema } from './settings.schema.ts'

const GROUP: Settings = {
  council: { name: 'Anytown Council', nation: 'E' },
  group: { name: 'Anytown Group', domains: ['anytowngroup.example'] },
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader' },
    { name: 'Sam Lee', role: 'political-assistant', restricted: true },
  ],
  standingOrders: { motionWords: 300, questionWords: 100 },
  agreedLines: [{ id: 'library', line: 'Mill Library stays open.' }],
  calendar: { polls: [{ date: '2026-05-07', kind: 'whole-council' }], closures: ['2026-12-24'] },
}

describe('settings in layers', () => {
  it('take one value from the layer nearest to the user', () =>
    expect(layerSettings(GROUP, { council: { nation: 'W' }, standingOrders: { motionWords: 250 } })).toMatchObject({
      council: { name: 'Anytown Council', nation: 'W' },
      standingOrders: { motionWords: 250, questionWords: 100 },
    }))
  it('join the directory by name', () =>
    expect(layerSettings(GROUP, { directory: [{ name: 'ada khan', email: 'a.khan@anytown.example' }, { name: 'Ben Osei' }] }).directory).toEqual([
      { name: 'ada khan', title: 'Cllr', role: 'leader', email: 'a.khan@anytown.example' },
      { name: 'Sam Lee', role: 'political-assistant', restricted: true },
      { name: 'Ben Osei' },
    ]))
  it('never lift a political restriction from below', () =>
    expect(layerSettings(GROUP, { directory: [{ name: 'Sam Lee', role: 'councillor', restricted: false }] }).directory?.[1]).toEqual({
      name: 'Sam Lee',
      role: 'councillor',
      restricted: true,
    }))
  it('keep two people of one name apart', () =>
    expect(
      layerSettings(
        { directory: [{ name: 'John Smith', role: 'whip' }] },
        {
          directory: [
            { name: 'John Smith', email: 'j@a.example' },
            { name: 'John Smith', role: 'officer' },
          ],
        },
      ).directory,
    ).toEqual([
      { name: 'John Smith', role: 'whip', email: 'j@a.example' },
      { name: 'John Smith', role: 'officer' },
    ]))
  it('join agreed lines by their id', () =>
    expect(
      layerSettings(GROUP, {
        agreedLines: [
          { id: 'library', line: 'Mill Library opens on Sundays.' },
          { id: 'pool', line: 'The pool stays.' },
        ],
      }).agreedLines,
    ).toEqual([
      { id: 'library', line: 'Mill Library opens on Sundays.' },
      { id: 'pool', line: 'The pool stays.' },
    ]))
  it('join the calendar by day and kind', () =>
    expect(
      layerSettings(GROUP, { calendar: { polls: [{ date: '2026-05-07', kind: 'whole-council', noticeOn: '2026-03-27' }], closures: ['2026-12-24', '2026-12-31'] } }).calendar,
    ).toEqual({
      polls: [{ date: '2026-05-07', kind: 'whole-council', noticeOn: '2026-03-27' }],
      closures: ['2026-12-24', '2026-12-31'],
    }))
  it('know an empty list from one that nobody gave', () => expect(layerSettings({ council: {} }, { directory: [] }).directory).toEqual([]))
})

const name = fc.constantFrom('Ada Khan', 'Ben Osei', 'Sam Lee')
const part = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const anySettings: fc.Arbitrary<Settings> = fc
  .record(
    {
      council: part(fc.record({ name: fc.constantFrom('Anytown', 'Mill'), nation: fc.constantFrom('E', 'W') }, { requiredKeys: [] })),
      group: part(fc.record({ party: fc.constantFrom('Red', 'Blue'), domains: fc.uniqueArray(fc.constantFrom('a.example', 'b.example')) }, { requiredKeys: [] })),
      directory: part(
        fc.uniqueArray(fc.record({ name, role: fc.constantFrom('leader', 'councillor', 'political-assistant'), restricted: fc.boolean() }, { requiredKeys: ['name'] }), {
          selector: (entry) => entry.name,
        }),
      ),
      standingOrders: part(fc.record({ motionWords: fc.nat(400) }, { requiredKeys: [] })),
      agreedLines: part(fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b'), line: fc.constantFrom('x', 'y') }), { selector: ({ id }) => id })),
      ownContacts: part(fc.uniqueArray(fc.constantFrom('01632 960123', '07700 900123'))),
    },
    { requiredKeys: [] },
  )
  .map((settings) => settingsSchema.parse(JSON.parse(JSON.stringify(settings))))
const restricted = ({ restricted, role }: NonNullable<Settings['directory']>[number]): boolean => restricted === true || role === 'political-assistant'
/** A restriction may be said outright or by the role. */
const plain = (settings: Settings): Settings => ({
  ...settings,
  ...(settings.directory && { directory: settings.directory.map((entry) => ({ ...entry, restricted: restricted(entry) })) }),
})

describe('whatever the settings', () => {
  it('nothing above or below changes nothing', () => {
    fc.assert(
      fc.property(anySettings, (own) => {
        expect([layerSettings(own), layerSettings({}, own), layerSettings(own, {})]).toEqual([own, own, own])
      }),
    )
  })
  it('the same twice is the same', () => {
    fc.assert(
      fc.property(anySettings, (own) => {
        expect(layerSettings(own, own)).toEqual(own)
      }),
    )
  })
  it('it does not matter which two layers are joined first', () => {
    fc.assert(
      fc.property(anySettings, anySettings, anySettings, (a, b, c) => {
        expect(plain(layerSettings(layerSettings(a, b), c))).toEqual(plain(layerSettings(a, layerSettings(b, c))))
      }),
    )
  })
  it('they are settings', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (a, b) => {
        expect(settingsSchema.parse(layerSettings(a, b))).toEqual(layerSettings(a, b))
      }),
    )
  })
  it('nobody is lost, and nobody who is restricted is freed', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (upper, own) => {
        const all = layerSettings(upper, own).directory ?? []
        for (const person of [...(upper.directory ?? []), ...(own.directory ?? [])]) expect(all.some((entry) => entry.name === person.name)).toBe(true)
        for (const person of (upper.directory ?? []).filter(restricted)) expect(all.filter((entry) => entry.name === person.name).every(restricted)).toBe(true)
      }),
    )
  })
})
