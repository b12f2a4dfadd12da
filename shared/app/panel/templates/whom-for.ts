/** Who may use a template, and on whose resources: said on its card and, for whoever comes by a shortcut, on its form. */
import { roleInWords } from '#core/drafting/defaults.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import type { Template } from '#core/pack/template.schema.ts'

export const PURPOSE: Readonly<Record<Template['purpose'], string>> = {
  casework: 'Casework: kept apart, deleted after 30 days',
  council: 'Council business',
  group: 'Group business',
  party: 'Party: never on council resources',
}

/** 'Group business. For: Leader, councillor.' */
export const whomFor = (template: Template): string => `${PURPOSE[template.purpose]}. For: ${isOwn(template) ? 'you' : template.for.map(roleInWords).join(', ')}.`
