/** The facts that a rule may ask for by name; a name that nothing reports would find nothing and say nothing. */
import type { FactKind, FactValues } from './fact.ts'

/** An identifier is also filed by its type. */
const NAMES: Readonly<Record<FactKind | FactValues['identifier']['type'], true>> = {
  term: true,
  identifier: true,
  nino: true,
  nhs: true,
  iban: true,
  card: true,
  bank: true,
  dob: true,
  'account-ref': true,
  passport: true,
  'driving-licence': true,
  utr: true,
  permit: true,
  'number-plate': true,
  phone: true,
  email: true,
  postcode: true,
  address: true,
  person: true,
  forename: true,
  quotation: true,
  imprint: true,
  date: true,
  time: true,
  money: true,
  percentage: true,
  year: true,
  'case-reference': true,
  question: true,
  placeholder: true,
  accusation: true,
  structure: true,
  link: true,
  capitals: true,
}

export const factNames = (): readonly string[] => Object.keys(NAMES)
