/** Reads who is named in a stretch of an imprint, and whether a postal address stands with the name (guidance C1, C2). */
import type { Party } from '../../fact.ts'
import { noteIn, withoutRoles } from './imprint-notes.ts'

const POSTCODE = /\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b/
const PO_BOX = /\b(?:P\.? ?O\.? Box|Freepost|FREEPOST|Blwch Post)\b/i
const STREETS =
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Way|Court|Crescent|Gardens|Park|Place|Square|Terrace|Hill|House|Hall|Green|Grove|Mews|Row|Walk|View|Rise|Estate|Parade|Buildings|Works|Yard|Quay|Wharf|Gate|Heol|Ffordd|Stryd)'
/** "12 Mill Lane", "Unit 4, Canal Works", "12a High St": a number and a street. */
const NUMBER_AND_STREET = new RegExp(`\\b\\d{1,4}[A-Za-z]?,? (?:[A-Z][A-Za-z'’.-]{0,20} ){0,4}${STREETS}\\b`)
/** "Labour Hall, High Street, Anytown": a house, a street and a town without a number. */
const NAMED_HOUSE = new RegExp(
  `(?:[A-Z][A-Za-z'’-]{1,20} ){1,4}(?:House|Hall|Centre|Office|Offices|Rooms|Club|Chambers|Cottage|Farm|Works|Building), (?:[A-Z][A-Za-z'’.-]{0,20} ){1,3}${STREETS}, [A-Z]`,
)

export const isPostal = (text: string): boolean => POSTCODE.test(text) || PO_BOX.test(text) || NUMBER_AND_STREET.test(text) || NAMED_HOUSE.test(text)

const PLACEHOLDER =
  /\[[^\]\n]{0,40}\]|\{\{?[^}\n]{0,40}\}\}?|<[A-Za-z][^>\n]{1,40}>|«[^»\n]{1,40}»|_{3,}|\.{3,}|…|\?{2,}|\b(?:TB[AC](?! (?:[A-Z][a-z]+ )?(?:Print|Ltd|Media|Press|Design))|T\.B\.C\.?|XXX+|xxx+|to be confirmed|to be advised|INSERT [A-Z ]{2,30}|insert (?:name|address|agent|printer)\b|(?:NAME|ADDRESS|AGENT|PRINTER) HERE|(?:name|address|agent|printer) here)\b/
/** What stands where a name or an address belongs, and has still to be filled in (rule EL-10). */
export const placeholderIn = (text: string): string | undefined => PLACEHOLDER.exec(withoutRoles(text))?.[0] ?? noteIn(text)

/** Where the name ends and the address begins. */
const NAME_END = /,| [([]| \| | (?:at|of) (?=\d|[A-Z][a-z]+ (?:House|Hall)|P\.?O|the )|;| - | [–—] |: | (?=\d)| (?=\S+@)|\.(?= |$)/

export function partyIn(stretch: string): Party | undefined {
  const text = stretch.replace(/^[\s,;:|]+|[\s,;:.|(]+$/g, '').replace(/^([^(]*)\)$/, '$1')
  if (text === '') return undefined
  const end = NAME_END.exec(text.replace(/\b([A-Z]|Ltd|Cllr|Mr|Mrs|Ms|Dr|Co|St)\./g, '$1\u0001'))
  const name = (end ? text.slice(0, end.index) : text).trim()
  const address = end ? addressIn(text.slice(end.index)) : ''
  return { name, ...(address && { address }), postal: isPostal(end ? text.slice(end.index) : '') }
}

/** Without a label in brackets ("(Labour)", "[agent]") and the small words that lead in. */
const addressIn = (text: string): string =>
  text
    .replace(/^ ?[([][^)\]]{0,40}[)\]]/, (brackets) => (isPostal(brackets) || /\b(?:same|above)\b/i.test(brackets) ? brackets.replace(/[()[\]]/g, '') : ''))
    .replace(/^[\s,;:|(–—-]+/, '')
    .replace(/^(?:at|of) /, '')
    .trim()
