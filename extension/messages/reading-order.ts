/** The order in which a person comes to findings with the keys: as the draft is read, then those that stand nowhere in it. */
import type { Finding } from '#core/checker/finding.ts'
import type { Part } from '#core/draft/draft.ts'

const PARTS: readonly Part[] = ['subject', 'title', 'body', 'quoted']
const LAST = PARTS.length

type Placed = Pick<Finding, 'where' | 'start' | 'waived'>

const rank = ({ where, start }: Placed): number => (start === undefined ? LAST + 1 : PARTS.includes(where) ? PARTS.indexOf(where) : LAST)

/** Page and background sort alike, so that a number names the same finding in both. */
export const inReadingOrder = <F extends Placed>(findings: readonly F[]): readonly F[] =>
  findings.filter(({ waived }) => !waived).sort((a, b) => rank(a) - rank(b) || (a.start ?? 0) - (b.start ?? 0))
