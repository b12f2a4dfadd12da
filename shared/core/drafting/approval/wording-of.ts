/** The wording of a template, as somebody approves it: its title and its text with the gaps, not its version or its help. */
import type { Template } from '../../pack/template.schema.ts'

export const wordingOf = ({ title, body, partials }: Pick<Template, 'title' | 'body' | 'partials'>): string =>
  [title, body.trim(), ...Object.entries(partials).map(([name, text]) => `${name}: ${text.trim()}`)].join('\n\n')
