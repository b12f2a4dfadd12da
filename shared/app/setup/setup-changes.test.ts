import { describe, expect, it } from 'vitest'
import { layerSettings } from '#core/pack/layer-settings.ts'
import { setupChanges } from './setup-changes.ts'

describe('What a set-up would change', () => {
  it('is said in the words of the forms, old beside new', () => {
    const before = { me: { name: 'Sam Lee' }, council: { nation: 'E' }, directory: [{ name: 'Ada Khan' }] } as const
    const setup = {
      me: { role: 'secretary' },
      council: { nation: 'W', executive: true },
      directory: [{ name: 'Ada Khan', title: 'Cllr' }, { name: 'Ben Osei' }],
      ruleChoices: { 'RL-06': { off: true }, 'NL-09': { severity: 'should' } },
    } as const
    expect(setupChanges(before as never, layerSettings(before as never, setup as never))).toEqual([
      { what: 'Your role', to: 'Group secretary' },
      { what: 'Nation', from: 'England', to: 'Wales' },
      { what: 'Does it have a cabinet or executive?', to: 'yes' },
      { what: 'Directory', to: '1 entry more, 1 entry changed' },
      { what: 'Check RL-06', to: 'off' },
      { what: 'Check NL-09', to: 'Should' },
    ])
  })
  it('is nothing where all of it is here already', () => {
    const same = { me: { name: 'Sam Lee' }, directory: [{ name: 'Ada Khan' }] }
    expect(setupChanges(same, layerSettings(same, structuredClone(same)))).toEqual([])
  })
})
