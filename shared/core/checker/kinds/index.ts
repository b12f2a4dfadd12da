/** The rule kinds by name. */
import type { KindName } from '../../pack/rule-kinds.schema.ts'
import type { RuleKind } from '../kind.ts'
import { agreedLine } from './agreed-line.ts'
import { all } from './all.ts'
import { any } from './any.ts'
import { approvedWording } from './approved-wording.ts'
import { candidate } from './candidate.ts'
import { citation } from './citation.ts'
import { compareDates } from './compare-dates.ts'
import { detector } from './detector.ts'
import { limit } from './limit.ts'
import { markup } from './markup.ts'
import { near } from './near.ts'
import { pattern } from './pattern.ts'
import { people } from './people.ts'
import { phrase } from './phrase.ts'
import { programme } from './programme.ts'
import { recipients } from './recipients.ts'
import { record } from './record.ts'
import { release } from './release.ts'
import { required } from './required.ts'
import { sentences } from './sentences.ts'
import { similarity } from './similarity.ts'
import { structure } from './structure.ts'
import { weekday } from './weekday.ts'

export const KINDS: { readonly [K in KindName]: RuleKind<K> } = {
  phrase,
  detector,
  near,
  pattern,
  required,
  structure,
  limit,
  'compare-dates': compareDates,
  weekday,
  recipients,
  'agreed-line': agreedLine,
  citation,
  people,
  record,
  similarity,
  markup,
  sentences,
  programme,
  any,
  all,
  release,
  candidate,
  'approved-wording': approvedWording,
}
