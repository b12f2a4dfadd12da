/** A rule that nobody has reviewed in time drops a level and says so (design section 3). */
import { longDate } from '../../calendar/day-names.ts'
import { lower, type Sieve } from './judged.ts'

export const pastReview: Sieve = (judged, { situation }) => {
  const { reviewBy } = judged.rule
  return reviewBy < (situation.context.date ?? situation.today) ? lower(judged, `A level lower, because this check was due for review by ${longDate(reviewBy)}.`) : judged
}
