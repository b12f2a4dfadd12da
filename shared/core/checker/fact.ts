/**
 * What recognisers see. A fact says that something is there, never whether it is right: that is the judge's work.
 * In a cached paragraph its offsets are relative to the paragraph; in DraftFacts they are offsets in the part's text.
 */
import type { Part } from '../draft/draft.ts'

export type PersonStanding = 'councillor' | 'restricted' | 'public-figure' | 'private' | 'child'

/** The kinds of fact and what each carries. A recogniser that sees something new adds its kind here. */
export interface FactValues {
  /** A phrase of one or more word lists. */
  term: { readonly lists: readonly string[]; readonly term: string }
  /** An identifier whose form (and checksum, where one exists) fits; `type` as in guidance E. */
  identifier: { readonly type: 'nino' | 'nhs' | 'iban' | 'card' | 'bank' | 'dob' | 'account-ref'; readonly tail: string }
  phone: { readonly digits: string }
  email: { readonly address: string; readonly role: boolean }
  postcode: { readonly code: string }
  /** House number and street; `postcode` when one follows. */
  address: { readonly postcode?: string; readonly poBox?: boolean }
  person: { readonly name: string; readonly standing: PersonStanding; readonly role?: string; readonly titled: boolean }
  /** Words in quotation marks with whoever is said to have said them. */
  quotation: { readonly speaker?: string; readonly standing?: PersonStanding; readonly speakerStart?: number; readonly speakerEnd?: number; readonly words: number }
  imprint: { readonly printer?: Party; readonly promoter?: Party; readonly behalf?: Party; readonly placeholder?: string }
  /** A day as written; `weekday` is the one named beside it (0 Sunday), `real` the one it is. */
  date: { readonly iso?: string; readonly weekday?: number; readonly real?: number }
  time: { readonly minutes: number }
  money: { readonly pounds: number }
  placeholder: { readonly name: string }
  /** One line (or heading) with a job in the document: 'headline', 'status', 'ends', 'notes', 'contact', 'mover', 'seconder', 'section' … */
  structure: { readonly role: string; readonly name?: string }
  link: { readonly href: string }
}
/** A printer, promoter or person on whose behalf: as named in an imprint. */
export interface Party {
  readonly name: string
  readonly address?: string
  readonly postal: boolean
}

export type FactKind = keyof FactValues

export interface Fact<K extends FactKind = FactKind> {
  readonly kind: K
  readonly start: number
  readonly end: number
  /** 0…1; 0.9 and above counts as known. */
  readonly certainty: number
  readonly value: FactValues[K]
}

/** A fact at its place in the draft. */
export type PlacedFact<K extends FactKind = FactKind> = Fact<K> & {
  readonly part: Part
  readonly page: number
  /** Index of its paragraph in the draft's places. */
  readonly place: number
  readonly signature: boolean
}
