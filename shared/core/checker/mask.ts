/** A personal value never appears in a quote, a log or a store: its kind and last two characters do (contract section 4). */
import type { DraftFacts } from './draft-facts.ts'
import type { FactKind, PlacedFact } from './fact.ts'
import { overlapping } from './overlapping.ts'

const NAMES: Record<string, string> = {
  nino: 'National Insurance number',
  nhs: 'NHS number',
  iban: 'bank account number',
  card: 'card number',
  bank: 'bank details',
  dob: 'date of birth',
  'account-ref': 'account reference',
  passport: 'passport number',
  'driving-licence': 'driving licence number',
  utr: 'tax reference',
  permit: 'immigration document number',
  'number-plate': 'vehicle registration',
}
const MASKED: readonly FactKind[] = ['identifier', 'phone', 'email', 'address', 'postcode']
const KIND_NAMES: Partial<Record<FactKind, string>> = { phone: 'telephone number', email: 'e-mail address', address: 'address', postcode: 'postcode' }
const LONGEST_QUOTE = 160

export function quote(part: PlacedFact['part'], start: number, end: number, place: number, facts: DraftFacts): string {
  const read = (from: number, to: number): string => facts.slice(part, from, to, place)
  const hidden = MASKED.flatMap((kind) => overlapping(facts.named(kind), { part, place, start, end }))
    .filter((fact) => fact.start < end && fact.end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let quoted = ''
  let from = start
  for (const fact of hidden) {
    if (fact.end <= from) continue
    quoted += read(from, Math.max(from, fact.start)) + masked(fact, read(fact.start, fact.end))
    from = fact.end
  }
  quoted += read(from, Math.max(from, end))
  const line = quoted.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line
}

function masked(fact: PlacedFact, value: string): string {
  const type = fact.kind === 'identifier' ? (fact.value as { type: string }).type : undefined
  const name = (type && NAMES[type]) ?? KIND_NAMES[fact.kind] ?? 'personal value'
  return `[${name} ending ${value.replace(/\s/g, '').slice(-2)}]`
}
