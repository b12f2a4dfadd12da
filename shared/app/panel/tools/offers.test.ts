import { describe, expect, it } from 'vitest'
import { knownOf, offersFor } from './offers.ts'

describe('The tools offered beside a draft', () => {
  it.each([
    [{ kind: 'motion' }, ['clinic', 'approval']],
    [{ kind: 'press-release', channel: 'email', audience: 'press' }, ['ledger', 'approval']],
    [{ kind: 'speech' }, ['lines']],
    [{ kind: 'newsletter', channel: 'print' }, ['imprint', 'ledger']],
    [{ kind: 'social-post' }, ['imprint']],
    [{ channel: 'print' }, ['imprint']],
    [{ channel: 'email', audience: 'list' }, ['imprint']],
    [{ channel: 'email', audience: 'organisation' }, []],
    [{ kind: 'letter', electionMaterial: true }, ['imprint']],
    [{ kind: 'agenda', channel: 'print' }, []],
    [{}, []],
  ] as const)('for %j are %j', (known, offers) => expect(offersFor(known)).toEqual(offers))

  it('follow what the person said before what was recognised', () => {
    const resolved = { kind: { value: 'motion', from: 'recognised', confidence: 0.97 } } as const
    expect(offersFor(knownOf({}, resolved))).toEqual(['clinic', 'approval'])
    expect(offersFor(knownOf({ kind: 'press-release' }, resolved))).toEqual(['ledger', 'approval'])
  })
})
