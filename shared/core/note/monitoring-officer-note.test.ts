import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import type { Finding } from '../checker/finding.ts'
import { renderText } from '../drafting/renderers/render-text.ts'
import { NEITHER, type NoteInput, noteBlocks } from './monitoring-officer-note.ts'
import { accuses } from './quotes.ts'

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'PR-05',
  family: 'political-restriction',
  severity: 'should',
  also: [],
  title: 'An assistant as the party’s voice',
  message: 'A political assistant speaks for a party here.',
  why: 'The law allows it to councillors only.',
  where: 'body',
  start: 10,
  end: 40,
  quote: 'Sam Lee, speaking for Labour',
  words: 'Sam Lee, speaking for Labour',
  notes: [],
  fixes: [],
  source: { title: 'SI 1990/851 Schedule', provision: 'paras 9-10', asAt: '2026-11-22', verified: false },
  ...more,
})
const accusing = new Set(starter.rules.filter(accuses).map(({ id }) => id))

function note(findings: readonly Finding[], more: Partial<NoteInput> = {}): string {
  const blocks = noteBlocks({
    situation: { kind: 'Press release', speaker: 'Sam Lee, political assistant', account: 'the council account', question: 'May it go out?' },
    verdict: { findings, asleep: [{ rule: 'RL-07', title: '', needs: 'directory' }], notChecked: ['text boxes'], applied: 31, words: 212 },
    fixed: [],
    pack: { id: 'starter', version: '0.1.0', digest: 'cd'.repeat(32) },
    checkedOn: '2026-04-10',
    textSha256: 'ab'.repeat(32),
    accusing: (rule) => accusing.has(rule),
    ...more,
  })
  return renderText(blocks).replace(/\s+/g, ' ')
}

describe('The note', () => {
  it('says what the draft is in the author’s words, what was found, by which pack and when, and what it is not', () => {
    const text = note([finding({})])
    expect(text).toContain(`${NEITHER} Made by the author of the draft, from what the author said and what Seconder found on 10 April 2026.`)
    expect(text).toContain(
      'The draft: Press release, 212 words Who speaks: Sam Lee, political assistant From which account: the council account To whom: not said The author asks: May it go out?',
    )
    expect(text).toContain('1 should. 31 checks apply to this draft.')
    expect(text).toContain(
      'Should. PR-05 An assistant as the party’s voice. A political assistant speaks for a party here. “Sam Lee, speaking for Labour” Still open. Source: SI 1990/851 Schedule, paras 9-10.',
    )
    expect(text).toContain(
      'Not checked: text boxes, what 1 sleeping check would look for. Pack starter 0.1.0, fingerprint cdcdcdcdcdcd. Fingerprint of the text (the beginning of its SHA-256): abababababab.',
    )
  })
  it('says what was done: waived, by whom, when and why, or mended before', () => {
    const text = note([finding({ waived: { reason: 'Agreed with the leader', by: 'Sam Lee', on: '2026-04-09' } })], {
      fixed: [finding({ rule: 'RL-01', title: 'No embargo line' })],
    })
    expect(text).toContain('Waived by Sam Lee on 9 April 2026: Agreed with the leader.')
    expect(text).toContain('1 waived, 1 mended.')
    expect(text).toContain('Mended while it was written: RL-01 No embargo line.')
  })
  it('tells several places of one rule once', () => expect(note([finding({}), finding({ start: 90, end: 99 })])).toContain('(2 places)'))
  it('promises nothing where nothing was found', () => expect(note([])).toContain('Nothing was found. 31 checks apply'))
})

describe('The note leaves out', () => {
  const words = 'Ring Mary Ahmed, 01632 960123'
  const silent = (findings: readonly Finding[]) => expect(note(findings)).not.toMatch(/Mary|01632/)
  it('the words of personal data', () => silent([finding({ rule: 'DP-02', family: 'data-protection', quote: words, message: words })]))
  it('the words of an accusation, also where another rule of the same cause is shown for it', () => {
    expect([...accusing]).toEqual(expect.arrayContaining(['LD-05', 'RL-13', 'RL-14', 'MO-10', 'EL-13', 'GP-21', 'DP-09']))
    silent([finding({ rule: 'LD-05', quote: words, message: words })])
    silent([finding({ also: ['RL-13'], quote: words, message: words })])
  })
  it('words that any other rule found in the same place', () =>
    silent([finding({ quote: words }), finding({ rule: 'DP-02', family: 'data-protection', start: 30, end: 50, quote: words, message: words })]))
  it('what does not fit on a page, but not its name', () => {
    const text = note(Array.from({ length: 40 }, (_, i) => finding({ rule: `PR-${10 + i}`, start: i * 100, end: i * 100 + 9, message: 'A long message about it. '.repeat(8) })))
    expect(text).toMatch(/Also found, and told in full by the checker: PR-\d\d An assistant as the party’s voice, /)
    expect(text.length).toBeLessThan(4200)
  })
})
