/** What has to be known before anybody can say whether a text needs an imprint, and what it must hold. */
import type { Nation } from '../../calendar/bank-holidays.ts'

export type Medium = 'print' | 'email' | 'web' | 'social' | 'sms'

/**
 * `candidate`: meant to win votes for or against a candidate; `party`: for or against a party or a kind of candidate;
 * `news`: tells what councillors do, asks for nobody's vote; `council`: the council's own, with its resources.
 */
export type Aim = 'candidate' | 'party' | 'news' | 'council'

/** A person or body with the address at which it can be reached by post. */
export interface Named {
  readonly name?: string
  readonly address?: string
}

export interface ImprintQuestion {
  readonly medium?: Medium
  readonly aim?: Aim
  /** Somebody is paid to show it: an advert, a boosted post. */
  readonly paid?: boolean
  /** Shared unchanged from somebody whose imprint it carries. */
  readonly shared?: boolean
  readonly nation?: Nation
  /** Sides or pages of what is printed: 1 for a sheet printed on one side. */
  readonly pages?: number
  /** An advert in a newspaper or magazine, whose printer stands in the paper itself. */
  readonly inNewspaper?: boolean
  readonly promoter?: Named
  /** Nobody, where the promoter publishes for itself: a candidate who is their own agent, a councillor. */
  readonly behalf?: readonly Named[]
  readonly printer?: Named
}

export const isDigital = (medium: Medium | undefined): boolean => medium === 'email' || medium === 'web' || medium === 'social'
