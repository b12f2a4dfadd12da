/** The situation of an example, as somebody who reads a rule's page would put it: "Newsletter, in print, to the public". */
import { AUDIENCE, counted, KIND, MEETING_KIND, plainDate, RESOURCE, ROLE } from '#app/panel/words.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { capitalised } from '#core/drafting/words.ts'

type Value<K extends keyof Context> = NonNullable<Context[K]>

const BY: Readonly<Record<Value<'channel'>, string>> = {
  word: 'as a document',
  email: 'by e-mail',
  letter: 'by letter',
  print: 'in print',
  web: 'on the web',
  social: 'on social media',
  sms: 'by text message',
}

/** The kind says the way too. */
const BY_ITSELF: Readonly<Partial<Record<Value<'kind'>, Value<'channel'>>>> = { email: 'email', letter: 'letter', 'web-page': 'web', 'social-post': 'social' }

const yes = (is: string, not: string) => (value: boolean) => (value ? is : not)
const on = (what: string) => (day: string) => `${what} ${plainDate(day.slice(0, 10))}${day.length > 10 ? `, ${day.slice(11, 16)}` : ''}`
const some =
  (one: string, several = `${one}s`) =>
  (list: readonly unknown[]) =>
    list.length === 0 ? `no ${several}` : counted(list.length, one, several)

/** In the order in which it is said; a new part of the context does not compile without its words. */
const SAID: { readonly [K in keyof Context]-?: (value: Value<K>) => string } = {
  kind: (kind) => KIND[kind],
  title: (title) => `titled “${title}”`,
  subject: (subject) => `with the subject “${subject}”`,
  channel: (channel) => BY[channel],
  audience: (audience) => AUDIENCE[audience],
  author: ({ name, role }) =>
    `by ${[name, role && (name ? ROLE[role].toLowerCase() : `a ${ROLE[role].toLowerCase()}`)].filter(Boolean).join(', ')}`.replace(/\ba (?=[aeiou])/, 'an '),
  resource: (resource) => (resource === 'unknown' ? 'from an account not known' : `from a ${RESOURCE[resource]}`),
  sender: (sender) => `sent from ${sender}`,
  recipients: ({ to = [], cc = [], bcc = [] }) => `to ${counted(to.length + cc.length + bcc.length, 'address', 'addresses')}`,
  area: (area) => `in ${area}`,
  electionMaterial: yes('meant to win votes', 'not meant to win votes'),
  paidAdvert: yes('somebody is paid to show it', 'nobody is paid to show it'),
  marketing: yes('it asks for support or money', 'it asks for no support or money'),
  proactive: yes('nobody asked for it', 'somebody asked for it'),
  reply: yes('an answer', 'no answer'),
  date: on('looked at on'),
  draftedOn: on('drafted on'),
  sendDate: on('it goes out on'),
  meetingKind: (kind) => `for a meeting: ${MEETING_KIND[kind].toLowerCase()}`,
  meetingDate: on('the meeting is on'),
  noticeSentAt: on('notice was sent on'),
  previousIssueOn: on('the issue before came out on'),
  decisionPublishedOn: on('the decision was published on'),
  images: some('picture'),
  attachments: some('attached file'),
  links: some('link'),
  approvals: some('approval'),
  namedWithConsent: (names) => (names.length === 0 ? 'nobody agreed to be named' : `${names.join(' and ')} agreed to be named`),
  lists: () => 'it is said who is on the list',
  quotedText: () => 'with the message that it answers',
  style: () => 'as it is set out',
  donation: () => 'with a donation entered',
}

export function contextInWords(context: unknown): string {
  if (context === null || typeof context !== 'object') return ''
  const known = context as Readonly<Record<string, unknown>>
  const words = Object.entries(SAID as Readonly<Record<string, (value: unknown) => string>>)
    .flatMap(([key, inWords]) => (known[key] === undefined || (key === 'channel' && BY_ITSELF[known.kind as Value<'kind'>] === known[key]) ? [] : [inWords(known[key])]))
    .join(', ')
  return capitalised(words)
}
