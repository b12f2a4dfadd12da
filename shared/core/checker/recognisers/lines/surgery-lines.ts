/** A councillor's surgery announced with day, time, place and contact (rule NL-07); not a doctor's surgery. */
import { isGivenName } from '../people/given-names.ts'
import { type Line, type LineReader, SHORT } from './line.ts'

const SURGERY =
  /\b(?:surger(?:y|ies)|cymhorthfa|cymorthfeydd|(?:advice|drop-in) sessions?|drop-in advice|advice drop-in|(?:my|our) (?:next |monthly |weekly |regular )?drop-ins?(?! sessions?| advice| cent)|no appointment(?: is)? (?:needed|necessary|required)|no need (?:for|to make) an appointment)\b/gi
/** "the Bridge Street surgery", and not "Our Street surgery": named for the street it stands in. */
const IN_A_STREET = /(?:^|[^A-Za-z])(?!(?:The|A|Our|My|Your|Her|His|Their|Next|This|First|Monthly|Weekly|Regular|Cllr|Councillors?)\b)[A-Z][A-Za-z'’-]{1,20} Street $/
/** What belongs to its name: looked for backwards from the word. */
const WHICH = /\b(?:advice|ward|street|roving|online|(?:your )?councillors?'?|drop-in) $/i
/** An advice session is a councillor's where one speaks or is spoken of, and nobody else gives the advice. */
const VOICE = /\b(?:councillors?|cllrs?|(?:meet|see|ask|tell|talk to|speak to) (?:me|us))\b/i
/** "No appointment needed" says so much only of somebody who writes "I am at Mill Library" or "come and see me". */
const FINDS_ME =
  /\b(?:come and|pop in and|drop in and|drop by and|meet|see|find|catch|talk to|speak to|chat to|chat with) (?:see |meet |talk to |speak to |chat to |have a word with )?(?:me|us|your councillors?)\b|\b(?:I am|I'm|I’m|I'll be|I’ll be|I will be|we are|we're|we’re|we'll be|we’ll be|we will be) (?:at|in|outside|on hand)\b/i
const OTHERS = /\b(?:citizens|debts?|benefits?|energy|housing|careers?|legal|health|jobs?|planning|consultation|exhibition|volunteers?|nurses?|officers?|library staff)\b/i
/** Directly before: somebody else's surgery, or an operation. */
const MEDICAL_BEFORE =
  /(?:\b(?:gp|gps'?|doctors?'?|doctor's|dr|dental|dentists?'?|dentist's|vets?'?|vet's|veterinary|medical|health[ -]centre|practice|group|village|minor injuries|walk-in|mobile vet|animal|pet|heart|knee|hip|eye|brain|cosmetic|plastic|tree|keyhole|cardiac|emergency|day|after|for|had|having|undergo|major|minor|nhs|health|family|branch|from|(?:sav(?:e|ing)|keep(?:ing)?|los(?:e|ing)|clos(?:e|ing)) our|(?:sav(?:e|ing)|keep(?:ing)?|los(?:e|ing)|clos(?:e|ing)) the) |\bDr\.? [A-Z][A-Za-z'-]{1,16}'s |(?:Road|Lane|Street|Park|House|Hill|Centre|Green|Avenue|Medical|Health|Family) )$/i
const MEDICAL_AFTER =
  /^ (?:Lane|Road|Street|Close|Court|Hill|Row|waiting|patients?|appointments? (?:at|with) (?:the )?(?:gp|doctor)|closes its|on (?:his|her|my) |nurse|receptionist|ward)/i
/** What a practice does; a councillor's surgery is no place for it. */
const PRACTICE =
  /\b(?:flu|jabs?|vaccin[a-z]*|prescriptions?|patients?|GPs?|doctors?|dentists?|vets?|nurses?|midwi(?:fe|ves)|branch|NHS|health (?:board|trust|centre)|new wing|extension|car park|merg(?:e|es|er|ing)|clos(?:e|es|ed|ing|ure)|limes?|practice manager|receptionists?|blood tests?|x-rays?)\b/i
const OURS = /\b(?:councillors?|cllrs?|ward|mps?|msps?|mss?|your local|our (?:next|regular|monthly|weekly)|drop[- ]in|advice|hold|holds|holding)\b/i
/** "At the war memorial, the surgery and …", "the shelter outside the surgery": one place among others in a street. */
const PLACE =
  '(?:shops?|schools?|stops?|shelters?|chemist|pharmacy|post office|church|chapel|pub|co-op|park|crossing|corner|memorial|library|station|bank|garage|caf[eé]|bakery|butcher|playground|car park|bridge|roundabout|junction|green|hall|lights|bench|kerb|pavement|lamp|drain|top|bottom|end)'
const AMONG_PLACES = new RegExp(
  `\\b${PLACE}(?:, | and | or |, and | (?:at|by|outside|near|opposite|beside|behind|past|to|for|in front of|next to|between) )(?:the |a )(?:old |new |village )?$`,
  'i',
)
const PLACES_AFTER = new RegExp(`^(?:, | and | or |, and )the (?:[a-z]{3,12} ){0,2}${PLACE}\\b`)
const AT_A_PLACE = /(?:\d ?[ap]m at|[.:]\d\d at|\boutside|opposite|\bbeside|\bbehind|\bpast|\bin front of|\bnext to|\bbetween|\bnear) (?:the |a )(?:old |new |village )?$/i

/** A day that comes round: "the first Saturday of every month", "every Friday". */
const REGULAR =
  /\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) (?:the|each|every) month\b|\bevery (?:other )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i
/** Somebody is asked to come, or a day to come is spoken of; "people come to our surgeries" tells of them. */
const INVITES =
  /(?:^|[.!?:] +)(?:please )?(?:come|drop in|pop in|call in|visit|meet|join|see|book)\b|\b(?:next|this) (?:week|month|weekend|surgery)\b|\btomorrow\b|\bnext (?:[a-z]{4,12} ){0,2}$|\b(?:I|we)(?:['’]ll| will) be (?:round|at|in|out)\b|\b(?:will be|is|are) holding\b|\bwill hold\b/i
const OVER = /\b(?:last (?:week|month|year)|yesterday|thank|came|attended|was held|were held|asked|told|raised|spoke|heard|brought|mentioned|said)\b/i
const NONE = /\bno (?:longer|more|surger(?:y|ies))\b|\bnot (?:hold|holding|be holding|have|be a)\b|\bcancelled\b|\bpostponed\b/i
/** "I will hold a surgery every month": what a candidate promises. */
const PLEDGE = /\b(?:I|we)(?:['’]ll| will| shall| would| promise to| pledge to) (?:hold|run|keep) [a-z ]{0,24}surger(?:y|ies),? (?:every|each|once a)\b/i
/** The rest stands somewhere else, or is agreed with whoever asks. */
const ELSEWHERE = /\b(?:website|web ?page|web ?site|(?:dates|days|times) (?:and|are|at|on|of)|by appointment|on request|see (?:below|overleaf|the back|page))\b/i
/** "Surgeries", "Our next surgery:", "Surgery dates": words that name nothing but the surgery itself. */
const LABEL =
  /^(?:cymhorthfa ?[/|] ?)?(?:(?:our|my|your|the|next|local|monthly|weekly|regular|roving|street|online|advice|ward|drop-in|councillors?['’]?|members['’]|cllr [a-z'’-]{2,20}['’]s?|[a-z'’-]{2,20}['’]s) ){0,4}(?:surger(?:y|ies)|cymhorthfa|cymorthfeydd)$/i
const LABEL_AFTER =
  /^(?:\s*$|\s*\n| ?[:,;–—-]| (?:dates?|times?|details|calendar|notice|hours|days|on|in|at|with|every|this|next|first|second|third|last|is|will|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)\b)/i
const OWN_BEFORE = /\b(?:my|our|your) (?:[a-z]{3,10} )?$|\b(?:come|drop in|pop in|call in|pop|drop|call) (?:in ?)?to the $|\bat (?:her|his|their) $/i
/** "Jim's surgeries are back" */
const FIRST_NAMES = /(?:^|[^A-Za-z])([A-Z][a-z]{1,12})['’]s (?:next |ward )?$/
const ON_A_DAY = /^ (?:on|this|next|every) (?:(?:first|second|third|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^ on (?:the )?\d{1,2}(?:st|nd|rd|th)? [A-Z]/i
/** "Fernby Surgery", not "Ward Surgery" or "Our Surgery". */
const NAMED_BUILDING =
  /(?:^| )(?!(?:Ward|Advice|Street|Next|Our|My|Your|The|This|Monthly|Weekly|Regular|Roving|Online|Local|Community|Drop-in|Councillors?|Cllr|Members?|Division|Saturday|Friday|Thursday|Wednesday|Tuesday|Monday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z-]{2,16} $/
/** "10 to 11", "6-7" */
const HOURS = /\b(?:[1-9]|1[0-2])(?:[.:]\d\d)? ?(?:to|till|until|-|–) ?(?:[1-9]|1[0-2])(?:[.:]\d\d)?(?=[,.;)]|$|\s(?:at|in|on|every|each)\b)/m
const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const VENUE =
  /\b(?:(?:Where|Venue|Place|Location|Lle|Lleoliad)\s*:\s*\S|(?:at|in|outside|yn) (?:the )?(?:[A-Z][A-Za-z'’-]{1,20} ){1,4}?(?:Library|Hall|Centre|Church|Chapel|Mosque|Gurdwara|Temple|School|Club|Hub|Room|Rooms|Café|Cafe|Pub|Offices?|Building|Park|Market|Shop|Surgery|Station|Institute|House|Arms|Inn|Pavilion|Academy|College|Hut|Barn|Square|Memorial|Hotel|Bandstand|Co-op|Llyfrgell|Neuadd|Canolfan)(?![a-z])|[A-Z][A-Za-z'’-]{1,20} (?:Library|(?:Community |Village |Town |Church |Parish |Leisure )(?:Hall|Centre)|Town Hall|Civic Centre|Meeting (?:House|Rooms?))\b|(?:online|by (?:phone|telephone|video)|on Zoom|on Teams)\b|(?:^|[,/–-] ?)(?:the )?(?:Town Hall|Civic Centre|Village Hall|Community Centre|Guildhall)\b|, (?:St\.? )?(?:[A-Z][A-Za-z'’-]{1,20} ){1,3}(?:Hall|Church|Chapel|School|Club|Rooms?|Caf[eé]|Pavilion|Institute|Hub|Centre)(?=[,.;]|$| \()|\b(?:Neuadd|Llyfrgell|Canolfan|Capel|Eglwys|Ysgol)(?: (?:y|yr|Goffa|Gymunedol))? [A-Z][a-z])/

export const surgeryLines: LineReader = {
  words: ['surg', 'cymh', 'cymo', 'sess', 'advi', 'appo', 'need', 'drop'],
  read(line, report) {
    SURGERY.lastIndex = 0
    for (let match = SURGERY.exec(line.text), n = 0; match && n < 3; match = SURGERY.exec(line.text), n++) {
      const ahead = line.text.slice(Math.max(0, match.index - 32), match.index)
      if (!/surg|cym/i.test(match[0]) && !isCouncillors(match[0], line.paragraph.text)) continue
      const which = IN_A_STREET.test(ahead) ? null : WHICH.exec(ahead.slice(-20))
      const start = match.index - (which?.[0].length ?? 0)
      const before = line.text.slice(Math.max(0, start - 16), start)
      const after = line.text.slice(match.index + match[0].length, match.index + match[0].length + 40)
      if (MEDICAL_BEFORE.test(before) || MEDICAL_AFTER.test(after) || (match[0] === 'Surgery' && NAMED_BUILDING.test(before))) continue
      const { paragraph, text, block } = line
      const sentence = sentenceAround(text, start, match.index + match[0].length)
      if (!which && !OURS.test(sentence) && (PRACTICE.test(sentence) || isPlace(line.text, start, match.index + match[0].length))) continue
      const date = paragraph.of('date').length > 0 || REGULAR.test(paragraph.text)
      const time = paragraph.of('time').length > 0 || HOURS.test(paragraph.text)
      const venue = VENUE.test(paragraph.text) || venueByTime(paragraph.text)
      const contact = paragraph.of('phone').length > 0 || paragraph.of('email').length > 0
      const labelled = LABEL.test(text.slice(0, start + match[0].length + (which?.[0].length ?? 0))) && LABEL_AFTER.test(after)
      const own =
        which !== null ||
        labelled ||
        /^(?:no|drop|advice d|my|our)/i.test(match[0]) ||
        match[0].startsWith('cym') ||
        match[0].startsWith('Cym') ||
        ON_A_DAY.test(after) ||
        OURS.test(sentence) ||
        OWN_BEFORE.test(before) ||
        isGivenName(FIRST_NAMES.exec(before)?.[1] ?? '')
      const heading = block.kind === 'heading' || (text.length <= 60 && !/[.!?]$/.test(text))
      // "we hold regular surgeries" tells of them; a heading, a day or a time announces one
      const told = (!date && !time && PLEDGE.test(sentence)) || OVER.test(sentence) || NONE.test(sentence) || ELSEWHERE.test(sentence)
      const announces = own && !told && !announcedBelow(line) && (heading || date || time || /^no/i.test(match[0]) || DAY.test(text) || INVITES.test(sentence))
      report(start, match.index + match[0].length, announces ? 0.93 : 0.5, { role: 'surgery', date, time, venue, contact })
      return
    }
  },
}

/** Other words than "surgery" stand for a councillor's where one speaks, and nobody else does it. */
const isCouncillors = (words: string, text: string): boolean =>
  /^my/i.test(words)
    ? !OTHERS.test(text) && !PRACTICE.test(text)
    : /^no/i.test(words)
      ? FINDS_ME.test(text) && !OTHERS.test(text) && !PRACTICE.test(text) && !/surger|cymorth|session/i.test(text)
      : VOICE.test(text) && !OTHERS.test(text)

/** Named as a building: beside other places, or as what something stands outside of. */
function isPlace(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return AMONG_PLACES.test(before) || AT_A_PLACE.test(before) || (/\bthe (?:old |new |village )?$/i.test(before) && PLACES_AFTER.test(text.slice(end, end + 50)))
}

/** A bare heading over a line that speaks of the surgery itself leaves the rest to that line. */
const announcedBelow = ({ text, start, paragraph }: Line): boolean => text.length <= 60 && /\bsurger(?:y|ies)\b/i.test(paragraph.text.slice(start + text.length))

/** "10am to noon, Fernby Mill Tea Room" and "Surgery: Mill Tea Room, 10am": a name beside the time or the word. */
const PLACE_NAME =
  /(?:\d ?[ap]m|\b(?:noon|midday|o['’]clock)|\b\d{1,2}[.:]\d{2})[,;:–—-]? ?(?:at |in |outside |by )?(?:the |our )?([A-Z][a-z'’]{2,20})\b|\b[Ss]urger(?:y|ies)(?: ?[:,–-]| (?:at|in)) (?:the )?([A-Z][a-z'’]{2,20})\b/g
const NO_PLACE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?$|July?$|Aug|Sep|Oct|Nov|Dec|No$|Call|Ring|Tele|Phone|Contact|Please|Book|Come|Just|Email|Every|First|Second|Third|Fourth|Last|Next|To$|Or$|And$|With$|Your?$|Our$|We$|For$|All$|Cllr|Counc|Drop|Pop|Write|Tel$|There|Meet|Held|Then$|See$)/
/** "in the library", "outside the Co-op": a building without its name, where the reader knows which. */
const COMMON_PLACE =
  /\b(?:at|in|inside|outside|opposite|by) (?:the |our |your |St |[A-Z][A-Za-z'’-]{2,15} )(?:[A-Za-z'’-]{2,15} ){0,3}(?:library|hall|centre|church|chapel|mosque|gurdwara|temple|school|club|hub|caf[eé]|pub|office|offices|market|shop|supermarket|co-op|Co-op|pavilion|foyer|chamber|square|memorial|station|room|hotel|college|bandstand|stall|post office|mill|barn|institute)(?![a-z])/
/** "at the corner table in the Fleece": an inn by its name alone; no region, season or body. */
const BY_NAME_ALONE =
  /\b(?:at|in|inside|outside) the (?!North|South|East|West|Borough|Borders|District|County|City|Town|Ward|Parish|Council|Spring|Summer|Autumn|Winter|New)[A-Z][a-z]{3,12}(?= (?:from|on|between|for|with|until)\b|[,.;]|$)/
/** "Fernby library": a building by the place's name, in small letters. */
const PLACES_OWN =
  /\b(?!(?:The|A|An|Our|Your|My|This|That|Every|Each|No|Any|Then|Or|And)\b)[A-Z][A-Za-z'’-]{2,15} (?:community |village |parish |church |town |sports |market )?(?:library|hall|centre|church|chapel|school|pavilion|caf[eé]|clubhouse)\b(?! (?:is|was|has|will|staff|roof))/
function venueByTime(text: string): boolean {
  if (COMMON_PLACE.test(text) || BY_NAME_ALONE.test(text) || PLACES_OWN.test(text)) return true
  PLACE_NAME.lastIndex = 0
  for (let match = PLACE_NAME.exec(text); match; match = PLACE_NAME.exec(text)) if (!NO_PLACE.test((match[1] ?? match[2]) as string)) return true
  return false
}

/** Up to the full stops at either side, within reach. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 120)
  const stop = after.search(/[.!?](?: |$)/)
  return (
    before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1).trimStart() +
    text.slice(start, end) +
    (stop < 0 ? after : after.slice(0, stop))
  )
}

/** "Mill Library, Mill Road, Anytown AA1 1AA": a building at the head of a line of its own, with its address or nothing after it. */
const VENUE_FIRST =
  /^(?:The )?(?:[A-Z][A-Za-z'’.-]{1,20} ){1,4}?(?:Library|Hall|Centre|Church|Chapel|Mosque|Gurdwara|Temple|School|Club|Hub|Rooms?|Café|Cafe|Offices?|Pavilion|Academy|College|Institute)(?=,|$| \()/

/** Where a timed line of a notice takes place. */
export const venueLines: LineReader = {
  words: [
    'libr',
    'hall',
    'cent',
    'chur',
    'chap',
    'mosq',
    'gurd',
    'temp',
    'scho',
    'club',
    'hub',
    'room',
    'caf',
    'pub',
    'offi',
    'buil',
    'park',
    'mark',
    'shop',
    'stat',
    'inst',
    'hous',
    'arms',
    'inn',
    'pavi',
    'acad',
    'coll',
    'hut',
    'barn',
    'squa',
    'memo',
    'hote',
    'band',
    'op',
    'supe',
    'foye',
    'stal',
    'mill',
    'onli',
    'phon',
    'tele',
    'vide',
    'zoom',
    'team',
    'llyf',
    'neua',
    'cano',
  ],
  also: ({ text }) => /^(?:w|v|p|l)[a-z]{2,9} ?:/i.test(text),
  read(line: Line, report) {
    if (line.text.length > SHORT * 2) return
    const first = venueAlone(line)
    if (first > 0) return report(0, first, 0.85, { role: 'venue' })
    if (line.paragraph.of('time').length === 0 && !/^[wvpl]/i.test(line.text)) return
    const labelled = /^(?:where|venue|place|location|lle|lleoliad)\s*:/i.test(line.text)
    if (!labelled && line.facts('time').length === 0) return
    const venue = VENUE.exec(line.text) ?? COMMON_PLACE.exec(line.text)
    if (venue) report(venue.index, venue.index + venue[0].length, labelled ? 0.95 : 0.85, { role: 'venue' })
  },
}

/** The length of the building's name; 0 where the line has other business, or neither its postcode nor a time stands by. */
function venueAlone(line: Line): number {
  if (line.text.length > SHORT || /[!?:]|[.] [A-Z]/.test(line.text)) return 0
  const placed = line.block.kind === 'cell' || line.facts('postcode').length > 0 || (line.start > 0 && line.facts('time').length === 0 && line.paragraph.of('time').length > 0)
  return placed ? (VENUE_FIRST.exec(line.text)?.[0].length ?? 0) : 0
}
