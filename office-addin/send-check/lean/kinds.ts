/** The rule kinds of the send check, in the place of shared/core/checker/kinds/index.ts. */
import { all } from '#core/checker/kinds/all.ts'
import { any } from '#core/checker/kinds/any.ts'
import { detector } from '#core/checker/kinds/detector.ts'
import { near } from '#core/checker/kinds/near.ts'
import { phrase } from '#core/checker/kinds/phrase.ts'
import { recipients } from '#core/checker/kinds/recipients.ts'
import { record } from '#core/checker/kinds/record.ts'
import { required } from '#core/checker/kinds/required.ts'

export const KINDS = { any, all, detector, near, phrase, required, recipients, record }
