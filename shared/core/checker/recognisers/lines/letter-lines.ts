/** The lines of a letter or reply: salutation, close, signature, reference, subject, thanks for writing, the complaint route. */
import { type Line, type LineReader, SHORT } from './line.ts'

const SALUTATION = /^(?:dear|annwyl)\b[^.!?]{0,60}$|^(?:hi|hello|helo|good (?:morning|afternoon|evening))(?: [A-Z][^.!?]{0,30}| all| everyone| both)?[,!]?$/i
const SIGN_OFF =
  /^(?:yours(?: (?:sincerely|faithfully|truly|ever|aye|in solidarity|fraternally|always))?|(?:with )?(?:kind|kindest|best|warm|warmest)(?: (?:regards|wishes))|with (?:(?:my |our )?(?:thanks|best wishes|very best wishes|every good wish|all good wishes|warm wishes))|(?:very |all )?best(?: wishes)?|all good wishes|all the (?:very )?best|(?:many|warm) thanks|thanks again|sincerely|faithfully|take care|regards|in solidarity|yn gywir|yr eiddoch yn gywir|cofion(?: cynnes| gorau)?)\s*[,.]?$/i
const REFERENCE = /^(?:(?:our|your|my|case|file|enquiry) )?(?:ref(?:erence)?)(?: (?:no\.?|number))?\s*[:.]\s*\S/i
const SUBJECT = /^(?:re|subject|ynghylch)\s*:\s*\S/i
const THANKS =
  /\b(?:thank you|thanks|diolch) (?:very much |again )?(?:for|am) (?:getting in touch|contacting|your (?:recent )?(?:e-?mail|letter|call|enquiry|message|query|phone call)|writing|coming to|raising|gysylltu|eich)\b/i
const COMPLAINT = /\b(?:complain|complaint)s?\b[^.!?\n]{0,80}\b(?:to me|to us|to the|at|commissioner|30 days|acknowledge)\b|\bInformation Commissioner\b/i

export const letterLines: LineReader = {
  words: [
    'dear',
    'all',
    'very',
    'sinc',
    'fait',
    'take',
    'than',
    'annw',
    'hi',
    'hell',
    'helo',
    'good',
    'your',
    'kind',
    'best',
    'warm',
    'with',
    'many',
    'rega',
    'soli',
    'yn',
    'yr',
    'cofi',
    'ref',
    'refe',
    're',
    'subj',
    'yngh',
  ],
  also: ({ paragraph }) => paragraph.of('person').length > 0,
  read(line, report) {
    const { text } = line
    if (text.length > SHORT) return
    const whole = (certainty: number, role: 'salutation' | 'sign-off' | 'subject-line' | 'reference'): void => report(0, text.length, certainty, { role })
    if (SALUTATION.test(text) && text.split(' ').length <= 9) whole(0.95, 'salutation')
    else if (SIGN_OFF.test(text)) whole(0.95, 'sign-off')
    else if (SUBJECT.test(text)) whole(0.85, 'subject-line')
    else if (REFERENCE.test(text)) whole(0.85, 'reference')
    else signature(line, report)
  },
}

/** "Cllr Ada Khan", "Sam Lee, Political Assistant": a line that is nothing but a name and role. */
function signature(line: Line, report: Parameters<LineReader['read']>[1]): void {
  const { text, start } = line
  if (text.length > 90 || line.block.kind === 'heading' || line.block.kind === 'cell') return
  const person = line.facts('person').find((fact) => fact.start === start)
  if (!person) return
  // "Cllr Ada Khan      8 June 2026": beside the day, or a line to sign on
  if (!/^(?:$|,? \([^)]{2,50}\)$|(?:,| -| –) [^.!?:]{2,60}$|(?:[ \u00a0]{3,}|\t| ?[.…_]{4})[^!?:]{0,40}$|[ \t]{2}\d[\w ./]{3,24}$)/.test(text.slice(person.end - start))) return
  report(0, text.length, 0.75, { role: 'signature', name: person.value.fullName ?? person.value.name, ...(person.value.member && { member: person.value.member }) })
}

export const replyLines: LineReader = {
  words: ['than', 'diol', 'comp', 'refe'],
  read({ text }, report) {
    const thanks = THANKS.exec(text)
    if (thanks) report(thanks.index, thanks.index + thanks[0].length, 0.9, { role: 'acknowledgement' })
    const complaint = COMPLAINT.exec(text)
    if (complaint) report(complaint.index, complaint.index + complaint[0].length, 0.85, { role: 'complaint' })
    const reference = /\byour reference is\b/i.exec(text)
    if (reference) report(reference.index, reference.index + reference[0].length, 0.85, { role: 'reference' })
  },
}
