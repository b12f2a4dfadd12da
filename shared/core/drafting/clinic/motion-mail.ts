/** The e-mail that gives notice of a motion to the proper officer: a subject and a body, ready to copy. */
import { longDate } from '../../calendar/day-names.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { roleInWords } from '../defaults.ts'
import { capitalised } from '../words.ts'
import { deadlineInWords, type MotionNotice, periodInWords } from './motion-notice.ts'
import { nameAlone } from './motion-paper.ts'

export interface MotionMailParts {
  readonly title?: string
  readonly mover?: string
  readonly seconder?: string
  /** To whom standing orders have notice given; 'Proper Officer' until somebody says. */
  readonly officer?: { readonly name?: string; readonly email?: string }
  /** Whether it goes with the mail as a file or stands in it. */
  readonly motion: { readonly in: 'file' } | { readonly in: 'mail'; readonly text: string }
}

export interface MotionMail {
  readonly to?: string
  /** Mover and seconder, where the directory has their addresses. */
  readonly cc: readonly string[]
  readonly subject: string
  readonly body: string
  /** What stands in square brackets, in words: 'the seconder'. */
  readonly gaps: readonly string[]
}

export function motionMail(parts: MotionMailParts, notice: MotionNotice, settings: Settings, saturdays = false): MotionMail {
  const gaps: string[] = []
  const or = (value: string | undefined, gap: string): string => {
    if (value) return value
    if (!gaps.includes(gap)) gaps.push(gap)
    return `[${gap}]`
  }
  const { me = {}, council = {}, group = {} } = settings
  const meeting = or(notice.meeting && longDate(notice.meeting), 'day of the meeting')
  const title = or(parts.title, 'title of the motion')
  const mover = or(parts.mover, 'mover')
  const seconder = or(parts.seconder, 'seconder')
  const due = notice.deadline && deadlineInWords(notice.deadline)
  const isMover = me.name !== undefined && parts.mover !== undefined && sameMember(parts.mover, me.name)
  const where = parts.motion.in === 'file' ? 'attached' : 'below'

  const body = [
    `Dear ${parts.officer?.name || 'Proper Officer'},`,
    isMover
      ? `I give notice of the motion ${where}, for the meeting of ${council.name ?? 'the council'} on ${meeting}.`
      : `On behalf of ${nameAlone(mover)} I send you notice of the motion ${where}, for the meeting of ${council.name ?? 'the council'} on ${meeting}.`,
    [`Title: ${title}`, `Moved by: ${mover}`, `Seconded by: ${seconder}`].join('\n'),
    ...(due && notice.clearDays !== undefined
      ? [
          `By our reading of the council’s standing orders, notice must reach you by ${due}: ${periodInWords(notice.clearDays, saturdays)}. If you count it differently, please tell me today.`,
        ]
      : []),
    `Please reply to say on what day and at what time you received this. ${isMover ? nameAlone(seconder) : `${nameAlone(mover)} and ${nameAlone(seconder)}`} will confirm to you, if you need it, that they ${isMover ? 'second' : 'move and second'} it. If anything in the wording, or about its cost, raises a question, please let me know while there is still time to put it right.`,
    ...(parts.motion.in === 'mail' ? [`The motion\n\n${parts.motion.text || or(undefined, 'text of the motion')}`] : []),
    ['Yours sincerely,', or(me.name, 'your name'), [me.role && capitalised(roleInWords(me.role)), group.name].filter(Boolean).join(', '), me.email].filter(Boolean).join('\n'),
  ].join('\n\n')

  return {
    ...(parts.officer?.email && { to: parts.officer.email }),
    cc: [parts.mover, parts.seconder].flatMap((name) => emailOf(name, settings)).filter((address) => address !== me.email),
    subject: `Notice of motion: ${title} (meeting on ${meeting})`,
    body,
    gaps,
  }
}

/** 'Cllr Ada Khan, Mill Ward' is the directory's Ada Khan. */
const sameMember = (written: string, name: string): boolean => nameAlone(written).toLowerCase().endsWith(name.trim().toLowerCase())

function emailOf(written: string | undefined, { directory }: Settings): string[] {
  const email = written && directory?.find(({ name }) => sameMember(written, name))?.email
  return email ? [email] : []
}

type Member = NonNullable<Settings['directory']>[number]
const RECEIVES = /proper officer|democratic|committee services|monitoring officer|chief executive|clerk/i

/** Whom the directory has for notices: officers whose title or name says so. Where it has none, the clinic asks. */
export const properOfficer = ({ directory }: Settings): Member | undefined =>
  directory?.find(({ name, title, role }) => (role === 'officer' || role === 'restricted-officer') && RECEIVES.test(`${title ?? ''} ${name}`))
