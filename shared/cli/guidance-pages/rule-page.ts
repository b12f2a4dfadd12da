/** The reference page of one rule, in Markdown: what it says and why, its source, its examples. */
import { FAMILY } from '#app/panel/words.ts'
import { longDate } from '#core/calendar/day-names.ts'
import type { Examples, Rule } from '#core/pack/rule.schema.ts'
import { severityInWords, sourceInWords } from '../report/words.ts'
import { contextInWords } from './context-in-words.ts'

const NATIONS: Readonly<Record<string, string>> = { E: 'England', W: 'Wales', S: 'Scotland', NI: 'Northern Ireland' }

/** @param examples - of the rule file; a pack that was imported need not bring any */
export function rulePage(rule: Rule, examples: Examples | undefined): string {
  const { id, title, family, message, why, source, nation, validFrom, validTo, reviewBy, needs, fixes, shapedBy, mayLoosen } = rule
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Severity', severityInWords(rule)],
    ['Family', FAMILY[family]],
    ['Nations', nation?.map((each) => NATIONS[each] ?? each).join(', ') ?? 'all'],
    ['In force from', validFrom && longDate(validFrom)],
    ['In force until', validTo && longDate(validTo)],
    ['To be reviewed by', longDate(reviewBy)],
    ['Sleeps without', needs?.join(', ')],
    ['May be eased', mayLoosen ? 'a pack of your party or group may lower it or switch it off' : undefined],
  ]
  return [
    `# ${id} ${plain(title)}`,
    `> ${plain(message)}`,
    plain(why),
    facts.flatMap(([name, value]) => (value ? [`- **${name}:** ${plain(value)}`] : [])).join('\n'),
    '## Source',
    `${plain(sourceInWords(source))}${source.url ? `\n\n<${source.url}>` : ''}`,
    ...(fixes?.length ? ['## How to mend it', fixes.map(({ label }) => `- ${plain(label)}`).join('\n')] : []),
    ...(examples ? ['## What it finds', sentences(examples.flag), '## What it leaves alone', sentences(examples.pass)] : []),
    ...(shapedBy ? ['## How it was shaped', plain(shapedBy)] : []),
    '[All rules](README.md)\n',
  ].join('\n\n')
}

const sentences = (examples: Examples['flag']): string => examples.map(example).join('\n\n---\n\n')

function example({ text, context }: Examples['flag'][number]): string {
  const words = text
    .split('\n')
    .map((line) => (line ? `    ${line}` : ''))
    .join('\n')
  const known = contextInWords(context)
  return known ? `${plain(known)}:\n\n${words}` : words
}

/** Signs that Markdown would take for its own. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')
