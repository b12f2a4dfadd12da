/** Findings and templates without what a page must not learn: rule, reason, source, pack (design section 4). */
import type { Finding } from '#core/checker/finding.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Absence, Mark } from './messages.ts'

const NOTHING = {
  rule: '',
  also: [],
  title: '',
  message: '',
  why: '',
  words: '',
  source: { title: '', asAt: '', verified: false },
  fixes: [],
  notes: [],
} as const

/** Where only the place matters, the family may stay away. */
type Place = Pick<Finding, 'where' | 'start' | 'end' | 'severity'> & Partial<Pick<Finding, 'family'>>

/** Those that are not waived and stand nowhere in the text. */
export const elsewhereOf = (findings: readonly Finding[]): Absence[] =>
  findings.flatMap(({ where, start, end, severity, waived }) => (waived || (start !== undefined && end !== undefined) ? [] : [{ where, severity }]))

export const bareFinding = ({ where, start, end, family = 'group-policy', severity }: Place): Finding =>
  start === undefined ? { ...NOTHING, where, family, severity } : { ...NOTHING, where, family, severity, start, end: end ?? start }

export const bareRendered = ({ template, ...rendered }: Rendered): Rendered => ({
  ...rendered,
  template: template.kind ? { id: '', version: '', digest: '', kind: template.kind } : { id: '', version: '', digest: '' },
})

/** The marks of the findings that stand somewhere and are not waived. */
export const marksOf = (findings: readonly Finding[]): Mark[] =>
  findings.flatMap(({ where, start, end, family, severity, waived }) => (waived || start === undefined || end === undefined ? [] : [{ where, start, end, family, severity }]))
