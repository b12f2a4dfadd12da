/** A group's own papers: which they are, whether they leave the group, and how long before a meeting they are sent. */
import { addDays } from '../../calendar/day.ts'
import type { View } from './situation.ts'
import { everyone, isOutsider } from './whom.ts'

const OUTER_AUDIENCES = ['public', 'section', 'constituent', 'list', 'press', 'organisation']
/** As many members as hear of a matter when all do; fewer are those who deal with it. */
const MANY = 4

/** Known to go to somebody of neither group, council nor party; false while nobody says so: a stranger's address may be a member's own. */
const leavesGroup: View = (s) => {
  const { audience, recipients } = s.context
  if (recipients && everyone(s).length > 0)
    return everyone(s).some((recipient) => (recipient.type ? recipient.type !== 'party' : s.settings.directory !== undefined) && isOutsider(recipient, s))
  return audience !== undefined && OUTER_AUDIENCES.includes(audience)
}

const PAPERS: readonly unknown[] = ['agenda', 'minutes', 'meeting-notice', 'group-notice', 'briefing', 'report']

const isPublic: View = (s) => s.facts.named('$publicPapers').some(({ part }) => part !== 'quoted')

/** A whip notice, a paper of the group's own meetings, a disciplinary paper, or what says itself that it is for members only; a council's agenda and minutes are public. */
const internalPaper: View = (s) => {
  const kind = s.value('kind')
  if (kind === 'whip-notice') return true
  const isPaper = PAPERS.includes(kind)
  if (isPaper && (s.context.audience === 'group' || s.context.meetingKind === 'group')) return true
  if ((kind === 'minutes' || kind === 'agenda') && s.value('issuer') === 'group' && !isPublic(s)) return true
  if (s.facts.named('$internalPapers').some(({ part }) => part === 'attachments' || (part !== 'quoted' && isPaper))) return true
  return s.facts.named('$internalMarks').some(({ part }) => part !== 'quoted')
}

/** Known from the directory to be a member of the group without an office: not one of those who look into complaints. */
const hasNoOffice = (address: string | undefined, { settings }: Parameters<View>[0]): boolean => {
  const member = settings.directory?.find(({ email }) => email !== undefined && email.toLowerCase() === address?.toLowerCase())
  return member?.role === 'councillor'
}

/** Whether all members read it, rather than the few who deal with the matter. */
const wholeGroup: View = (s) => {
  const { audience, recipients } = s.context
  if (!recipients || everyone(s).length === 0) return audience === undefined ? undefined : audience === 'group'
  const inner = everyone(s).filter((recipient) => !isOutsider(recipient, s))
  // two who deal with such things and one who does not are more than need to know
  if (inner.length === MANY - 1 && inner.some(({ address }) => hasNoOffice(address, s))) return true
  return inner.length >= MANY || inner.some(({ address }) => /^(?:all|group|members|councillors|everyone)\b/i.test(address ?? ''))
}

/** The annual meeting, by what was said of it or by its name in the text. */
const annualMeeting: View = (s) =>
  s.context.meetingKind === 'agm' || (s.context.meetingKind === undefined && s.facts.named('$annualMeetings').some(({ part }) => part !== 'quoted'))

/** The last day for notice of a group meeting by the group's own rules, in whole days; unknown without them. */
const groupDeadline: View = ({ context, settings }) => {
  const days = settings.standingOrders?.groupNoticeDays
  return context.meetingDate === undefined || days === undefined ? undefined : `${addDays(context.meetingDate, -days - 1)}T23:59`
}

/** Asks readers for names, addresses or opinions: a slip, a form, a survey. */
const collectsData: View = (s) => s.facts.named('$formWords').some(({ part }) => part !== 'quoted')

/** Known to be read on paper alone; false while nobody says so. */
const onPaper: View = ({ context: { channel } }) => channel === 'print' || channel === 'letter'

/** Known to go to the party; false while nobody says so. */
const toParty: View = (s) => s.context.audience === 'party' || everyone(s).some(({ type }) => type === 'party')

/** Known to come from the council itself; false while nobody says so. */
const fromCouncil: View = (s) => s.value('issuer') === 'council'

/** Known to be paid for by the council; false while nobody says so. */
const councilPays: View = (s) => s.context.kind === 'council-newsletter' || s.value('resource') === 'council'

export const GROUP_PAPERS: Readonly<Record<string, View>> = {
  leavesGroup,
  internalPaper,
  wholeGroup,
  annualMeeting,
  groupDeadline,
  collectsData,
  onPaper,
  toParty,
  fromCouncil,
  councilPays,
}
