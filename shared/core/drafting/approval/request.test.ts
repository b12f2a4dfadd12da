import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_APPROVALS, withApproval } from './approvals.ts'
import { readRequest, requestFile, requestMail } from './request.ts'

const TEXT = 'Subject: Mill Library\n\nMill Library had 41,200 visits.\n> as the report says\nIt stays open.'
const ask = {
  to: { by: 'Cllr Ada Khan' },
  address: 'ada.khan@anytownlabour.example',
  from: 'Sam Lee',
  title: 'Mill Library',
  text: TEXT,
  kept: NO_APPROVALS,
  template: { id: 'T-PR', version: '1.2.0' },
}
const mail = requestMail(ask)

describe('The request', () => {
  it('names the code, holds the draft, and says that sending it sends the draft', () => {
    expect(mail.subject).toBe(`For your approval: Mill Library (code ${mail.code})`)
    expect(mail.body).toContain(TEXT)
    expect(mail.body).toContain('sending it sends the draft')
  })
  it('says in words what changed since the version approved before', () => {
    const kept = withApproval(
      NO_APPROVALS,
      { strength: 'recorded', by: 'Cllr Ada Khan', how: 'phone', at: '2026-09-01T10:15', notedBy: 'Sam Lee' },
      TEXT.replace('41,200', '40,100'),
    )
    expect(requestMail({ ...ask, kept }).body).toContain(
      'by phone, 10.15am on Tuesday 1 September 2026, noted by Sam Lee. Since then:\n\n- “40,100” is now “41,200”, after “Library Mill Library had”.',
    )
  })
  it('opens in the mail program, whole where it fits into an address', () => {
    expect(mail.bodyFits).toBe(true)
    expect(mail.mailto).toMatch(/^mailto:ada\.khan@anytownlabour\.example\?subject=For%20your%20approval.*&body=Dear%20Cllr/)
    expect(requestMail({ ...ask, text: TEXT.repeat(40) })).toMatchObject({ bodyFits: false, mailto: expect.not.stringContaining('&body') })
  })
})

describe('The approver’s panel reads', () => {
  const is = { title: 'Mill Library', code: mail.code, whole: true, template: { id: 'T-PR', version: '1.2.0' } }
  it.each([
    ['the mail', mail.body],
    ['the mail with Windows line ends', mail.body.replace(/\n/g, '\r\n')],
    ['the mail below an answer', `See below.\n\n${mail.body.replace(/^/gm, '> ')}`],
    ['the mail, forwarded twice', mail.body.replace(/^/gm, '>> ')],
  ])('%s', (_, pasted) => expect(readRequest(pasted)).toMatchObject(is))
  it('the words as they were', () => expect(readRequest(mail.body.replace(/^/gm, '> ')).text).toBe(TEXT))
  it('any words', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Bins', '>', 'are', 'Code:', '“late”', '\n', 'Draft: no'), { maxLength: 20 }), (words) => {
        const text = words.join(' ')
        expect(readRequest(requestMail({ ...ask, text }).body).whole).toBe(true)
      }),
    ))
  it('that the words were changed on their way', () => expect(readRequest(mail.body.replace('41,200', '51,200')).whole).toBe(false))
  it('the file, with the version that was approved before', () => {
    const kept = withApproval(NO_APPROVALS, { strength: 'recorded', by: 'Cllr Ada Khan' }, 'Mill Library may stay open.')
    expect(readRequest(requestFile({ ...ask, kept }))).toMatchObject({ ...is, text: TEXT, before: { text: 'Mill Library may stay open.', says: 'Cllr Ada Khan' } })
  })
  it.each([
    ['half of a mail', mail.body.slice(0, 400), /Copy all of the e-mail/],
    ['another file', '{"some":"thing"}', /no request for approval/],
    ['a broken file', '{"seconder":', /no request for approval/],
    ['a later format', '{"seconder":"approval-request","format":2,"code":"4F7K","text":"a"}', /newer Seconder/],
  ])('%s: no, and says why', (_, pasted, why) => expect(() => readRequest(pasted)).toThrow(why))
})
