/** The way into the reference pages of the templates: by purpose, and by the role they serve. */
import { PURPOSE } from '#app/panel/templates/whom-for.ts'
import { ROLE } from '#app/panel/words.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { plain } from '../guidance-pages/rule-page.ts'

const line = ({ id, title, summary }: Template): string => `- [${id}](${id}.md) ${plain(title)}: ${plain(summary)}`

export function templateIndex(title: string, templates: readonly Template[]): string {
  const groups = (of: (template: Template) => readonly string[]): string[] => {
    const found = new Map<string, Template[]>()
    for (const template of templates) for (const group of of(template)) found.set(group, [...(found.get(group) ?? []), template])
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, all]) => `### ${group}\n\n${all.map(line).join('\n')}`)
  }
  return [
    `# ${plain(title)}: all templates`,
    'What a field may be and what the wording may call: [fields and helpers](fields.md).',
    '## By purpose',
    ...groups(({ purpose }) => [PURPOSE[purpose]]),
    '## By role',
    ...groups((template) => template.for.map((role) => ROLE[role])),
    '',
  ].join('\n\n')
}
