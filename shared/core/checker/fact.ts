/**
 * What recognisers see. A fact says that something is there, never whether it is right: that is the judge's work.
 * In a cached paragraph its offsets are relative to the paragraph; in DraftFacts they are offsets in the part's text.
 */
import type { Part } from '../draft/draft.ts'

export type PersonStanding = 'councillor' | 'restricted' | 'public-figure' | 'private' | 'child'

/** The kinds of fact and what each carries. A recogniser that sees something new adds its kind here. */
export interface FactValues {
  /** A phrase of one or more word lists. */
  term: { readonly lists: readonly string[] }
  /** An identifier whose form (and checksum, where one exists) fits; `type` as in guidance E. */
  identifier: {
    readonly type: 'nino' | 'nhs' | 'iban' | 'card' | 'bank' | 'dob' | 'account-ref' | 'passport' | 'driving-licence' | 'utr' | 'permit' | 'number-plate'
    readonly tail: string
  }
  phone: { readonly digits: string }
  email: { readonly address: string; readonly role: boolean }
  postcode: { readonly code: string; readonly letterHead?: boolean }
  /** House number and street; `postcode` when one follows; `letterHead`: in the lines above "Dear …", the letter's own form. */
  address: { readonly postcode?: string; readonly poBox?: boolean; readonly letterHead?: boolean }
  /** Somebody named; the span takes in the title and letters after the name. */
  person: PersonValue
  /** Somebody called by the given name alone; seen only beside words that rules ask for. */
  forename: { readonly name: string; readonly standing: PersonStanding; readonly member?: string; readonly role?: string }
  /** Words in quotation marks, or reported ("X said the plan was wrong"), with whoever is said to have said them. */
  quotation: QuotationValue
  imprint: {
    readonly printer?: Party
    readonly promoter?: Party
    readonly behalf?: Party
    readonly placeholder?: string
    /** The group's own imprint in an older form: "the promoter" or "the address"; `mended`: as the settings have it, with the printer that stands here. */
    readonly outOfDate?: string
    readonly mended?: string
  }
  /** A day as written; `weekday` is the one named beside it (0 Sunday), `real` the one it is; `impossible`: 31 September. */
  date: {
    readonly iso?: string
    readonly day: number
    readonly month: number
    readonly year?: number
    readonly weekday?: number
    readonly real?: number
    readonly impossible?: boolean
  }
  time: { readonly minutes: number }
  money: { readonly pounds: number }
  percentage: { readonly percent: number }
  /** A year in a paragraph that gives a figure. */
  year: { readonly year: number }
  /** The reference of a planning or licensing case: "26/0123". */
  'case-reference': { readonly code: string }
  /** The question mark that ends a question. */
  question: Readonly<Record<string, never>>
  placeholder: { readonly name: string }
  /** A crime, dishonesty or criminal proceedings laid at the door of a named person or company. */
  accusation: AccusationValue
  /** One line (or heading) with a job in the document. */
  structure: StructureValue
  link: { readonly href: string }
  /** A stretch of one line all in capitals. */
  capitals: { readonly words: number }
}
export interface AccusationValue {
  /** The person or company, as written. */
  readonly target: string
  readonly company?: boolean
  readonly member?: string
  readonly standing?: PersonStanding
  /** `deed`: did it or is it; `proceedings`: arrested, charged, on trial. */
  readonly sort: 'deed' | 'proceedings'
  /** Somebody is said to accuse, or "allegedly". */
  readonly alleged?: boolean
  /** A court, an auditor or an inquiry found it so, or it was admitted; of proceedings: they are over. */
  readonly settled?: boolean
}

export interface PersonValue {
  /** As written, without title and letters: "Khan", "Ada Khan". */
  readonly name: string
  /** The whole name, where the directory or an earlier mention in the paragraph gives more than is written here. */
  readonly fullName?: string
  /** The name in the directory, for somebody whom the settings know. */
  readonly member?: string
  readonly standing: PersonStanding
  /** The directory's role, else the role in words beside the name: "Director of Housing". */
  readonly role?: string
  readonly titled: boolean
  readonly title?: string
  readonly age?: number
}

export interface QuotationValue {
  /** Words between the marks; 0 for reported speech and for an attribution whose quotation follows in the next paragraph. */
  readonly words: number
  /** Somebody is said to have said it, even if only "she". */
  readonly attributed: boolean
  /** The name as written, else the role ("Director of Housing"). */
  readonly speaker?: string
  /** A person is named; false where only a role or pronoun stands. */
  readonly named?: boolean
  /** Said by "he", "she" or "they", who is not named in this paragraph's attributions. */
  readonly pronoun?: boolean
  readonly member?: string
  readonly standing?: PersonStanding
  /** The words beside the speaker that say in what capacity: "speaking for Labour", "Labour spokesperson". */
  readonly capacity?: string
  /** For whom the capacity says the speaker speaks: "Labour". */
  readonly speaksFor?: string
  /** No quotation marks; the fact spans the attribution ("Sam Lee, speaking for Labour, said"). */
  readonly reported?: boolean
  /** The paragraph ends in "said:"; its words stand in the next. */
  readonly introduces?: boolean
  /** The marks are not closed in this paragraph; the next opens again. */
  readonly continues?: boolean
}

/** What a line does in its document; `section` is of a motion (name notes, believes, resolves). */
export type StructureRole =
  | 'headline'
  | 'status'
  | 'release-title'
  | 'date-line'
  | 'ends'
  | 'notes'
  | 'contact'
  | 'byline'
  | 'mover'
  | 'seconder'
  | 'section'
  | 'motion-title'
  | 'agenda-title'
  | 'agenda-item'
  | 'meeting'
  | 'body'
  | 'whip-title'
  | 'whip-item'
  | 'position'
  | 'whip'
  | 'salutation'
  | 'sign-off'
  | 'signature'
  | 'reference'
  | 'subject-line'
  | 'acknowledgement'
  | 'complaint'
  | 'newsletter-title'
  | 'edition'
  | 'unsubscribe'
  | 'privacy'
  | 'surgery'
  | 'venue'
  | 'action'
  | 'listed-action'
  | 'named-vote'
  | 'signatory'

export interface StructureValue {
  readonly role: StructureRole
  /** The mover's name, the section's, the standing item's, the status ("immediate", "embargo") … */
  readonly name?: string
  /** Mover, seconder, signature: the name in the directory. */
  readonly member?: string
  /** Contact, surgery: what stands with it in the paragraph. */
  readonly phone?: boolean
  readonly email?: boolean
  readonly contact?: boolean
  readonly date?: boolean
  readonly time?: boolean
  /** Status line: the embargo's day, where it is written with its year, and its time in minutes from midnight. */
  readonly iso?: string
  readonly minutes?: number
  readonly venue?: boolean
  /** Contact: worded as a contact "for further information" or "media enquiries". */
  readonly enquiries?: boolean
  /** Whip item: the group's position and the whip, in words, where they stand on the same line. */
  readonly position?: string
  readonly whip?: string
  /** Agenda and whip items of pure form (apologies, minutes), which need no position (guidance M, GP-03). */
  readonly formal?: boolean
  /** Whip item: what decides on its evidence (planning, licensing, standards, appeals), or a scrutiny body's own business. */
  readonly business?: 'quasi-judicial' | 'scrutiny'
  /** Whip item: members are told how to vote, by a position or by the whip. */
  readonly directed?: boolean
  /** Action: somebody is to do it. */
  readonly owner?: boolean
  /** Named vote: of the council or a committee, where votes are public. */
  readonly inPublic?: boolean
}

/** A printer, promoter or person on whose behalf: as named in an imprint. */
export interface Party {
  readonly name: string
  readonly address?: string
  readonly postal: boolean
  /** Of a person whom the directory knows, or whose role stands beside the name. */
  readonly standing?: PersonStanding
  readonly member?: string
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
