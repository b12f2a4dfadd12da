/** Worst first, then in reading order; absences after what can be seen. */
import type { Part } from '../../draft/draft.ts'
import type { Severity } from '../finding.ts'
import type { Filter } from './judged.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { must: 0, should: 1, consider: 2 }
const ORDER: readonly Part[] = ['recipients', 'subject', 'title', 'body', 'images', 'links', 'attachments', 'quoted', 'document']

export const worstFirst: Filter = (judged) =>
  [...judged].sort(
    (a, b) =>
      Number(a.finding.waived !== undefined) - Number(b.finding.waived !== undefined) ||
      WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] ||
      (a.hit.part === b.hit.part ? 0 : ORDER.indexOf(a.hit.part) - ORDER.indexOf(b.hit.part)) ||
      (a.hit.start ?? 0) - (b.hit.start ?? 0) ||
      (a.rule.id === b.rule.id ? 0 : a.rule.id < b.rule.id ? -1 : 1),
  )
