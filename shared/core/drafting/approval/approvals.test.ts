import { describe, expect, it } from 'vitest'
import { approvalInWords, contextWith, NO_APPROVALS, standingOf, unanswered, withApproval, withoutApproval, withRequest } from './approvals.ts'
import { wordsHash } from './words-of.ts'

const ada = { strength: 'recorded', by: 'Cllr Ada Khan', role: 'leader', how: 'phone', at: '2026-09-01T10:15', notedBy: 'Sam Lee' } as const
const TEXT = 'Mill Library stays open.'
const hash = wordsHash(TEXT)
const kept = withApproval(NO_APPROVALS, ada, TEXT)

describe('An approval', () => {
  it('is said with its strength’s own words', () => {
    expect(approvalInWords(ada)).toBe('Cllr Ada Khan, Leader, by phone, 10.15am on Tuesday 1 September 2026, noted by Sam Lee')
    expect(approvalInWords({ ...ada, strength: 'signed' })).toBe('Cllr Ada Khan, Leader, with their own key, 10.15am on Tuesday 1 September 2026')
    expect(approvalInWords({ strength: 'recorded', by: 'Ada Khan', at: '2026-09-01' })).toBe('Ada Khan, on Tuesday 1 September 2026')
  })
  it('stands for its words, is overtaken by one other word, and stands again when that goes', () => {
    expect(standingOf(kept, hash)).toBe('approved')
    expect(standingOf(kept, wordsHash('Mill Library stays shut.'))).toBe('changed')
    expect(standingOf(NO_APPROVALS, hash)).toBe('none')
  })
  it('of the same person for the same words is noted once, the last', () => {
    const again = withApproval(kept, { ...ada, by: 'Ada Khan', how: 'email' }, TEXT)
    expect(again.given).toEqual([{ ...ada, by: 'Ada Khan', how: 'email', hash }])
    expect(withApproval(kept, ada, 'Other words.').given).toHaveLength(2)
  })
  it('takes its text along when it goes, unless somebody else speaks of it', () => {
    expect(withoutApproval(kept, kept.given[0]!)).toEqual(NO_APPROVALS)
    const asked = withRequest(kept, { code: '4F7K', hash, of: { by: 'Cllr Ben Osei' }, at: '2026-09-01T10:00' }, TEXT)
    expect(withoutApproval(asked, asked.given[0]!).texts).toEqual({ [hash]: TEXT })
  })
})

describe('The checks hear', () => {
  it('of approvals of these very words, beside what was said in the strip', () =>
    expect(contextWith({ approvals: [{ by: 'Ben Osei' }] }, kept, hash).approvals).toEqual([{ by: 'Ben Osei' }, { by: 'Cllr Ada Khan', role: 'leader', on: '2026-09-01T10:15' }]))
  it('that there are none, once the words changed or somebody was only asked', () => {
    expect(contextWith({}, kept, wordsHash('Other'))).toEqual({ approvals: [] })
    expect(contextWith({}, withRequest(NO_APPROVALS, { code: '4F7K', hash, of: ada, at: '2026-09-01' }, TEXT), hash)).toEqual({ approvals: [] })
  })
  it('nothing where nobody ever spoke of approval', () => expect(contextWith({ kind: 'motion' }, NO_APPROVALS, hash)).toEqual({ kind: 'motion' }))
})

it('A request is unanswered until that person approved those words', () => {
  const asked = withRequest(kept, { code: '4F7K', hash, of: { by: 'Cllr Ben Osei' }, at: '2026-09-01T10:00' }, TEXT)
  expect(unanswered(asked).map(({ of }) => of.by)).toEqual(['Cllr Ben Osei'])
  expect(unanswered(withApproval(asked, { strength: 'recorded', by: 'Ben Osei' }, TEXT))).toEqual([])
})
