/** The reference page of one template, in Markdown: whom it serves, what it asks, what is locked, what it rests on. */
import { AUDIENCE, KIND } from '#app/panel/words.ts'
import { longDate } from '#core/calendar/day-names.ts'
import { roleInWords } from '#core/drafting/defaults.ts'
import { needInWords } from '#core/drafting/fields.ts'
import type { Field } from '#core/pack/field.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { plain } from '../guidance-pages/rule-page.ts'
import { sourceInWords } from '../report/words.ts'

export const spaced = (word: string): string => word.replace(/-/g, ' ')

/** @param sample the template filled with its own samples, as text */
export function templatePage(template: Template, sample: string): string {
  const { id, parent, language, caution, withdrawn, title, summary, kind, audience, purpose, version, fields, approvals, locked, review, sources } = template
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Withdrawn', withdrawn && `since ${longDate(withdrawn.on)}: ${withdrawn.why}`],
    ['Kind', `${KIND[kind]}, ${AUDIENCE[audience]}`],
    ['Goes in', template.place === 'inline' ? 'within a sentence, at the cursor' : undefined],
    ['Purpose', purpose],
    ['Language', language === 'cy' ? 'Welsh' : undefined],
    ['Who may use it', template.for.map(roleInWords).join(', ')],
    ['Version', version],
    ['To be reviewed by', longDate(review)],
  ]
  return [
    `# ${id} ${plain(title)}`,
    ...(caution ? [`**${plain(caution)}**`] : []),
    plain(summary),
    [...facts.flatMap(([name, value]) => (value ? [`- **${name}:** ${plain(value)}`] : [])), ...(parent ? [`- **Made from:** [${parent}](${parent}.md)`] : [])].join('\n'),
    ...(approvals.length > 0 ? ['## Who must agree', approvals.map(({ by, why }) => `- ${by.map(roleInWords).join(' or ')}: ${plain(why)}`).join('\n')] : []),
    '## What the form asks',
    Object.entries(fields)
      .map(([name, field]) => `- **${plain(field.label)}** (\`${name}\`): ${plain(fieldInWords(field, fields))}${field.help ? ` ${plain(field.help)}` : ''}`)
      .join('\n'),
    ...(Object.keys(locked).length > 0 ? ['## Locked passages', pairs(locked)] : []),
    '## Sources',
    sources.map((source) => `- ${plain(sourceInWords(source))}${source.url ? ` <${source.url}>` : ''}`).join('\n'),
    '## Filled with its samples',
    sample
      .split('\n')
      .map((line) => (line ? `    ${line}` : ''))
      .join('\n'),
    '[All templates](README.md)\n',
  ].join('\n\n')
}

const pairs = (record: Readonly<Record<string, string>>): string =>
  Object.entries(record)
    .map(([name, why]) => `- ${plain(spaced(name))}: ${plain(why)}`)
    .join('\n')

/** 'date, required, 16 words at most.' */
export function fieldInWords(field: Field, fields: Template['fields']): string {
  return `${[field.type === 'list' ? `list of ${spaced(field.of.type)}` : spaced(field.type), needInWords(field, fields), ...limitsOf(field.type === 'list' ? field.of : field), ...(field.type === 'list' ? limitsOf(field) : [])].filter(Boolean).join(', ')}.`
}

type Limited = { readonly [key: string]: unknown }

function limitsOf(field: object): string[] {
  const { words, length, min, max, options, unit, columns, of } = field as Limited
  const several = columns !== undefined || of !== undefined ? ' entries' : unit === undefined ? '' : ` ${String(unit)}`
  return [
    words === undefined ? '' : `${most(words)} words at most`,
    length === undefined ? '' : `${most(length)} characters at most`,
    span(min, max, several),
    Array.isArray(options) ? `one of: ${options.join('; ')}` : '',
    columns && typeof columns === 'object'
      ? `with ${Object.values(columns as Record<string, { label: string }>)
          .map(({ label }) => label.toLowerCase())
          .join(', ')}`
      : '',
  ].filter(Boolean)
}

/** '1 to 8 entries', '2 or more' */
const span = (min: unknown, max: unknown, what: string): string =>
  min !== undefined && max !== undefined
    ? `${String(min)} to ${String(max)}${what}`
    : min !== undefined
      ? `${String(min)}${what} or more`
      : max !== undefined
        ? `${String(max)}${what} or less`
        : ''

const most = (limit: unknown): string =>
  typeof limit === 'object' && limit !== null ? `${String((limit as Limited).default ?? 'as many')} (or ${String((limit as Limited).setting)} of the settings)` : String(limit)
