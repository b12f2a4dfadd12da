/** The ways into the reference pages: all rules by family, by kind of document, by role. */
import { FAMILY, KIND, ROLE } from '#app/panel/words.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { severityInWords } from '../report/words.ts'
import { askedFor } from './applies-to.ts'
import { plain } from './rule-page.ts'

export const pageName = ({ id }: Pick<Rule, 'id'>): string => `${id}.md`

/** @returns file names with their text */
export function indexPages(title: string, rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map([
    [
      'README.md',
      index(
        `${plain(title)}: all rules`,
        grouped(rules, ({ family }) => [FAMILY[family]]),
        'By [kind of document](by-kind.md) · by [role](by-role.md)',
      ),
    ],
    [
      'by-kind.md',
      index(
        'Rules by kind of document',
        grouped(rules, ({ when }) => orAny(askedFor(when, 'kind'), KIND, 'Any document')),
        BACK,
      ),
    ],
    ['by-role.md', index('Rules by role of the author', grouped(rules, rolesOf), BACK)],
  ])
}

const BACK = '[All rules](README.md)'

const rolesOf = ({ when }: Rule): readonly string[] => [
  ...orAny(askedFor(when, 'role'), ROLE, 'Any role'),
  ...(when?.restricted === true ? ['Holders of a politically restricted post'] : []),
]

const orAny = (asked: readonly string[], words: Readonly<Record<string, string>>, any: string): readonly string[] =>
  asked.length > 0 ? asked.map((each) => words[each] ?? each) : [any]

function grouped(rules: readonly Rule[], groupsOf: (rule: Rule) => readonly string[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) for (const group of groupsOf(rule)) groups.set(group, [...(groups.get(group) ?? []), rule])
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function index(heading: string, groups: ReadonlyMap<string, readonly Rule[]>, ways: string): string {
  const lists = [...groups].map(([group, rules]) => `## ${group}\n\n${rules.map(entry).join('\n')}`)
  return `# ${heading}\n\n${ways}\n\n${lists.join('\n\n')}\n`
}

const entry = (rule: Rule): string => `- [${rule.id}](${pageName(rule)}) ${plain(rule.title)} (${severityInWords(rule)})`
