/** A rule that nobody has reviewed in time drops a level and says so (design section 3). */
import { longDate } from '../../calendar/day-names.ts'
import { type Filter, lower } from './judged.ts'

export const pastReview: Filter = (judged, { situation }) =>
  judged.flatMap((each) => {
    const day = situation.context.date ?? situation.today
    return each.rule.reviewBy < day ? lower(each, `A level lower, because this check was due for review by ${longDate(each.rule.reviewBy)}.`) : [each]
  })
