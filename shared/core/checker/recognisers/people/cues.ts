/** Signs beside two capitalised words that a person is meant, where the words alone do not tell. */

/** What people do and places hardly do, directly after a name. */
const DOES =
  /^(?: (?:said|says|told|tells|adds|lives|has|had|was|is|who|needs|wrote|won|met|chairs|represents|spoke|works|came|[a-z]{2,12}ed)\b|, (?:aged |now )?\d{1,3}\b|,? aged |,? \((?:aged )?\d|,? \(?born |, (?:who|speaking|a |an |our |mother|father|from )|:? ?$|\n)/

export const doesAsPeopleDo = (text: string, end: number): boolean => DOES.test(text.slice(end, end + 24))

/** What no park or street does. */
const SPEAKS =
  /^(?: (?:said|says|told|tells|adds|added|explained|wrote|lives|who|chairs|spoke|works as|moved to)\b|,? aged |, \d{1,2},|,? \(?born |, (?:who|speaking|mother|father)\b)/

export const speaksAsPeopleDo = (text: string, end: number): boolean => SPEAKS.test(text.slice(end, end + 20))

/** An age, or a date of birth: only people have them. */
const BORN = /^(?:,? (?:aged |born |DOB|d\.o\.b)|,? \((?:(?:aged|born|DOB):? )?(?:\d{1,3}\)|\d{1,2}[./-]\d{1,2}[./-](?:19\d\d|200\d|201\d|[3-9]\d)\))|, \d{1,3}(?:,| of | from ))/
/** A word that only a person's name follows. */
const CALLED =
  /(?:^|[^A-Za-z])(?:lad|lass|resident|tenant|constituent|neighbour|volunteer|patient|mother|mum|father|dad|son|daughter|pupil|carer|pensioner|widow|widower|leaseholder|shopkeeper|campaigner|named|called|[”"'’],? said) $/

export const isBornOrCalled = (text: string, start: number, end: number): boolean => {
  const next = text[end]
  if ((next === ',' || next === ' ') && BORN.test(text.slice(end, end + 24))) return true
  return start > 5 && text[start - 1] === ' ' && CALLED.test(text.slice(Math.max(0, start - 16), start))
}

/** A given name alone that is spoken to or rung up: "Call Mary on 07700 900123", "Dear Mary,". */
const ADDRESSED = /(?:^|[^A-Za-z])(?:[Cc]all|[Cc]ontact|[Rr]ing|[Tt]ext|[Pp]hone|[Ee]-?mail) $/
const REACHED = /^ (?:on |at |via )?(?:\(?0|\+44|[a-z0-9._-]{1,40}@)/
const GREETED = /(?:^|\n)(?:Dear|Hi|Hello|Annwyl) $/

export const isAddressed = (text: string, start: number, end: number): boolean => {
  if (text[start - 1] !== ' ') return false
  const before = text.slice(Math.max(0, start - 10), start)
  return (GREETED.test(before) && /^ ?(?:,|$|\n)/.test(text.slice(end, end + 2))) || (ADDRESSED.test(before) && REACHED.test(text.slice(end, end + 46)))
}

/** What police and courts do to people alone: "Kyle was led away". */
const TAKEN_AWAY = /^ (?:was|got|is|has been) (?:led (?:away|off|out)|arrested|nicked|handcuffed|charged (?:with|over)|jailed|sent down|locked up)\b/

export const isTakenAway = (text: string, end: number): boolean => TAKEN_AWAY.test(text.slice(end, end + 30))

/** Behind a given name alone, whom everybody here knows by where they are found: "Shaun from the chippy", "Bev next door". */
const FOUND_AT = /^ (?:from the |from number |from no|at number |next door(?![a-z])|off (?:the [a-z]|[A-Z]))/
export const isOfAPlace = (text: string, end: number): boolean => FOUND_AT.test(text.slice(end, end + 14))
