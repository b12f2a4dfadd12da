import { describe, expect, it } from 'vitest'
import { checked, checkedFile } from './checked.fixture.ts'
import { textReport } from './text.ts'

describe('the text report', () => {
  const text = textReport(checked(), false)

  it('fits 80 columns', () => expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80))
  it('reads as a person would write it', () => {
    expect(text).toBe(`release.txt: 20 words
  press release (recognised, 97 %) · political assistant (given)

MUST  DP-01  A National Insurance number
  line 3: “[National Insurance number ending 6C]”
  A political assistant speaks for a party here.
  Why: The law allows it to councillors only.
  Source: SI 1990/851 Schedule, paras 9-10 (as at 22 November 2026; wording
    recalled)
  Fix: Take it out

SHOULD  PR-05  An assistant as the party's voice
  line 2: “Sam Lee, speaking for <Labour>”
  A political assistant speaks for a party here.
  Why: The law allows it to councillors only.
  Source: SI 1990/851 Schedule, paras 9-10 (as at 22 November 2026; wording
    recalled)
  Note: In quoted text.
  Also: PR-08

CONSIDER  RL-01  Immediate or embargoed (set aside)
  the document as a whole
  A political assistant speaks for a party here.
  Why: The law allows it to councillors only.
  Source: SI 1990/851 Schedule, paras 9-10 (as at 22 November 2026; wording
    recalled)
  Set aside by A. Khan on 2026-04-09: Sent by hand

1 must, 1 should, 1 set aside.
Not checked: text boxes.
1 check sleeps until there is more to go by: directory. See: seconder setup
`)
  })
  it('never says that all is well', () => {
    const empty = textReport(checked(checkedFile({}, [])), false)
    expect(empty.replace(/\s+/g, ' ')).toContain('Nothing found by the 31 checks that apply. Not checked: text boxes. If in doubt, ask your Monitoring Officer.')
  })
  it('counts paragraphs in a document that has no lines', () =>
    expect(textReport(checked(checkedFile({ path: 'release.docx', plain: false })), false)).toContain('paragraph 3: “[National'))
  it('says the severity in words, with colours too', () => {
    expect(textReport(checked(), true)).toContain('\u001b[')
    expect(textReport(checked(), true)).toContain('MUST')
    expect(text).not.toContain('\u001b[')
  })
})
