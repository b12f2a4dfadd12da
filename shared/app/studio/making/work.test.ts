import { describe, expect, it } from 'vitest'
import { freeRuleId, freeTemplateId } from './free-id.ts'
import { isHigher, raised } from './version.ts'
import { isWork, newWork, packId, withSealed } from './work.ts'
import { shambles, TODAY, top, workOf } from './work-for-test.ts'

describe('A new pack', () => {
  it('has a short name that devices can keep', () => {
    expect(packId('Anytown Labour: lines & rules, 2026')).toBe('anytown-labour-lines-rules-2026')
    expect(packId('Llŷn’s group')).toBe('llyns-group')
    expect(packId('…')).toBe('our-pack')
  })
  it('has no sealed part where nothing is said of the group', () => {
    expect(newWork('Ours', '', '', TODAY).pack).not.toHaveProperty('sealed')
    expect(newWork('Ours', 'Anytown Residents', '', TODAY).pack.sealed).toEqual({ group: { name: 'Anytown Residents' } })
  })
  it('loses its sealed part with the last thing in it', () => expect(withSealed(newWork('Ours', 'Anytown', '', TODAY), {}).pack).not.toHaveProperty('sealed'))
  it('is known again as the store gives it back', () => {
    const work = newWork('Ours', '', '', TODAY)
    expect(isWork(JSON.parse(JSON.stringify(work)))).toBe(true)
    for (const damaged of [undefined, {}, { ...work, format: 2 }, { ...work, pack: { ...work.pack, open: {} } }]) expect(isWork(damaged)).toBe(false)
  })
})

describe('A name', () => {
  it('of a rule is never used again, not even where the published one is gone', () => {
    const work = workOf({ rules: [shambles('GP-70')] })
    expect(freeRuleId(work, top)).toBe('GP-71')
    const after = { ...workOf({ rules: [] }), published: { pack: workOf({ rules: [shambles('GP-70'), shambles('GP-71')] }).pack } }
    expect(freeRuleId(after, top)).toBe('GP-72')
  })
  it('of a template carries the pack’s own', () => {
    const work = workOf()
    expect(freeTemplateId('Thanks for the books', work, top)).toBe('T-ANYTOWN-THANKS-FOR-THE-BOOKS')
    expect(freeTemplateId('Gratitude', { ...work, pack: { ...work.pack, id: 'x' } }, { templates: [{ id: 'T-X-GRATITUDE' } as never] })).toBe('T-X-GRATITUDE-2')
  })
})

describe('A version', () => {
  it('goes up by as much as changed', () => expect([raised('1.4.2', 'small'), raised('1.4.2', 'large'), raised('1.4.2', 'new')]).toEqual(['1.4.3', '1.5.0', '2.0.0']))
  it('is higher by its numbers, not by its letters', () =>
    expect([isHigher('1.10.0', '1.9.0'), isHigher('1.9.0', '1.9.0'), isHigher('two', '1.0.0')]).toEqual([true, false, false]))
})
