/**
 * Registration marks of vehicles (guidance E10; DVLA's layouts). "A34 BUS" may be a road and a bus, so words that
 * speak of a vehicle are needed, directly before it for the older marks; I, Q and Z stand only where DVLA puts them.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, type DigitGroup, digitGroups, isFree } from './digit-groups.ts'
import { before, isCalledOther, near } from './nearby.ts'

const VEHICLE =
  /\b(?:cars?|vans?|vehicles?|motorbikes?|motorcycles?|moped|lorry|truck|4x4|hatchback|estate car|saloon|parked|parks|parking on|number ?plates?|engine running|zig-?zags|dropped kerb|tailgat\w+|speeding|driver|reg(?:istration|d)?(?: (?:no|number|mark|plate))?|vrm|fiesta|focus|corsa|astra|golf|polo|clio|micra|transit|bmw|audi|mercedes|toyota|nissan|vauxhall|ford|peugeot|renault|honda|skoda|kia|hyundai|volkswagen|vw|tesla|volvo|fiat|citroen|mazda|range rover|land rover)\b/
const PLATE_BEFORE = /\b(?:(?:number ?|with |its |the )plate|reg(?:istration)?|vrm)(?: (?:no|number|mark|plate))?[ .:#(-]{0,3}(?:(?:is|was|reads|of|number|no)[ .:]{0,2})?$/
/** A make or a car directly before: "a green Vauxhall, A123 BCD", "the old Volvo estate, A123 BCD". */
const CAR_BEFORE = new RegExp(`${VEHICLE.source}(?: (?:estate|saloon|coup[eé]|convertible|hatchback|pick-?up|camper|van|car|jeep))?(?:, | \\(|,? \\(?number )$`)
const IN_CAPITALS = /^[A-Z]{2}\d\d ?[A-Z]{3}$/
const FAR = 140
const CURRENT = /[A-HJ-PR-Y][A-HJ-PR-Z] ?\d\d[ -]?[A-HJ-PR-Z]{3}(?![A-Z0-9])/iy
const PREFIX = /[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Z]{3}(?![A-Z0-9])/iy
const SUFFIX = /[A-Z]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y](?![A-Z0-9])/iy
const NORTHERN_IRISH = /(?:[A-Z]{1,2}[IZ]|[IZ][A-Z]{1,2}|[A-Z]I[A-Z])[ -]?\d{1,4}(?![A-Z0-9])/iy

export const numberPlate: MakeRecogniser = () => ({
  name: 'number-plate',
  yields: ['identifier'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    for (let i = 0; i < groups.length; i++) {
      const plate = plateAt(text, groups[i]!)
      if (!plate || !isFree(groups, i, i, 'number-plate')) continue
      report('identifier', plate.start, plate.end, 0.85, { type: 'number-plate', tail: text.slice(plate.end - 2, plate.end) })
      claim(groups, plate.start, plate.end, 'number-plate')
    }
  },
})

function plateAt(text: string, { start, end }: DigitGroup): { start: number; end: number } | undefined {
  if (end - start > 4 || !mayFollowLetters(text, start)) return undefined
  const letters = lettersBefore(text, start)
  const spaced = letters === 0 && (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 45) ? lettersBefore(text, start - 1) : 0
  if (letters === 2 && end - start === 2) {
    const stop = matched(CURRENT, text, start - 2)
    // a whole mark in capitals may stand further from the car: "the silver Corsa across the kerb every morning, yes, you, …"
    if (
      stop !== undefined &&
      (near(text, start - 2, stop, VEHICLE) || (IN_CAPITALS.test(text.slice(start - 2, stop)) && VEHICLE.test(before(text, start, FAR)) && !isCalledOther(text, start - 2)))
    )
      return { start: start - 2, end: stop }
  }
  const count = letters || spaced
  if (count === 0 || count > 3) return undefined
  const from = start - count - (spaced ? 1 : 0)
  const stop =
    (count === 1 ? matched(PREFIX, text, from) : undefined) ??
    (count === 2 && spaced && end - start === 2 ? matched(CURRENT, text, from) : undefined) ??
    (count === 3 ? matched(SUFFIX, text, from) : undefined) ??
    matched(NORTHERN_IRISH, text, from)
  if (stop === undefined) return undefined
  const ahead = before(text, from)
  // all capitals where only a make says what it is: "parked the van, a 3 ton one" is none
  return PLATE_BEFORE.test(ahead) || (CAR_BEFORE.test(ahead) && /^(?=.*[A-Z]{3})[A-Z\d -]+$/.test(text.slice(from, stop))) ? { start: from, end: stop } : undefined
}

/** Cheap: a letter directly before the digits, or a capital one space before them. */
function mayFollowLetters(text: string, digits: number): boolean {
  const c = text.charCodeAt(digits - 1)
  if (isPlainLetter(c)) return true
  const further = text.charCodeAt(digits - 2)
  return (c === 32 || c === 45) && further >= 65 && further <= 90
}

function matched(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at
  return form.test(text) ? form.lastIndex : undefined
}

/** How many letters stand directly before an offset, up to four; 0 where another sign is glued to them. */
function lettersBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < 4 && isPlainLetter(text.charCodeAt(from - 1))) from--
  return from > 0 && /[\w/@.-]/.test(text.charAt(from - 1)) ? 0 : at - from
}

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
