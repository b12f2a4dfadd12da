import { describe, expect, it } from 'vitest'
import { layer } from './layers.ts'
import { layerMandatory } from './mandatory-layers.ts'
import { layerOf, override, pack, rule } from './pack-for-test.ts'

const TOP = pack({ rules: [rule('RL-06', { mayLoosen: true }), rule('RL-07', { mayLoosen: true })] })
const party = layerOf('party', { rules: [rule('GP-90', { mayLoosen: true })] })
const group = layerOf('group', { overrides: ['RL-06', 'RL-07', 'GP-90'].map((id) => override(id, { off: true })) })
const standing = (ids: readonly string[]) => layerMandatory(ids, TOP, [group, party]).pack.rules.map(({ id }) => id)

describe('a rule that the organisation calls mandatory', () => {
  it('stays, whichever layer brings it', () => expect(standing(['GP-90', 'RL-06'])).toEqual(['RL-06', 'GP-90']))
  it('is told of where a layer would switch it off', () =>
    expect(layerMandatory(['GP-90'], TOP, [party, group]).decisions).toContainEqual(
      expect.objectContaining({ about: 'GP-90', change: 'switches-off', refused: expect.stringContaining('only be tightened') }),
    ))
  it('makes another pack of the same layers, with and without any', () => {
    const digests = [[], ['GP-90'], ['RL-06'], ['GP-90', 'RL-06']].map((ids) => layerMandatory(ids, TOP, [party, group]).pack.digest)
    expect(new Set(digests).size).toBe(4)
    expect(layerMandatory(['RL-06'], TOP, []).pack.digest).not.toBe(TOP.digest)
    expect(layerMandatory(['RL-06', 'GP-90'], TOP, [party, group]).pack.digest).toBe(digests[3])
  })
})
it('layers without mandatory rules are as they were', () => expect(layerMandatory([], TOP, [party, group])).toEqual(layer(TOP, party, group)))
