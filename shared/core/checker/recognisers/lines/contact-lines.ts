/** Who to ring or write to: "Contact:", "For further information contact …", "Media enquiries to …". */
import { has, type LineReader } from './line.ts'

/** At the start of a line, or of a sentence within it. */
const CONTACT =
  /(?:^\W*|[.!?;:…] +)((?:for (?:any )?(?:further|more|press|media)? ?(?:information|details|enquiries|queries|interviews?)(?: only)?\b|(?:press|media|all)(?: and (?:press|media))? (?:enquir(?:y|ies)|contacts?|quer(?:y|ies)|office)\b|contacts?(?: details| us| me| for (?:the )?(?:press|media))?(?=\s*[:–-]|\s*$)|contact (?=(?:the|our) (?:press|media)|\S+@|\+?\d|[A-Z])|to (?:find out more|get in touch)\b|cyswllt\b|am ragor o wybodaeth\b|rhagor o wybodaeth\b))/gi
const ENQUIRIES = /information|enquir|quer|press|media|details|interview|wybodaeth/i
/** What follows where somebody is really sent on. */
const LEADS_ON = /^(?:,|:|$| (?:please|contact|call|ring|phone|e-?mail|write|visit|see|from|to|can)\b)/i
const MOST = 4

export const contactLines: LineReader = {
  words: ['cont', 'info', 'enqu', 'quer', 'cysw', 'wybo', 'deta', 'inte', 'find', 'touc', 'offi'],
  read(line, report) {
    CONTACT.lastIndex = 0
    for (let match = CONTACT.exec(line.text), n = 0; match && n < MOST; match = CONTACT.exec(line.text), n++) {
      const words = match[1] as string
      const start = match.index + match[0].length - words.length
      const end = sentenceEnd(line.text, start)
      const phone = line.paragraph.of('phone').some((fact) => fact.start >= line.start + start)
      const email = line.paragraph.of('email').some((fact) => fact.start >= line.start + start)
      const person = line.facts('person').find((fact) => fact.start >= line.start + start && fact.start < line.start + end)
      const heading = /^contacts?(?: details)?\W*$/i.test(line.text)
      if (!phone && !email && !person && !heading && !/[:–-]\s*$/.test(line.text.slice(start)) && !(ENQUIRIES.test(words) && LEADS_ON.test(line.text.slice(start + words.length))))
        continue
      report(start, end, has(line, 'phone', 'email') || heading ? 0.95 : 0.9, {
        role: 'contact',
        phone,
        email,
        contact: phone || email,
        enquiries: ENQUIRIES.test(words),
        ...(person && { name: person.value.fullName ?? person.value.name }),
        ...(person?.value.member && { member: person.value.member }),
      })
    }
  },
}

/** A full stop in an address or number does not end the sentence. */
function sentenceEnd(text: string, from: number): number {
  const match = /[.!?](?= [A-Z]|$)/.exec(text.slice(from))
  return match ? from + match.index : text.length
}

/** "By Sam Lee": somebody named as the author, on a line of its own. */
export const byline: LineReader = {
  words: ['by', 'gan'],
  read(line, report) {
    if (line.text.length > 90) return
    const lead = /^(?:(?:written |words )?by|gan):? /i.exec(line.text)
    if (!lead) return
    const person = line.facts('person').find((fact) => fact.start === line.start + lead[0].length)
    if (!person) return
    const rest = line.text.slice(person.end - line.start)
    if (!/^(?:$|,? \(|, [^.!?]{2,50}$| and )/.test(rest)) return
    report(0, line.text.length, 0.9, { role: 'byline', name: person.value.fullName ?? person.value.name, ...(person.value.member && { member: person.value.member }) })
  },
}
