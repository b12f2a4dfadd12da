import { describe, expect, it } from 'vitest'
import { checked, checkedFile } from './checked.fixture.ts'
import { statusOf } from './checked.ts'
import { jsonReport } from './json.ts'

const written = JSON.stringify(jsonReport(checked(checkedFile({ id: 'a' }))))
const report = JSON.parse(written)

describe('the JSON report', () => {
  it('has the keys of the contract', () => {
    expect(Object.keys(report)).toEqual(['seconder', 'pack', 'checkedOn', 'files'])
    expect(report.pack).toEqual({ id: 'starter', version: '1.2.3', digest: 'cd'.repeat(32) })
    expect(Object.keys(report.files[0])).toEqual(['path', 'id', 'words', 'ms', 'textSha256', 'context', 'asleep', 'findings', 'notChecked'])
    expect(Object.keys(report.files[0].findings[0])).toEqual(['rule', 'family', 'severity', 'also', 'message', 'why', 'start', 'end', 'quote', 'where', 'source', 'fixes'])
  })
  it('leaves places out of an absence', () => {
    const absence = report.files[0].findings[2]
    expect(absence).not.toHaveProperty('start')
    expect(absence).not.toHaveProperty('quote')
    expect(absence.waived).toEqual({ reason: 'Sent by hand', by: 'A. Khan', on: '2026-04-09' })
  })
  it('says where the kind comes from', () => expect(report.files[0].context.kind).toEqual({ value: 'press-release', from: 'recognised', confidence: 0.97 }))
  it('tells of recipients only how many', () => expect(report.files[0].context.recipients.value).toEqual({ to: 1, bcc: 0 }))
  it('holds none of the words that stay in memory', () => {
    for (const secret of ['SECRET WORDS', 'QQ 12 34 56 C', 'resident@x.example', 'Secret subject', '"was"']) expect(written).not.toContain(secret)
  })
})

describe('the exit status', () => {
  it('is 1 with a must that stands', () => expect(statusOf([checkedFile()])).toBe(1))
  it('is 0 when every must was set aside', () => {
    const findings = checkedFile().verdict.findings.map((finding) => ({ ...finding, waived: { reason: 'agreed' } }))
    expect(statusOf([checkedFile({}, findings)])).toBe(0)
  })
  it('is 0 with nothing found', () => expect(statusOf([checkedFile({}, [])])).toBe(0))
})
