/** A checked draft with one finding of each sort, for the tests of the formats. */
import type { Finding } from '#core/checker/finding.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import type { Checked, CheckedFile } from './checked.ts'

export const TEXT = ['Library stays open', 'Sam Lee, speaking for Labour, said the cuts are a <b>disgrace</b>.', 'NI number QQ 12 34 56 C.']

const draft = { host: 'file' as const, context: {}, notChecked: ['text boxes'], places: layOut(TEXT.map((text) => ({ paragraph: paragraph(text), part: 'body' as const }))) }

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'PR-05',
  family: 'political-restriction',
  severity: 'should',
  also: ['PR-08'],
  title: "An assistant as the party's voice",
  message: 'A political assistant speaks for a party here.',
  why: 'The law allows it to councillors only.',
  where: 'body',
  words: 'SECRET WORDS',
  notes: [],
  fixes: [],
  source: {
    title: 'SI 1990/851 Schedule',
    provision: 'paras 9-10',
    url: 'https://www.legislation.gov.uk/uksi/1990/851',
    asAt: '2026-11-22',
    verified: false,
    certainty: 'wording recalled',
  },
  ...more,
})

export const FINDINGS: readonly Finding[] = [
  finding({
    rule: 'DP-01',
    family: 'data-protection',
    severity: 'must',
    title: 'A National Insurance number',
    start: 96,
    end: 109,
    quote: '[National Insurance number ending 6C]',
    also: [],
    fixes: [{ label: 'Take it out', edits: [{ where: 'body', start: 96, end: 109, was: 'QQ 12 34 56 C', text: '' }] }],
  }),
  finding({ start: 19, end: 48, quote: 'Sam Lee, speaking for <Labour>', notes: ['In quoted text.'] }),
  finding({
    rule: 'RL-01',
    family: 'group-policy',
    severity: 'consider',
    where: 'document',
    title: 'Immediate or embargoed',
    also: [],
    waived: { reason: 'Sent by hand', by: 'A. Khan', on: '2026-04-09' },
  }),
]

export function checkedFile(more: Partial<CheckedFile> = {}, findings = FINDINGS): CheckedFile {
  const context = {
    kind: { value: 'press-release' as const, from: 'recognised' as const, confidence: 0.97 },
    author: { value: { name: 'Sam Lee', role: 'political-assistant' as const }, from: 'given' as const, confidence: 1 },
    subject: { value: 'Secret subject', from: 'file' as const, confidence: 1 },
    recipients: { value: { to: [{ address: 'resident@x.example' }], bcc: [] }, from: 'file' as const, confidence: 1 },
  }
  const asleep = [{ rule: 'GP-11', title: 'Who speaks for the group', needs: 'directory' as const }]
  return {
    path: 'release.txt',
    plain: true,
    draft,
    ms: 1.8349,
    textSha256: 'ab'.repeat(32),
    verdict: { findings, asleep, context, notChecked: draft.notChecked, applied: 31, words: 20 },
    ...more,
  }
}

export const checked = (...files: CheckedFile[]): Checked => ({
  version: '0.1.0',
  pack: { id: 'starter', version: '1.2.3', digest: 'cd'.repeat(32) },
  checkedOn: '2026-04-10',
  files: files.length > 0 ? files : [checkedFile()],
})
