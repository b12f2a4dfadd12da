/**
 * E-mail addresses written so that robots do not read them: "mary (at) mail.example", "mary[at]mail dot example",
 * "mary at mail dot example". Careful: "look at the red dot" and "(at) the meeting" are no addresses.
 */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** Only with one of these at its end is "a at b dot c" an address. */
const ENDINGS = ['com', 'org', 'net', 'uk', 'gov', 'ie', 'eu', 'info', 'london', 'wales', 'cymru', 'scot', 'io', 'me', 'biz', 'example', 'test']

const BRACKETED_AT = /[([] ?at ?[)\]]/gi
const DOMAIN = /[a-z0-9][a-z0-9-]{0,62}(?:(?:\.| ?[([] ?dot ?[)\]] ?| dot )[a-z0-9][a-z0-9-]{0,62}){1,5}/iy
const SPOKEN_DOMAIN = /[a-z0-9][a-z0-9-]{0,62}(?:(?: dot |\.)[a-z0-9][a-z0-9-]{0,62}){1,5}/iy
const LOCAL_ENDING = /[a-z0-9][a-z0-9_+-]{0,63}(?:(?:\.| dot )[a-z0-9_+-]{1,63}){0,3}$/i

const isLocal = (c: number): boolean => (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122) || c === 95

/** Nearly free for the common text, which has no bracket and no "dot ". */
export function addSpelledOutAddresses(text: string, edits: TextEdit[]): void {
  if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) addBracketed(text, edits)
  if (text.indexOf('dot ') >= 0) addSpoken(text, edits)
}

function addBracketed(text: string, edits: TextEdit[]): void {
  BRACKETED_AT.lastIndex = 0
  for (let found = BRACKETED_AT.exec(text); found; found = BRACKETED_AT.exec(text)) {
    const start = text.charCodeAt(found.index - 1) === 32 ? found.index - 1 : found.index
    const end = text.charCodeAt(BRACKETED_AT.lastIndex) === 32 ? BRACKETED_AT.lastIndex + 1 : BRACKETED_AT.lastIndex
    if (isLocal(text.charCodeAt(start - 1))) address(text, start, end, DOMAIN, edits)
  }
}

function addSpoken(text: string, edits: TextEdit[]): void {
  for (let i = text.indexOf(' at '); i >= 0; i = text.indexOf(' at ', i + 3)) {
    if (isLocal(text.charCodeAt(i - 1))) address(text, i, i + 4, SPOKEN_DOMAIN, edits)
  }
}

/** Adds the edits that make one address of "… at domain", where a domain follows. */
function address(text: string, start: number, end: number, form: RegExp, edits: TextEdit[]): void {
  form.lastIndex = end
  const domain = form.exec(text)?.[0]
  if (!domain) return
  const labels = domain.split(/\.|[ ([]{1,2}dot[ )\]]{1,2}/i)
  if (form === SPOKEN_DOMAIN && (domain.indexOf(' ') < 0 || ENDINGS.indexOf(labels[labels.length - 1]!.toLowerCase()) < 0)) return
  if (!/^[a-z]{2,24}$/i.test(labels[labels.length - 1]!)) return
  const windowStart = Math.max(0, start - 100)
  const local = LOCAL_ENDING.exec(text.slice(windowStart, start))
  if (!local) return
  dots(local[0], windowStart + local.index, edits)
  edits.push({ start, end, to: '@' })
  dots(domain, end, edits)
}

function dots(text: string, offset: number, edits: TextEdit[]): void {
  const dot = / ?[([] ?dot ?[)\]] ?| dot /gi
  for (let found = dot.exec(text); found; found = dot.exec(text)) edits.push({ start: offset + found.index, end: offset + found.index + found[0].length, to: '.' })
}
