/** What the settings are called on their form, by their path; a list by its heading and by what one entry is called. */
export const ORDERS = {
  motionWords: 'Longest motion, in words',
  motionNoticeDays: 'Notice of a motion, in clear working days',
  motionsPerMember: 'Motions a member may bring to one meeting',
  questionWords: 'Longest question, in words',
  questionNoticeDays: 'Notice of a question, in clear working days',
  callInMembers: 'Members needed to call in a decision',
  callInDays: 'Days in which a decision may be called in',
  groupNoticeDays: 'Notice of a group meeting, in days',
} as const

const LOOK = {
  logo: 'Logo',
  'logo.picture': 'Logo',
  'logo.alt': 'What the logo shows',
  'logo.widthMm': 'Its width on paper, in millimetres',
  letterhead: 'Letterhead',
  footer: 'Foot of every page',
  'colours.heading': 'Colour of headings',
  'colours.rule': 'Colour of the line under the letterhead',
  signatures: 'Signatures',
  'signatures.name': 'Name',
  'signatures.lines': 'How they sign',
} as const

const LABELS: Readonly<Record<string, string>> = {
  me: 'You',
  'me.name': 'Your name',
  'me.role': 'Your role',
  'me.email': 'Your e-mail address',
  accounts: 'Accounts you send from',
  'accounts.address': 'Address',
  'accounts.kind': 'Whose account is it?',
  council: 'Council',
  'council.name': 'Name of the council',
  'council.type': 'Kind of council',
  'council.nation': 'Nation',
  'council.domain': 'The council’s web domain',
  'council.executive': 'Does it have a cabinet or executive?',
  group: 'Group',
  'group.name': 'Name of the group',
  'group.party': 'Party',
  'group.localParty': 'Local party',
  'group.control': 'Its part on the council',
  'group.domains': 'The group’s own web domains',
  'group.imprint': 'Imprint',
  directory: 'Directory',
  'directory.title': 'Title',
  'directory.name': 'Name',
  'directory.role': 'Role',
  'directory.email': 'E-mail address',
  'directory.spokesperson': 'May speak to the press',
  'directory.restricted': 'Politically restricted',
  'directory.key': 'Public key',
  'directory.committees': 'Committees',
  calendar: 'Calendar',
  'calendar.polls': 'Polling days',
  'calendar.polls.date': 'Polling day',
  'calendar.polls.kind': 'What is elected',
  'calendar.polls.noticeOn': 'Notice of election published',
  'calendar.polls.areas': 'Wards, for a by-election',
  'calendar.meetings': 'Meetings',
  'calendar.meetings.date': 'Date',
  'calendar.meetings.kind': 'Which meeting',
  'calendar.closures': 'Days on which the council’s offices are closed',
  standingOrders: 'Standing orders',
  ...Object.fromEntries(Object.entries(ORDERS).map(([key, label]) => [`standingOrders.${key}`, label])),
  'standingOrders.motionNoticeHour': 'Hour by which notice must be given',
  agreedLines: 'Agreed lines',
  'agreedLines.id': 'Reference',
  'agreedLines.topic': 'Topic',
  'agreedLines.line': 'The line',
  'agreedLines.owner': 'Who answers for it',
  'agreedLines.agreedOn': 'Agreed on',
  'agreedLines.expires': 'Holds until',
  'agreedLines.meeting': 'Meeting',
  'agreedLines.speakers': 'Who may speak on it',
  'agreedLines.whip': 'Whip',
  'agreedLines.retired': 'Retired on',
  'agreedLines.contradicts': 'Words that contradict it',
  earlierMotions: 'Earlier motions',
  'earlierMotions.title': 'Title',
  'earlierMotions.date': 'Date',
  'earlierMotions.text': 'Text',
  'earlierMotions.mover': 'Mover',
  'earlierMotions.outcome': 'Outcome',
  ...Object.fromEntries(
    Object.entries({ group: 'The group’s look', party: 'The local party’s look', council: 'The council’s look' }).flatMap(([owner, whose]) => [
      [`house.${owner}`, whose],
      ...Object.entries(LOOK).map(([key, label]) => [`house.${owner}.${key}`, key.startsWith('signatures.') ? label : `${whose}, “${label}”`]),
    ]),
  ),
  programme: 'Promises already agreed',
  ownContacts: 'The group’s own contacts',
  suppressed: 'People who asked not to be written to',
}

const ONE: Readonly<Record<string, string>> = {
  accounts: 'account',
  directory: 'person',
  'calendar.polls': 'poll',
  'calendar.meetings': 'meeting',
  ...Object.fromEntries(['group', 'party', 'council'].map((owner) => [`house.${owner}.signatures`, 'signature'])),
  agreedLines: 'line',
  earlierMotions: 'motion',
}

/** 'Directory, person 2, “Name”'; 'Longest motion, in words'; a line of a text is 'Promises already agreed, line 3'. */
export function settingInWords(path: readonly PropertyKey[]): string {
  if (path[0] === 'ruleChoices') return path[1] === undefined ? 'Checks' : `Check ${String(path[1])}`
  const at = path.findIndex((part) => typeof part === 'number')
  if (at < 0) return LABELS[path.join('.')] ?? 'Settings'
  const list = path.slice(0, at).join('.')
  const entry = `${LABELS[list] ?? 'Settings'}, ${ONE[list] ?? 'line'} ${Number(path[at]) + 1}`
  const part = LABELS[[list, ...path.slice(at + 1).filter((key) => typeof key !== 'number')].join('.')]
  return path.length > at + 1 && part ? `${entry}, “${part}”` : entry
}
