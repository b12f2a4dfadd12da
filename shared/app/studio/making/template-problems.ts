/** What a template still lacks, and how it reads: its problems beside the form, its preview, what the checks find in it. */

import type { Finding } from '#core/checker/finding.ts'
import type { Engine } from '#core/checker/verdict.ts'
import type { Role } from '#core/draft/context.schema.ts'
import { readHtml } from '#core/draft/readers/html.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { checkTemplate } from '#core/drafting/check-template.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { templateInPackSchema } from '#core/pack/pack-file.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template as Whole } from '#core/pack/template.schema.ts'
import type { Templates } from './free-id.ts'
import { passageName } from './locked-passages.ts'
import { inPlainWords } from './plain-words.ts'
import type { Problem } from './rule-problems.ts'

type Template = Templates[number]

const SHORTCUT = templateInPackSchema.shape.shortcut

export function templateProblems(template: Template): Problem[] {
  const problems: Problem[] = []
  if (template.title.trim() === '') problems.push({ field: 'title', message: 'Give the template a name.' })
  if (template.summary.trim() === '') problems.push({ field: 'summary', message: 'Say in a sentence what it is for: that is what people read in the list.' })
  if (template.body.trim() === '') problems.push({ field: 'body', message: 'Write the text.' })
  if (template.for.length === 0) problems.push({ field: 'for', message: 'Choose at least one role.' })
  if (!/^\d{4}-\d\d-\d\d$/.test(template.review)) problems.push({ field: 'review', message: 'Choose the day by which somebody reads it again.' })
  if (template.withdrawn?.why.trim() === '') problems.push({ field: 'withdrawn', message: 'Say why: people whose draft began from it are told.' })
  if (template.shortcut !== undefined && !SHORTCUT.safeParse(template.shortcut).success)
    problems.push({ field: 'shortcut', message: 'Use small letters, digits and hyphens, such as: thanks.' })
  for (const [id, why] of Object.entries(template.locked)) if (why.trim() === '') problems.push({ field: `locked.${id}`, message: `Say why nobody edits “${passageName(id)}”.` })
  for (const [i, { by, why }] of template.approvals.entries()) {
    if (by.length === 0) problems.push({ field: `approvals.${i}.by`, message: 'Tick at least one role that may agree to it.' })
    if (why.trim() === '') problems.push({ field: `approvals.${i}.why`, message: 'Say why it needs somebody’s agreement.' })
  }
  for (const field of Object.values(template.fields)) {
    const chosen = field.type === 'list' ? field.of : field
    if ((chosen.type === 'choice' || chosen.type === 'multi-choice') && chosen.options.length < 2)
      problems.push({ field: 'body', message: `Give “${field.label}” at least two choices.` })
  }
  for (const [id, sample] of Object.entries(template.samples))
    if (sample === '') problems.push({ field: `sample.${id}`, message: 'Write an example, so that the template can be tried.' })
  if (problems.length > 0) return problems
  const { data, error } = templateInPackSchema.safeParse(template)
  if (!data) return [{ field: '', message: `This template cannot be used yet: ${error.issues[0]?.path.join(', ')}: ${error.issues[0]?.message}.` }]
  return checkTemplate(data).map(({ message, line }) => ({ field: 'body', message: `${line === undefined ? '' : `Line ${line}: `}${inPlainWords(new Error(message))}` }))
}

export interface Shown {
  readonly rendered?: Rendered
  readonly findings: readonly Finding[]
  readonly fault?: string
}

/** Filled with its examples, as somebody of the group would have it. */
export function shown(template: Template, engine: Engine, group: Settings, today: string, role?: Role): Shown {
  const settings: Settings = { ...group, ...(role && { me: { role } }) }
  try {
    const rendered = render(template as Whole, template.samples as Values, { settings, today, gaps: 'show' })
    return { rendered, findings: engine.check(readHtml(rendered.html), { context: template.context, settings, today }).findings }
  } catch (error) {
    return { findings: [], fault: inPlainWords(error) }
  }
}
