/**
 * A house number with its street, with the postcode where one follows, and PO boxes (guidance E4: house number and
 * street and postcode are personal; J DP-06). Not "Works on Mill Lane", "Item 6 Mill Lane", "12 Mill Lane residents"
 * or "5 Castle Hill seats". Whether it is anyone's home is for the rules.
 */
import type { Fact } from '../fact.ts'
import type { MakeRecogniser } from '../recogniser.ts'
import { claim, type DigitGroup, digitGroups, isDigit, isLetter } from './digit-groups.ts'
import { before } from './nearby.ts'

/** Words that end the name of a street and hardly anything else. */
const SURE =
  'Road|Rd|Street|Lane|Ln|Avenue|Ave|Drive|Close|Crescent|Cres|Terrace|Terr|Gardens|Gdns|Grove|Mews|Parade|Wharf|Wynd|Loan|Boulevard|Esplanade|Promenade|Villas|Cottages|Ropewalk|Broadway|Kingsway'
/** Words that also end the names of parks, hills and buildings: they need a sign that this is an address. */
const UNSURE =
  'St|Dr|Cl|Ct|Pl|Sq|Gr|Way|Place|Court|Square|Park|Green|Hill|View|Walk|Row|Rise|Quay|Croft|Fold|Gate|Bank|Brow|Mount|Vale|Gait|Path|Circus|Approach|Meadows?|Fields?|Heights|Wood|Chase|Yard|Buildings|House|Tower|Lodge|Point|Mansions|Side|End|Ridge|Garth|Crest|Common|Steps|Brae|Vennel|Passage|Alley|Paddocks?|Orchard|Spinney|Maltings|Glebe|Top|Bottom|Nook|Moor|Corner|Causeway'
const WELSH = 'Heol|Ffordd|Stryd|L[oô]n|Rhodfa|Clos|Cwrt'
const WORD = "(?:St\\.|[A-Za-z][A-Za-z'-]{1,20})"
const STREET = new RegExp(
  `(?:[a-hA-H]\\b)?(?:[-/]\\d{1,4}[a-hA-H]?\\b)?,?[ \\n]{1,2}(?:(?:${WORD} ){0,4}?(${SURE})|(?:${WORD} ){1,4}?(${UNSURE})|(?:${WELSH})(?: [A-Za-z'-]{1,20}){1,2})(?![A-Za-z0-9])`,
  'iy',
)
/** One word of these is a street of its own; "Road" and "Lane" need a name, if only "The". */
const ALONE = /^(?:Ropewalk|Broadway|Kingsway|Parade|Wharf|Esplanade|Promenade|Boulevard)$/i

const NOT_A_HOUSE =
  /(?:\b(?:items?|posts?|stops?|bollards?|columns?|junction|jct|j|route|bus|service|phase|page|pages|section|stage|zone|lot|figure|fig|table|appendix|annex|paragraph|para|recommendation|minute|question|motion|agenda|chapter|part|schedule|order|band|class|category|grade|ward|option|version|week|day|year|score|january|february|march|april|may|june|july|august|september|october|november|december|than|nearly|almost|over|about|around|some|the|these|those|our|all)\.? |[£$€#&=_@+*]|\d[.,:/-]|[a-z]-)$/
const FLAT_BEFORE = /\b(?:flat|apartment|apt|unit|room|plot|maisonette|studio) \d{1,4}[a-h]?,? $/
const FLAT_ITSELF = /\b(?:flat|apartment|apt) $/
const CUE_BEFORE = /(?:\b(?:at|of|from|address|addresses|lives?|living|lived|resident|home|to|near|outside|visited|is|flat|no\.?|number)[ :]{1,3}|[,:(\n] ?|^)$/
/** "Gita Nair at 14 Orchard Row has …": whose house it is stands before it, and the sentence goes on behind it. */
const OWNER_BEFORE = /(?:\bof|\b(?:lives?|living|lived|home|house|flat|garden|bungalow|s?he is|her|him|tenants?|neighbours?|family|couple|[A-Z][a-z]+) at) $/
const SENTENCE_GOES_ON = /^ (?:and|are|but|did|for|had|has|have|if|in|is|on|said|says|since|to|told|was|were|when|where|who|whose|will|with|would|rang|wrote|[a-z]{3,}ed)\b/
/** "12 Mill Lane residents": a count, not a number on a door. */
const COUNTED =
  /^ (?:residents?|homes|houses|flats|properties|shops|traders|businesses|families|households|tenants|neighbours|seats|councillors|trees|benches|allotments|pitches|places|spaces|schemes?|buses|bus|staff|members|pupils|volunteers|branches|committees?|meetings?)\b/
/** "12 Easy Steps": no street, but a heading. */
const NO_STREET = /^(?:Easy|Simple|Quick|Small|Big|Key|First|Next|Last|More|Further) /
/** "2 May, Mill Lane" is a day. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const PO_BOX = /\bp\.? ?o\.? ?box (?:no\.? )?$/
const BRIDGE_WORD = /^(?:[A-Z][A-Za-z'.-]*|upon|le|la|in|on|the|of|under|by|and|next|y|yr|ar|de|near)$/

export const address: MakeRecogniser = () => ({
  name: 'address',
  yields: ['address'],
  wants: (paragraph) => paragraph.hasDigit,
  see(paragraph, report) {
    const { text } = paragraph
    const groups = digitGroups(paragraph)
    const postcodes = paragraph.of('postcode')
    let next = 0
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      if (group.owner !== '' && group.owner !== 'address') continue
      while (next < postcodes.length && postcodes[next]!.start < group.end) next++
      const poBox = isBox(text, group) ? PO_BOX.exec(before(text, group.start, 16)) : null
      if (poBox) {
        const postcode = following(text, group.end, postcodes[next])
        report('address', group.start - poBox[0].length, postcode?.end ?? group.end, 0.95, { ...(postcode && { postcode: postcode.value.code }), poBox: true })
        claim(groups, group.start, group.end, 'address')
        continue
      }
      const house = houseAt(text, group, postcodes.length > 0)
      if (!house) continue
      const postcode = following(text, house.end, postcodes[next])
      const certainty = postcode ? 0.97 : houseCertainty(text, house)
      if (certainty === 0) continue
      const end = postcode?.end ?? house.end
      report('address', house.start, end, certainty, postcode ? { postcode: postcode.value.code } : {})
      claim(groups, house.start, house.end, 'address')
    }
  },
})

interface House {
  readonly start: number
  readonly end: number
  readonly street: string
  readonly flat: boolean
  readonly sure: boolean
  readonly capitals: boolean
}

/** `inSmallLetters`: streets without capitals count too, since a postcode can vouch for them. */
function houseAt(text: string, group: DigitGroup, inSmallLetters: boolean): House | undefined {
  const size = group.end - group.start
  if (size > 4 || (size === 4 && /^(?:19|20)/.test(text.slice(group.start, group.end)))) return undefined
  if (isLetter(text.charCodeAt(group.start - 1)) || !mayBeginStreet(text, group.end, inSmallLetters)) return undefined
  STREET.lastIndex = group.end
  const found = STREET.exec(text)
  if (!found) return undefined
  const ahead = before(text, group.start, 24)
  if (NOT_A_HOUSE.test(ahead)) return undefined
  const flat = FLAT_BEFORE.exec(ahead) ?? FLAT_ITSELF.exec(ahead)
  const street = found[0].replace(/^[a-hA-H]?(?:[-/]\d{1,4}[a-hA-H]?)?,?\s+/, '')
  if (found[1] && street.indexOf(' ') < 0 && !ALONE.test(street)) return undefined
  const end = group.end + found[0].length
  return {
    start: flat ? group.start - flat[0].length : group.start,
    end,
    street,
    flat: flat !== null,
    sure: found[2] === undefined,
    capitals: street.split(' ').every((word) => /^[A-Z]|^(?:of|the|on|y|yr|and|le|de|ar)$/.test(word)),
  }
}

/** "Box 12", "Box no. 12": looked at closely only after an x or a full stop. */
function isBox(text: string, { start, end }: DigitGroup): boolean {
  if (end - start > 6 || start < 6 || text.charCodeAt(start - 1) !== 32) return false
  const c = text.charCodeAt(start - 2) | 32
  return c === 120 || c === 46 || c === 111
}

/** A letter of its own, a range or a comma, and then a word. */
function mayBeginStreet(text: string, end: number, inSmallLetters: boolean): boolean {
  if (end + 3 >= text.length) return false
  const c = text.charCodeAt(end)
  if (c === 45 || c === 47) return isDigit(text.charCodeAt(end + 1))
  if (c === 32 || c === 10 || c === 44) {
    const word = text.charCodeAt(end + 1) === 32 ? end + 2 : end + 1
    return inSmallLetters ? isLetter(text.charCodeAt(word)) : text.charCodeAt(word) < 91 && isLetter(text.charCodeAt(word))
  }
  return (c | 32) >= 97 && (c | 32) <= 104 && !isLetter(text.charCodeAt(end + 1))
}

/** Without a postcode: 0 where it is not an address. */
function houseCertainty(text: string, house: House): number {
  if (!house.capitals) return 0
  const rest = text.slice(house.end, house.end + 24)
  if (COUNTED.test(rest) || COUNTED.test(` ${house.street.toLowerCase()}`) || MONTH.test(house.street) || NO_STREET.test(house.street)) return 0
  if (house.flat) return 0.95
  const ahead = before(text, house.start, 24)
  // "6 Mill Lane car park" at the head of a paragraph may be an item of an agenda
  const closed = /^(?:[,.;:)\n!?]|$)/.test(rest)
  if (!/\S/.test(ahead) && !closed) return 0.5
  const cued = CUE_BEFORE.test(ahead)
  if (!house.sure) return (cued && closed) || (OWNER_BEFORE.test(text.slice(Math.max(0, house.start - 24), house.start)) && SENTENCE_GOES_ON.test(rest)) ? 0.9 : 0
  return closed || cued ? 0.9 : 0.8
}

/** The next postcode, where only a place name stands between. */
function following(text: string, end: number, postcode: Fact<'postcode'> | undefined): Fact<'postcode'> | undefined {
  if (!postcode || postcode.start < end || postcode.start - end > 60) return undefined
  for (const word of text.slice(end, postcode.start).split(/[\s,]+/)) if (word !== '' && !BRIDGE_WORD.test(word)) return undefined
  return postcode
}
