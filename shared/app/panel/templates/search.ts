/** Finds templates as the person types: every word must occur, in the title, kind, audience, summary or wording. */
import type { Template } from '#core/pack/template.schema.ts'
import { AUDIENCE, KIND } from '../words.ts'

/** Where a word was found decides how high the template stands. */
const WEIGHTS = [8, 6, 4, 3, 1] as const

const places = ({ title, id, kind, audience, summary, body }: Template): readonly string[] => [title, `${KIND[kind]} ${id}`, AUDIENCE[audience], summary, body]

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

export function searchTemplates(templates: readonly Template[], query: string): readonly Template[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return templates
  return templates
    .map((template) => ({ template, score: score(places(template).map(folded), words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ template }) => template)
}

function score(texts: readonly string[], words: readonly string[]): number {
  let total = 0
  for (const word of words) {
    const found = texts.findIndex((text) => text.includes(word))
    if (found < 0) return 0
    total += WEIGHTS[found] ?? 0
  }
  return total
}
