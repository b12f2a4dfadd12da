/**
 * The words of locked passages of which only hashes were kept: filled from the pack and the settings anew, a line counts
 * where its hash is the same. What a person typed into a passage is not known again; that it changed still is.
 */

import type { Passage } from '#core/draft/draft.ts'
import { lineHash } from '#core/draft/passage-line.ts'
import { defaultsFor } from '#core/drafting/defaults.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Provenance } from './store.ts'

export const isWithoutText = ({ passages = [] }: Provenance): boolean => passages.some(({ lines, hashes = [] }) => lines.length < hashes.length)

/** @param templates is asked only where there is something to recall */
export async function recalled(kept: Provenance, templates: () => Promise<readonly Template[]>, settings: Settings, today: string): Promise<Provenance> {
  if (!isWithoutText(kept)) return kept
  const [{ render }, all] = await Promise.all([import('#core/drafting/render.ts'), templates()])
  const ids = [kept.id, ...(kept.also ?? []).map(({ id }) => id)]
  const words = new Map<string, string>()
  for (const template of all) {
    if (!ids.includes(template.id)) continue
    const printed = render(template, defaultsFor(template, settings, {}, today), { settings, today, gaps: 'show' }).template.passages ?? []
    for (const line of printed.flatMap(({ lines }) => lines)) words.set(lineHash(line), line)
  }
  return { ...kept, passages: (kept.passages ?? []).flatMap((passage) => known(passage, words)) }
}

/** The lines that are known again, which can be put back, apart from the others. */
function known({ id, hash, hashes = [] }: Passage, words: ReadonlyMap<string, string>): Passage[] {
  const others = hashes.filter((one) => !words.has(one))
  const lines = hashes.flatMap((one) => words.get(one) ?? [])
  return [...(lines.length > 0 ? [{ id, hash, lines }] : []), ...(others.length > 0 ? [{ id, hash, lines: [], hashes: others }] : [])]
}
