/** What is unknown lowers the severity once; a hint becomes silent (contract section 2). */
import { lower, type Sieve } from './judged.ts'

const IN_WORDS: Readonly<Record<string, string>> = {
  role: 'in which role the author writes',
  restricted: 'whether the author is politically restricted',
  assistant: 'whether the author is a political assistant',
  resource: 'whose account and paper this uses',
  account: 'whose account and paper this uses',
  public: 'who will read this',
  outgoing: 'who will read this',
  audience: 'who will read this',
  outsiders: 'who receives this',
  wholeGroup: 'who receives this',
  control: 'whether the group runs the council',
  strangersKnown: 'who receives this',
  secretList: 'who receives this',
  bccOutsiders: 'who receives this',
  attachmentCount: 'what is attached',
  kind: 'what kind of document this is',
  channel: 'how this goes out',
  digital: 'how this goes out',
  issuer: 'in whose name this goes out',
  marketing: 'whether this is marketing',
  executive: 'whether the council has an executive',
  donationValue: 'how much was given',
  donorTotal: 'how much the donor gave in the year',
  reportOverdue: 'when the donation was accepted',
}

export const unknownContext: Sieve = (judged) => {
  if (judged.unknown.length === 0) return judged
  const what = [...new Set(judged.unknown.map((key) => IN_WORDS[key] ?? key))]
  return lower(judged, `A level lower, because it is not known ${listed(what)}.`)
}

const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts[parts.length - 1]}`)
