/** A page a rule, and three ways into them. */
import { askedFor } from '#cli/guidance-pages/applies-to.ts'
import { indexPages, pageName } from '#cli/guidance-pages/index-pages.ts'
import { rulePage } from '#cli/guidance-pages/rule-page.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Examples } from '#core/pack/rule.schema.ts'
import { htmlName, type SitePage } from '../site-page.ts'

export function rulePages({ title, rules }: Pick<Pack, 'title' | 'rules'>, examples: Readonly<Record<string, Examples>>): readonly SitePage[] {
  const page = (name: string) => ({ from: `reference/rules/${name}`, to: `rules/${htmlName(name)}`, room: 'rules' as const })
  const ways = [...indexPages(title, rules)].map(([name, markdown]): SitePage => ({ ...page(name), markdown, words: WAYS }))
  const each = rules.map(
    (rule): SitePage => ({
      ...page(pageName(rule)),
      markdown: rulePage(rule, examples[rule.id]),
      facets: { id: rule.id, family: rule.family, kinds: askedFor(rule.when, 'kind'), roles: askedFor(rule.when, 'role') },
      // Of its examples only what is flagged there: the rest holds words of what a rule must leave alone too.
      words: [rule.message, rule.why, rule.source.title, rule.source.provision, ...flagged(examples[rule.id])].filter(Boolean).join(' '),
    }),
  )
  return [...ways, ...each]
}

/** Somebody looks for the word that was underlined. */
const flagged = (examples: Examples | undefined): readonly string[] => [...new Set((examples?.flag ?? []).flatMap(({ at }) => at ?? []))]

const WAYS = 'A list of all rules.'
