import { describe, expect, it } from 'vitest'
import { answerInWords, readAnswer } from './answer.ts'
import { NO_APPROVALS, withApproval, withRequest } from './approvals.ts'
import { codeOf } from './code.ts'
import { requestMail } from './request.ts'
import { wordsHash } from './words-of.ts'

const NOW = 'Mill Library stays open.'
const OLD = 'Mill Library may stay open.'
const [code, oldCode] = [codeOf(wordsHash(NOW)), codeOf(wordsHash(OLD))]
const ada = { by: 'Cllr Ada Khan', role: 'leader' } as const
const asked = withRequest(
  withRequest(NO_APPROVALS, { code: oldCode, hash: wordsHash(OLD), of: ada, at: '2026-09-01T09:00' }, OLD),
  { code, hash: wordsHash(NOW), of: ada, at: '2026-09-01T10:00' },
  NOW,
)
const read = (pasted: string, kept = asked) => readAnswer(pasted, kept, wordsHash(NOW))

describe('An answer', () => {
  it.each([
    `APPROVED ${code}`,
    `approved ${code.toLowerCase()}`,
    `“Approved ${code}.”`,
    `> APPROVED ${code}`,
    `Re: For your approval: Mill Library (code ${code})\n\nApproved, code ${code}. Thanks, Ada`,
    `Approved:\n${code}`,
    `${code} is approved`,
    `*APPROVED* ${code}\n\nOn 1 Sep 2026, Sam Lee wrote:\n> nothing of this is approved`,
  ])('is a yes: %s', (pasted) => expect(read(pasted)).toMatchObject({ kind: 'yes', requests: [{ of: ada }], more: false }))

  it.each([`Approved ${code}, but change the second sentence`, `APPROVED ${code} provided Ben agrees`])('is a yes that says more: %s', (pasted) =>
    expect(read(pasted)).toMatchObject({ kind: 'yes', more: true }),
  )

  it.each([`NOT APPROVED ${code}`, `This is not yet approved ${code}`, `I haven’t approved ${code}`, `${code} is not approved`, 'Sorry, this is not approved.'])(
    'is a no: %s',
    (pasted) => expect(read(pasted)).toEqual({ kind: 'no' }),
  )

  it('may approve an older text', () => {
    const answer = read(`APPROVED ${oldCode}`)
    expect(answer.kind).toBe('older')
    if (answer.kind === 'older') expect(answerInWords(answer)).toMatch(/^This approves an older text: the draft has changed since Cllr Ada Khan was asked\./)
  })
  it.each(['APPROVED 9999', 'APPROVED 4F70'])('may have a code of no request: %s', (pasted) => expect(read(pasted).kind).toBe('unknown'))
  it.each(['', 'Fine by me', 'The plan was approved with thanks by Cabinet'])('may be none: %j', (pasted) => expect(read(pasted)).toEqual({ kind: 'none' }))

  it('is a yes to the text as it stands where nobody noted whom they asked', () =>
    expect(read(`APPROVED ${code}`, NO_APPROVALS)).toEqual({ kind: 'yes', code, requests: [], more: false }))

  it('is no yes where the yes stands only in the mail that it quotes', () => expect(read(`I have changed my mind.\n\n> APPROVED ${code}`)).toEqual({ kind: 'quoted' }))
  it('is no yes because it repeats the request', () => {
    const { body } = requestMail({ to: ada, title: 'Mill Library', text: NOW, kept: NO_APPROVALS, from: 'Sam Lee' })
    const quoted = body.replace(/^/gm, '> ')
    for (const pasted of [body, quoted, `No, sorry.\n\n${body}`, `No, sorry.\n\n${quoted}`]) expect(read(pasted).kind).toBe('none')
  })
  it('is that of whoever has not answered yet', () => {
    const both = withRequest(asked, { code, hash: wordsHash(NOW), of: { by: 'Cllr Ben Osei' }, at: '2026-09-01T10:00' }, NOW)
    const answered = withApproval(both, { strength: 'recorded', ...ada }, NOW)
    expect(read(`APPROVED ${code}`, both)).toMatchObject({ requests: [{ of: ada }, { of: { by: 'Cllr Ben Osei' } }] })
    expect(read(`APPROVED ${code}`, answered)).toMatchObject({ requests: [{ of: { by: 'Cllr Ben Osei' } }] })
  })
})
