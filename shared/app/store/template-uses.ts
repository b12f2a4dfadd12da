/** Which templates were used and liked. Ids and moments only: what was filled in is never kept here (the purpose wall). */
import type { TemplateUse } from './store.ts'

export const MOST = 30

export function withUse(uses: readonly TemplateUse[], id: string, usedAt: string): TemplateUse[] {
  const favourite = uses.some((use) => use.id === id && use.favourite)
  return ordered([{ id, favourite, usedAt }, ...uses.filter((use) => use.id !== id)])
}

export function withFavourite(uses: readonly TemplateUse[], id: string, favourite: boolean): TemplateUse[] {
  const old = uses.find((use) => use.id === id)
  const others = uses.filter((use) => use.id !== id)
  if (!favourite && !old?.usedAt) return ordered(others)
  return ordered([...others, { ...old, id, favourite }])
}

/** Favourites first, then the latest used. */
function ordered(uses: readonly TemplateUse[]): TemplateUse[] {
  const later = (a: TemplateUse, b: TemplateUse) => (b.usedAt ?? '').localeCompare(a.usedAt ?? '')
  return [...uses].sort((a, b) => Number(b.favourite) - Number(a.favourite) || later(a, b)).slice(0, MOST)
}
