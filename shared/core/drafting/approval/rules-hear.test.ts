/** RL-07, RL-12, MO-24 and PR-18 hear of approvals: of these words, and of no others. */
import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { createEngine } from '../../checker/engine.ts'
import type { Context } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { type Approvals, contextWith, NO_APPROVALS, withApproval, withRequest } from './approvals.ts'
import { textToApprove, wordsHash } from './words-of.ts'

const engine = createEngine(starter)
const RELEASE = 'PRESS RELEASE\n\nAnytown Labour Group asks Cabinet to keep Mill Library open.\n\n“The roof must be mended before winter,” said Cllr Ben Osei.\n\nENDS'
const MOTION = 'This Council resolves to ask the Leader to write to the bus company by 1 December.'
const settings: Settings = {
  group: { name: 'Anytown Labour Group', party: 'Labour' },
  council: { name: 'Anytown Council', nation: 'E' },
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader' },
    { name: 'Ben Osei', title: 'Cllr', role: 'councillor' },
  ],
  calendar: { polls: [{ date: '2026-05-07', kind: 'whole-council', noticeOn: '2026-03-27' }] },
}
const release: Context = { kind: 'press-release', author: { role: 'press-officer' }, audience: 'press' }
const ada = { strength: 'recorded', by: 'Cllr Ada Khan', role: 'leader', at: '2026-04-09T10:15' } as const
const ben = { strength: 'recorded', by: 'Cllr Ben Osei', role: 'councillor', at: '2026-04-09T10:20' } as const

function rulesFor(text: string, said: Context, kept: Approvals): string[] {
  const draft = readText(text)
  const { findings } = engine.check(draft, { context: contextWith(said, kept, wordsHash(textToApprove(draft))), settings, today: '2026-04-10' })
  return findings.flatMap(({ rule, also }) => [rule, ...also])
}
const asked = (text: string) => withRequest(NO_APPROVALS, { code: '4F7K', hash: wordsHash(text), of: ada, at: '2026-04-09' }, text)

describe.each([
  ['RL-12', 'leader', RELEASE, release, ada],
  ['RL-07', 'the member who is quoted', RELEASE, release, ben],
  ['PR-18', 'a councillor', RELEASE, { ...release, author: { role: 'political-assistant' } }, ben],
  ['MO-24', 'leader', MOTION, { kind: 'motion' }, ada],
] as const)('%s, which waits for the %s,', (rule, _, text, said, approval) => {
  const changed = text.replace(/before winter|by 1 December/, 'soon')

  it('sleeps until somebody speaks of approval', () => expect(rulesFor(text, said, NO_APPROVALS)).not.toContain(rule))
  it('flags while it was only asked', () => expect(rulesFor(text, said, asked(text))).toContain(rule))
  it('is silent once it is approved', () => expect(rulesFor(text, said, withApproval(asked(text), approval, text))).not.toContain(rule))
  it('flags again when one word changed after', () => {
    expect(changed).not.toBe(text)
    expect(rulesFor(changed, said, withApproval(asked(text), approval, text))).toContain(rule)
  })
  it('is silent again when the word is put back, or the new words are approved', () => {
    const kept = withApproval(withApproval(asked(text), approval, text), approval, changed)
    expect(rulesFor(changed, said, kept)).not.toContain(rule)
    expect(rulesFor(text, said, kept)).not.toContain(rule)
  })
})
