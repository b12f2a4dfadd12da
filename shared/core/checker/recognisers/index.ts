/** All recognisers in the order in which they read a paragraph: what a later one needs stands before it. */
import type { MakeRecogniser } from '../recogniser.ts'
import { accusation } from './accusation.ts'
import { capitals } from './capitals.ts'
import { caseReference } from './case-reference.ts'
import { date } from './date.ts'
import { forename } from './forename.ts'
import { identifierRecognisers } from './identifiers.ts'
import { imprint } from './imprint.ts'
import { money } from './money.ts'
import { percentage } from './percentage.ts'
import { person } from './person.ts'
import { placeholder } from './placeholder.ts'
import { question } from './question.ts'
import { quotation } from './quotation.ts'
import { structure } from './structure.ts'
import { timeOfDay } from './time-of-day.ts'
import { year } from './year.ts'

export const RECOGNISERS: readonly MakeRecogniser[] = [
  ...identifierRecognisers,
  date,
  timeOfDay,
  money,
  percentage,
  year,
  caseReference,
  question,
  placeholder,
  person,
  forename,
  quotation,
  accusation,
  imprint,
  structure,
  capitals,
]
