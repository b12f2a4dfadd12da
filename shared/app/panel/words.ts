/** The words for people of the contract's names: 'press-release' is "Press release". */
import type { Family, Severity, Source } from '#core/checker/finding.ts'
import type { Need, Origin } from '#core/checker/verdict.ts'
import type { Context, Kind, Role } from '#core/draft/context.schema.ts'
import type { HostName, Part } from '#core/draft/draft.ts'
import { capitalised } from '#core/drafting/words.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

export { plainDate } from '#core/calendar/day-names.ts'

type Named<K extends keyof Context> = Readonly<Record<Extract<NonNullable<Context[K]>, string>, string>>

/** The tables are complete by their types, and their order is that of the lists a person chooses from. */
export const KIND: Named<'kind'> = {
  motion: 'Motion',
  amendment: 'Amendment',
  'council-question': 'Council question',
  'press-release': 'Press release',
  'media-statement': 'Media statement',
  newsletter: 'Newsletter',
  'council-newsletter': 'Council newsletter',
  'election-leaflet': 'Election leaflet',
  letter: 'Letter',
  email: 'E-mail',
  'casework-reply': 'Casework reply',
  agenda: 'Agenda',
  minutes: 'Minutes',
  'whip-notice': 'Whip notice',
  'meeting-notice': 'Meeting notice',
  'group-notice': 'Notice of a political group',
  'call-in': 'Call-in',
  report: 'Report',
  briefing: 'Briefing',
  speech: 'Speech',
  survey: 'Survey',
  petition: 'Petition',
  'privacy-notice': 'Privacy notice',
  'social-post': 'Social media post',
  'web-page': 'Web page',
  'donation-record': 'Donation record',
  accounts: 'Accounts',
  'job-description': 'Job description',
  protocol: 'Protocol',
  other: 'Another kind of document',
}

export const ROLE: Readonly<Record<Role, string>> = {
  councillor: 'Councillor',
  leader: 'Group leader',
  'deputy-leader': 'Deputy leader',
  chair: 'Group chair',
  secretary: 'Group secretary',
  whip: 'Whip',
  treasurer: 'Treasurer',
  'press-officer': 'Press officer',
  'political-assistant': 'Political assistant',
  'restricted-officer': 'Politically restricted officer',
  officer: 'Council officer',
  'party-staff': 'Party staff',
  'clp-officer': 'Local party officer',
  candidate: 'Candidate',
  agent: 'Election agent',
}

export const RESOURCE: Named<'resource'> = { council: 'council account', party: 'party account', personal: 'personal account', unknown: 'account not known' }

export const AUDIENCE: Named<'audience'> = {
  public: 'to the public',
  section: 'to part of the public',
  constituent: 'to a constituent',
  list: 'to a mailing list',
  press: 'to the press',
  group: 'to the group',
  party: 'to the party',
  council: 'to the council',
  'council-formal': 'to the council, formally',
  organisation: 'to an organisation',
}

export const CHANNEL: Named<'channel'> = { word: 'Document', email: 'E-mail', letter: 'Letter', print: 'Print', web: 'Web', social: 'Social media', sms: 'Text message' }

export const MEETING_KIND: Named<'meetingKind'> = {
  'full-council': 'Full council',
  budget: 'Budget council',
  cabinet: 'Cabinet',
  scrutiny: 'Scrutiny',
  planning: 'Planning',
  licensing: 'Licensing',
  standards: 'Standards',
  group: 'Group meeting',
  agm: 'Annual meeting',
  other: 'Another meeting',
}

export const SEVERITY: Readonly<Record<Severity, { word: string; means: string }>> = {
  must: { word: 'Must', means: 'the law or a binding rule' },
  should: { word: 'Should', means: 'codes, guidance and good practice' },
  consider: { word: 'Consider', means: 'a matter of judgement' },
}

export const FAMILY: Readonly<Record<Family, string>> = { 'group-policy': 'Group policy', 'data-protection': 'Data protection', 'political-restriction': 'Political restriction' }

export const PLACE: Readonly<Record<Part, string>> = {
  body: 'In the text',
  subject: 'In the subject',
  title: 'In the title',
  recipients: 'Among the people it goes to',
  attachments: 'In the attachments',
  images: 'In the pictures',
  links: 'In the links',
  quoted: 'In the quoted message',
  document: 'In the document as a whole',
}

/** How a value that nobody gave came to be known; `given` needs no words. */
export const ORIGIN: Readonly<Record<Origin, string>> = { given: '', file: 'from the file', host: 'from where it is written', recognised: 'recognised', default: 'from settings' }

export const HOST: Readonly<Record<HostName, string>> = {
  word: 'in Word',
  outlook: 'in Outlook',
  gmail: 'in Gmail',
  'outlook-web': 'in Outlook on the web',
  page: 'on this page',
  desk: 'on the desk',
  file: 'in a file',
}

/** What sleeping checks wait for, and where the person gives it. */
export const NEED: Readonly<Record<Need, { needs: string; wake: string; where: 'settings' | 'context' | 'host' }>> = {
  directory: { needs: 'the group’s directory', wake: 'Add the group’s members and staff in Settings.', where: 'settings' },
  approvals: { needs: 'who has approved it', wake: 'Note who has approved it, or ask for it, in Tools under “Approval”.', where: 'context' },
  consent: { needs: 'who has agreed to be named or written to', wake: 'Say under “More”, above, who has agreed to be named.', where: 'context' },
  'standing orders': { needs: 'your council’s standing orders', wake: 'Enter word limits and notice periods in Settings.', where: 'settings' },
  'suppression list': { needs: 'who has asked not to be written to', wake: 'Add the addresses in Settings.', where: 'settings' },
  'agreed lines': { needs: 'the group’s agreed lines', wake: 'Add agreed lines in Settings.', where: 'settings' },
  calendar: { needs: 'polls and meetings', wake: 'Add polling days and meetings in Settings.', where: 'settings' },
  recipients: { needs: 'the people it goes to', wake: 'They are read from the message you are writing; this place has none.', where: 'host' },
  'earlier motions': { needs: 'earlier motions', wake: 'Read a settings file that holds them, in Settings.', where: 'settings' },
  programme: { needs: 'the programme already agreed', wake: 'Add promises already agreed in Settings.', where: 'settings' },
}

/** A sentence of its own, however the rule writes it. */
export const certainty = ({ certainty: said, verified }: Source): string =>
  said ? `${capitalised(said).replace(/\.$/, '')}.` : verified ? 'Checked against the text itself.' : 'Not yet checked against the text itself.'

/** 'one', 'one and two', 'one, two and three' */
export const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)

/** A line, or as much of its beginning as has room, cut between words. */
export const beginning = (line: string, longest = 60): string => (line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')}…` : line)

export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

export const NATION: Readonly<Record<NonNullable<NonNullable<Settings['council']>['nation']>, string>> = { E: 'England', W: 'Wales', S: 'Scotland', NI: 'Northern Ireland' }

export const inWords = (kind: Kind): string => KIND[kind]
