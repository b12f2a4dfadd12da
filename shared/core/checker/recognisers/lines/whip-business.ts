/** Business on which nobody may be told how to vote, and whether an item tells them (rules GP-04 and GP-05). */
import type { StructureValue } from '../../fact.ts'

/** Bodies and matters that are decided on the evidence, with an open mind. */
const QUASI_JUDICIAL =
  /\b(?:(?:planning|licensing|standards|regulatory|development (?:control|management)|taxi licensing)(?: and \w{4,12})? (?:(?:sub-?)?committee|(?:sub-)?c'?ttee|panel|board|hearings?|appeals?|applications?)|(?:planning|licensing|standards|appeals?)(?= ?[:–-] )|(?:school )?appeals? (?:panel|committee|hearing|board)|(?:premises|taxi|gambling|alcohol|street trading) licen[cs]e|standards (?:complaint|case)|application (?:[A-Z]{1,4}\/)?\d\d\/\d{2,6}|quasi-judicial)\b/i
/** The body's own agenda; a report from it to the council is ordinary business. */
const SCRUTINY =
  /\b(?:(?:overview (?:and|&) )?scrutiny (?:(?:sub-?)?committee|c'?ttee|panel|commission|board|meeting|call-in)|(?:overview (?:and|&) )?scrutiny(?= ?[:–-] )|call-in (?:of|hearing|meeting)|called-in decision)\b/i
/** Appointments, policies and reports come before the council like any other business. */
const ORDINARY =
  /\b(?:appoint\w*|nominat\w*|elect(?:ion|ing) of|annual report|reports? (?:of|from|by)|for noting|to note|polic(?:y|ies)|strategy|local plan|neighbourhood plan|terms of reference|independent persons?|membership|seats?|(?:new|changes? (?:to|of|in)) (?:the )?(?:members?|chairs?)|places on|constitution|delegation|budget|fees|charges|code of conduct|adoption|motion|amendment|service)\b/i
const FREE =
  /\b(?:free|(?:nobody|no one) (?:tells?|will|whips?|directs?|has|need|can|(?:is|will be|may be|can be|should be|must be)(?! (?:to|allowed|away|absent|excused)\b))|no whip|not? whipped|un-?whipped|never whipped|judge?ment|conscience|members decide|own (?:view|mind)|open mind|rydd)\b|\bwhip (?:does not apply|off|is off)\b|^(?:none?|nil|off|-|–|n\/a)$|^no (?:group )?(?:position|view|line)$/i
const NOTED = /^(?:to (?:be )?)?not(?:ed?|ing)$/i
/** As with the item above: it tells members nothing of its own. */
const AS_ABOVE = /^(?:likewise|ditto|as above|same (?:again|here|applies|footing|terms))$/i

/** The body itself before its item, or a decision called in: whatever it is about, it is scrutiny's. */
const OWN_AGENDA =
  /^(?:the )?(?:overview (?:and|&) )?scrutiny(?: (?:(?:sub-?)?committee|c'?ttee|panel|commission|board|meeting))?\b[^:]{0,40}[,:–-] ?(?:item \d|call(?:ed)?-?in)|\bscrutiny\b[^:]{0,60}\bcall(?:ed)?-in (?:of|on)\b/i

/** One case, by its number: "26/0123". */
const CASE = /\b\d\d\/\d{3,6}\b/
/** What a scrutiny body sends to the council. */
const SENT_ON = /\b(?:recommendations?|reports?|findings|review)\b/i

export function businessOf(text: string): StructureValue['business'] {
  if (QUASI_JUDICIAL.test(text) && (CASE.test(text) || !ORDINARY.test(text))) return 'quasi-judicial'
  if (OWN_AGENDA.test(text) && !SENT_ON.test(text)) return 'scrutiny'
  return SCRUTINY.test(text) && !ORDINARY.test(text) && !SENT_ON.test(text) ? 'scrutiny' : undefined
}

/** Business by the body under whose heading an item stands; a body's policies and reports are ordinary, whatever scrutiny looks at is scrutiny's. */
export function businessUnder(body: string, item: string): StructureValue['business'] {
  if (/\bscrutiny\b/i.test(body)) return 'scrutiny'
  return JUDGES.test(body) && !ORDINARY.test(item) ? 'quasi-judicial' : undefined
}
const JUDGES = /\b(?:planning|licensing|standards|regulatory|development (?:control|management)|appeals?)\b/i

/** @param value - with the position and whip of its whole row */
export const directs = ({ name = '', position, whip }: StructureValue): boolean => {
  if ([name, position, whip].some((words) => words !== undefined && FREE.test(words.trim()))) return false
  const own = whip !== undefined && AS_ABOVE.test(whip) ? undefined : whip
  return own !== undefined || (position !== undefined && !NOTED.test(position.trim()) && !AS_ABOVE.test(position.trim()))
}
