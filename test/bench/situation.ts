/** The situation in which the bench checks: everything is known, so that no rule sleeps and all of them are asked. */
import type { CheckInput } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

const settings: Settings = {
  me: { name: 'Sam Lee', role: 'political-assistant', email: 'sam.lee@anytown.example' },
  council: { name: 'Anytown Council', type: 'district', nation: 'E', domain: 'anytown.example', executive: true },
  group: {
    name: 'Anytown Group',
    party: 'Labour',
    localParty: 'Anytown CLP',
    control: 'opposition',
    domains: ['anytowngroup.example'],
    imprint: 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.',
  },
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader', spokesperson: true, committees: ['planning'] },
    { name: 'Tom Whitlock', title: 'Cllr', role: 'councillor' },
    { name: 'Sam Lee', role: 'political-assistant', restricted: true },
  ],
  calendar: {
    polls: [{ date: '2026-05-07', kind: 'whole-council', areas: [], noticeOn: '2026-03-27' }],
    meetings: [{ date: '2026-09-16', kind: 'full-council' }],
    closures: ['2026-12-24'],
  },
  standingOrders: {
    motionWords: 300,
    motionNoticeDays: 7,
    motionNoticeHour: '12:00',
    motionsPerMember: 1,
    questionWords: 100,
    questionNoticeDays: 3,
    callInMembers: 3,
    callInDays: 5,
    groupNoticeDays: 5,
  },
  programme: ['A new pool at Mill Park by 2028'],
  agreedLines: [
    {
      id: 'library',
      topic: 'Mill Library',
      line: 'Mill Library stays open.',
      owner: 'Cllr Ada Khan',
      agreedOn: '2026-03-03',
      expires: '2026-12-31',
      contradicts: ['close the library', 'library will close'],
    },
  ],
  earlierMotions: [{ title: 'Evening buses', date: '2026-07-15', text: 'This Council resolves to keep the evening buses.', mover: 'Cllr Ada Khan', outcome: 'lost' }],
  ownContacts: ['01632 960123', 'press@anytowngroup.example'],
  suppressed: ['optedout@x.example'],
}

const context: Context = {
  kind: 'newsletter',
  title: 'Mill Ward news',
  subject: 'Mill Ward news',
  author: { name: 'Sam Lee', role: 'political-assistant' },
  channel: 'email',
  audience: 'section',
  resource: 'council',
  sender: 'sam.lee@anytown.example',
  recipients: {
    to: [{ address: 'a@x.example', type: 'resident', consent: true }],
    cc: [],
    bcc: [{ address: 'b@x.example', type: 'resident', consent: false, source: 'casework' }],
  },
  reply: false,
  attachments: [{ name: 'agenda.docx', rows: 40 }],
  date: '2026-04-10',
  sendDate: '2026-04-11',
  meetingDate: '2026-09-16',
  meetingKind: 'full-council',
  namedWithConsent: ['Mary Ahmed'],
  electionMaterial: true,
  paidAdvert: false,
  marketing: true,
  proactive: true,
  area: 'Mill Ward',
  approvals: [{ by: 'Cllr Ada Khan', role: 'leader', on: '2026-04-09' }],
}

export const EVERYTHING_KNOWN: CheckInput = { context, settings, today: '2026-04-10' }
/** A newcomer's first draft: nothing is known, the kind of the document has to be recognised. */
export const NOTHING_KNOWN: CheckInput = { context: {}, settings: {}, today: '2026-04-10' }
