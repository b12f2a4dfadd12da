import { describe, expect, it } from 'vitest'
import { cardsOf, overrideFaults, withOverride } from './overrides.ts'
import { top as plain, shambles, workOf } from './work-for-test.ts'

const top = {
  ...plain,
  rules: [
    { ...shambles('GP-01'), family: 'group-policy', mayLoosen: true },
    { ...shambles('GP-02'), family: 'group-policy' },
  ],
} as never as typeof plain
const faults = (overrides: object[]) => overrideFaults({ ...workOf().pack, open: { ...workOf().pack.open, overrides } } as never, top).map(({ message }) => message)

describe('What a group says of a check above its pack', () => {
  it('is one entry a check, in its place, and none once it says nothing', () => {
    const first = withOverride([], 'GP-01', { choice: 'off' })
    expect(first).toEqual([{ rule: 'GP-01', off: true, reason: '' }])
    const more = withOverride(withOverride(first, 'GP-02', { choice: 'must' }), 'GP-01', { reason: 'Agreed.' })
    expect(more).toEqual([
      { rule: 'GP-01', off: true, reason: 'Agreed.' },
      { rule: 'GP-02', severity: 'must', reason: '' },
    ])
    expect(withOverride(more, 'GP-01', { choice: 'pack', locks: true })[0]).toEqual({ rule: 'GP-01', mayLoosen: false, reason: 'Agreed.' })
    expect(withOverride(more, 'GP-01', { choice: 'pack' })).toHaveLength(1)
  })
  it('needs a reason, and leave where it makes something lighter', () => {
    expect(cardsOf(top)).toBe(cardsOf(top))
    expect(faults([{ rule: 'GP-01', off: true, reason: 'Agreed on 3 March.' }])).toEqual([])
    expect(faults([{ rule: 'GP-01', off: true, reason: ' ' }])).toEqual(['Check GP-01 from above: Write who decided it, and why: whoever asks is shown it.'])
    expect(faults([{ rule: 'GP-02', off: true, reason: 'Agreed.' }])[0]).toContain('It may be made weightier, not lighter')
    expect(faults([{ rule: 'GP-09', severity: 'must', reason: 'Agreed.' }])[0]).toContain('have none of this number')
  })
})
