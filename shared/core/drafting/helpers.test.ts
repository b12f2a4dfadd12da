import { describe, expect, it } from 'vitest'
import { HELPERS } from './helpers.ts'

const call = (name: string, ...args: unknown[]) => HELPERS.get(name)!.call(...args)

describe('helpers', () => {
  it.each<[string, unknown[], unknown]>([
    ['longDate', ['2026-09-16'], 'Wednesday 16 September 2026'],
    ['longDate', ['2026-09-16T18:30'], 'Wednesday 16 September 2026'],
    ['plainDate', ['2026-09-06'], '6 September 2026'],
    ['shortDate', ['2026-09-06'], '6 Sep 2026'],
    ['shortDate', ['2026-05-16'], '16 May 2026'],
    ['weekday', ['2026-09-16'], 'Wednesday'],
    ['time', ['18:30'], '6.30pm'],
    ['time', ['2026-09-16T09:00'], '9am'],
    ['clock', ['2026-12-02T00:01'], '00:01'],
    ['timeSpan', ['10:00-11:30'], '10am to 11.30am'],
    ['timeSpan', ['11:00-12:00'], '11am to noon'],
    ['money', [1250], '£1,250'],
    ['money', [1_250_000.5], '£1,250,000.50'],
    ['money', [-3], '\u2212£3'],
    ['number', [41_200], '41,200'],
    ['number', [999], '999'],
    ['number', [-1234.5], '\u22121,234.5'],
    ['plural', [1, 'month', 'months'], '1 month'],
    ['plural', [0, 'month', 'months'], '0 months'],
    ['plural', [1200, 'visit', 'visits'], '1,200 visits'],
    ['list', [['a']], 'a'],
    ['list', [['a', 'b', 'c']], 'a, b and c'],
    ['list', [[{ title: 'Cllr', name: 'Ada Khan' }, { name: 'Ben Osei' }]], 'Cllr Ada Khan and Ben Osei'],
    ['upper', ['Anytown'], 'ANYTOWN'],
    ['person', [{ title: 'Cllr', name: 'Ada Khan', role: 'Leader' }], 'Cllr Ada Khan'],
    ['address', [{ name: 'Mill Library', street: 'Mill Road', town: 'Anytown', postcode: 'AA1 1AA' }], 'Mill Library, Mill Road, Anytown AA1 1AA'],
    ['addressLines', [{ street: '8 Station Road', town: 'Anytown' }], '8 Station Road\nAnytown'],
    ['wordCount', ['one two'], 2],
    ['eq', ['a', 'a'], true],
    ['and', ['a', ''], ''],
    ['or', ['', undefined, 'b'], 'b'],
    ['not', [[]], true],
  ])('%s of %j is %j', (name, args, result) => {
    expect(call(name, ...args)).toBe(result)
  })

  it.each(['longDate', 'timeSpan', 'money', 'list', 'upper', 'person', 'address', 'plural'])('%s of nothing prints nothing', (name) => {
    for (const nothing of [undefined, null, '']) expect(call(name, nothing, 'one', 'many')).toBeUndefined()
  })
})
