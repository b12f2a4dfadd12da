/** What becomes of a finding whatever else is found: it passes these in order (design section 3). Done once, where it is reported. */
import type { Judged, Sieve, SieveInput } from './judged.ts'
import { ownDetails } from './own-details.ts'
import { pastReview } from './past-review.ts'
import { quotedMatter } from './quoted-matter.ts'
import { unknownContext } from './unknown-context.ts'
import { withConsent } from './with-consent.ts'

const SIEVES: readonly Sieve[] = [ownDetails, withConsent, unknownContext, quotedMatter, pastReview]

export function byItself(judged: Judged, input: SieveInput): Judged | undefined {
  let left: Judged | undefined = judged
  for (const sieve of SIEVES) left = left && sieve(left, input)
  return left
}
