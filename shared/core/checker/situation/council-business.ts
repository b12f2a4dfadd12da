/** Business of council and group: whether a paper is about the budget, who sits in judgement, what the group has agreed. */
import type { View } from './situation.ts'

const BUDGET_KINDS = ['amendment', 'whip-notice', 'agenda', 'meeting-notice']

/** A paper for the setting of budget and council tax. */
const budgetMatter: View = (s) => {
  const { context } = s
  if (context.meetingKind === 'budget') return true
  if (context.kind === undefined || !BUDGET_KINDS.includes(context.kind)) return false
  return s.facts.named('$budgetSetting').some(({ part }) => part !== 'quoted')
}

const JUDGING = ['planning', 'licensing', 'standards', 'appeals', 'regulatory']

/** The author is on a committee that hears cases; unknown without the directory. */
const sitsInJudgement: View = (s) => {
  const { settings } = s
  const name = (s.value('authorName') as string | undefined)?.trim().toLowerCase()
  if (!settings.directory || name === undefined) return undefined
  const member = settings.directory.find((each) => each.name.toLowerCase() === bare(name))
  return member?.committees?.some((committee) => JUDGING.some((word) => committee.toLowerCase().includes(word))) ?? false
}

const bare = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:cllr|councillor)\.? /, '')

const FOR_THE_GROUP = ['leader', 'deputy-leader', 'chair', 'secretary', 'whip']

/** "Agreed by the Labour Group on 3 September 2026": the paper says so itself, of a day that it names. */
const SAYS_AGREED = /(?:^|[\n.(] ?)(?:Agreed|Approved|Endorsed) (?:by|at) (?:the |our |a )?[^\n.:;]{0,60}\b[Gg]roup\b[^\n.:;]{0,30} (?:on|in) [^\n.:;]{0,14}\d/

/** An officer of the group, or the group itself, is logged as having agreed; unknown where somebody unknown did. */
const groupAgreed: View = ({ context, settings, facts }) => {
  if (!context.approvals) return undefined
  if (SAYS_AGREED.test(facts.text('body'))) return true
  const roles = context.approvals.map(({ by, role }) => {
    if (/\bgroup\b/i.test(by)) return 'leader'
    return role ?? settings.directory?.find((member) => member.name.toLowerCase() === bare(by))?.role
  })
  if (roles.some((role) => role !== undefined && FOR_THE_GROUP.includes(role))) return true
  return roles.includes(undefined) ? undefined : false
}

export const COUNCIL_BUSINESS: Readonly<Record<string, View>> = { budgetMatter, sitsInJudgement, groupAgreed }
