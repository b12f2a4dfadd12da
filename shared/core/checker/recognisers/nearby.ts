/** The words beside a number, which say what it is. Guidance E: context words within about 40 characters. */

const REACH = 40

/** What stands before an offset, in lower case. */
export const before = (text: string, at: number, reach = REACH): string => text.slice(at > reach ? at - reach : 0, at).toLowerCase()

/** What stands after an offset, in lower case. */
export const after = (text: string, at: number, reach = REACH): string => text.slice(at, at + reach).toLowerCase()

/** Whether one of the words stands near a stretch of text. */
export const near = (text: string, start: number, end: number, words: RegExp): boolean => words.test(before(text, start)) || words.test(after(text, end))

const QUALIFIER = '(?: serial)?(?: number| no| nr| code| ref| reference| id)'
const OTHER_NUMBER = new RegExp(
  `\\b(?:item|(?:isbn|issn|uprn|usrn|mpan|mprn|doi|ean|utr|vat|urn)(?:-?1[03])?|serial|ref|reference|barcode|parcel|(?:invoice|tender|contract|case|crime|licence|policy|permit|job|batch)(?:${QUALIFIER})?` +
    // "Booking: 01632 960123" and "To order: 01632 960123" are phones; "booking number" and "order no." are not
    `|(?:asset|tracking|consignment|meter|meter point|order|booking|ticket|stock|part|product|sample|charity|company|registered|registration|planning|application|incident|report|minute|model|pump|form|meter serial)${QUALIFIER})` +
    '(?: number| no| code)?[ .:#(-]{0,3}(?:(?:reads|is|was|shows) )?$',
)

/** Whether the words just before a number call it something that is nobody's: an ISBN, a serial, an invoice. */
export const isCalledOther = (text: string, at: number): boolean => OTHER_NUMBER.test(before(text, at))
