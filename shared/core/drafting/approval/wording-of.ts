/** The wording of a template, as somebody approves it: its title and its text with the gaps, not its version or its help. */
import type { Template } from '../../pack/template.schema.ts'
import { type Approval, type Approvals, NO_APPROVALS } from './approvals.ts'

export const wordingOf = ({ title, body, partials }: Pick<Template, 'title' | 'body' | 'partials'>): string =>
  [title, body.trim(), ...Object.entries(partials).map(([name, text]) => `${name}: ${text.trim()}`)].join('\n\n')

/** As its pack says them. */
export const packedApprovals = ({ approved = [] }: Pick<Template, 'approved'>): readonly Approval[] => approved as readonly Approval[]

/** With those that were noted on this device. */
export const approvalsOfWording = (template: Pick<Template, 'approved'>, kept: Approvals = NO_APPROVALS): Approvals =>
  template.approved ? { ...kept, given: [...packedApprovals(template), ...kept.given] } : kept
