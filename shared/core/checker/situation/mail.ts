/** What travels with a message besides its words: the chain below, attachments, what a file keeps of its making. */
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import type { Situation, View } from './situation.ts'
import { domainOf, isCouncilDomain, isGroupDomain } from './who.ts'
import { everyone } from './whom.ts'

/** People's own addresses, each once, of nobody whom the settings, the sender or the recipients name. */
function strangersIn(emails: readonly PlacedFact<'email'>[], { context, settings }: Situation, known: ReadonlySet<string>): readonly string[] {
  const own = new Set(emails.filter(({ value }) => !value.role).map(({ value }) => value.address))
  const sender = context.sender?.toLowerCase()
  const strangers = Array.from(own, (address) => address.toLowerCase()).filter((address) => {
    const domain = domainOf(address)
    return !known.has(address) && !isCouncilDomain(domain, settings) && !isGroupDomain(domain, settings) && address !== sender
  })
  return [...new Set(strangers)]
}

const knownAddresses = (s: Situation, withRecipients: boolean): ReadonlySet<string> =>
  new Set(
    [
      ...(withRecipients ? everyone(s) : []).map(({ address }) => address),
      s.settings.me?.email,
      ...(s.settings.directory ?? []).map(({ email }) => email),
      ...(s.settings.ownContacts ?? []),
    ]
      .filter((address) => address !== undefined)
      .map((address) => address.toLowerCase()),
  )

/** How many people's addresses stand in the quoted chain who are neither writing nor written to. */
const strangersInChain: View = (s) => {
  const emails = s.facts.of('email')
  if (emails.length === 0) return 0
  // a chain in the text itself, where the host could not tell it apart
  const head = s.facts.named('$chainHeads').find(({ part }) => part === 'body')
  const quoted = emails.filter(({ part, start }) => part === 'quoted' || (head !== undefined && part === 'body' && start > head.start))
  if (quoted.length === 0) return 0
  const known = knownAddresses(s, true)
  return strangersIn(quoted, s, known).length
}

/** A file to be filled in holds nobody's data yet. */
const BLANK = /template|blank|dummy|sample|example|specimen|pro[ -]?forma/i
const BESIDE = 30

/** Rows of people in an attachment, or people's addresses and mobile numbers in the text itself. */
const personalRows: View = (s) => {
  const rows = Math.max(0, ...(s.context.attachments ?? []).map(({ name, rows = 0 }) => (BLANK.test(name) ? 0 : rows)))
  const attached = rows > 0 && speaksOfPeople(s.facts) ? rows : 0
  return Math.max(attached, peopleInText(s))
}

const FEWEST_PEOPLE = 10
/** What the same addresses and numbers came to last: asked with each key, and hardly a key touches one. */
const counted = new WeakMap<readonly PlacedFact[], { readonly phones: readonly PlacedFact[]; readonly of: Situation; readonly people: number }>()

function peopleInText(s: Situation): number {
  const emails = s.facts.of('email')
  const phones = s.facts.of('phone')
  if (emails.length + phones.length < FEWEST_PEOPLE) return 0
  const before = counted.get(emails)
  if (before?.phones === phones && before.of === s) return before.people
  const inText = [
    ...strangersIn(
      emails.filter(({ part }) => part === 'body'),
      s,
      knownAddresses(s, false),
    ),
    ...phones.filter(({ part, value }) => part === 'body' && value.digits.startsWith('07')).map(({ value }) => value.digits),
  ]
  const people = new Set(inText).size
  counted.set(emails, { phones, of: s, people })
  return people
}

/** The attachment's name, or the words that announce it: "a list of 40 residents". */
function speaksOfPeople(facts: DraftFacts): boolean {
  if (facts.named('$peopleKinds').some(({ part }) => part === 'attachments')) return true
  if (facts.named('$noPeopleInIt').length > 0) return false
  const lists = facts.named('$listsOf')
  return facts.named('$peopleKinds').some((people) => lists.some((list) => list.part === people.part && Math.abs(people.start - list.end) <= BESIDE))
}

/** Whether the list of a campaign message comes from casework without anybody's leave. */
const caseworkList: View = (s) => {
  if (!s.context.recipients) return undefined
  const fromCasework = everyone(s).some(({ source, consent }) => consent !== true && source !== undefined && /casework|surgery|enquir/i.test(source))
  return fromCasework && s.value('marketing') === true
}

/** How many files are attached; unknown where the host cannot tell. */
const attachmentCount: View = ({ context }) => context.attachments?.length

/** "14 comments and 2 tracked changes": what a Word file carries beside its text. Empty where there is none. */
const leftBehind: View = ({ context: { style } }) => {
  if (!style || (style.trackedChanges === undefined && style.comments === undefined && style.hiddenText === undefined)) return undefined
  const parts = [inNumbers(style.comments, 'comment'), inNumbers(style.trackedChanges, 'tracked change'), style.hiddenText ? 'hidden text' : ''].filter((part) => part !== '')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
}
const inNumbers = (count: number | undefined, what: string): string => (count ? `${count} ${what}${count === 1 ? '' : 's'}` : '')

/** False where nobody looked: what a host did not report is no ground for a finding. */
const hasLeftBehind: View = (s) => (s.value('leftBehind') ?? '') !== ''

/** A remote picture of one dot that reports who opened the mail, as a picture or written as code. */
const trackingPixel: View = ({ context, facts }) => facts.named('$emqPixelCode').length > 0 || context.images?.some(({ pixel }) => pixel === true)

/** Every picture of a child comes with its parents' consent. */
const childConsent: View = ({ context }) => {
  const children = context.images?.filter(({ people }) => people === 'child') ?? []
  return children.length > 0 && children.every(({ consent }) => consent === true)
}

/** An answer to one resident's own question. */
const caseReply: View = ({ context: { kind, reply, audience } }) => kind === 'casework-reply' || (reply === true && audience === 'constituent')

const PRINTED: readonly (string | undefined)[] = [
  'newsletter',
  'council-newsletter',
  'election-leaflet',
  'motion',
  'amendment',
  'council-question',
  'speech',
  'press-release',
  'media-statement',
  'social-post',
  'web-page',
]

/** Known to be for publication; a letter or note of which nothing is known is not. */
const forPrint: View = ({ context: { kind, audience } }) => PRINTED.includes(kind) || (kind === undefined && (audience === 'public' || audience === 'press'))

/** Written for everybody in the ward, whoever is on the list. */
const forEverybody: View = ({ context: { kind } }) => kind === 'newsletter' || kind === 'council-newsletter' || kind === 'election-leaflet'

export const MAIL: Readonly<Record<string, View>> = {
  strangersInChain,
  personalRows,
  caseworkList,
  attachmentCount,
  leftBehind,
  hasLeftBehind,
  trackingPixel,
  childConsent,
  caseReply,
  forEverybody,
  forPrint,
}
