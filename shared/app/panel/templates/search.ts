/** Finds templates as the person types: every word must occur, in title, shortcut, kind, audience, summary or wording. */
import MiniSearch from 'minisearch'
import { shortcutOf } from '#core/drafting/shortcuts.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { AUDIENCE, KIND } from '../words.ts'

/** Where a word was found decides how high the template stands. */
const BOOST = { title: 8, shortcut: 6, kind: 5, audience: 4, summary: 3, body: 1 }

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** The words of the template, without its fields and marks. */
const wording = ({ subject = '', body }: Template): string => `${subject} ${body}`.replace(/\{\{[^{}]*\}\}/g, ' ').replace(/[*_#|>[\]()\\]/g, ' ')

/** One index for one list; the list is made anew when templates come or go. */
const indexes = new WeakMap<readonly Template[], MiniSearch>()

function indexOf(templates: readonly Template[]): MiniSearch {
  const known = indexes.get(templates)
  if (known) return known
  const index = new MiniSearch({ fields: Object.keys(BOOST), processTerm: folded, searchOptions: { boost: BOOST, prefix: true, combineWith: 'AND' } })
  index.addAll(
    templates.map((template, id) => ({
      id,
      title: template.title,
      shortcut: `${shortcutOf(template)} ${template.id}`,
      kind: KIND[template.kind],
      audience: AUDIENCE[template.audience],
      summary: template.summary,
      body: wording(template),
    })),
  )
  indexes.set(templates, index)
  return index
}

/** @param templates in the order in which they stand where nothing else decides; a slip of the keys is forgiven where nothing fits */
export function searchTemplates(templates: readonly Template[], query: string): readonly Template[] {
  if (folded(query).trim() === '') return templates
  const index = indexOf(templates)
  const exact = index.search(query)
  const found = exact.length > 0 ? exact : index.search(query, { fuzzy: (word) => (word.length > 4 ? 0.3 : false) })
  return found.flatMap(({ id }) => templates[id as number] ?? [])
}
