/** Takes out of settings what the organisation put in. */
import type { Settings } from '#core/pack/settings.schema.ts'

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export const withoutManaged = (settings: Settings, managed: Settings): Settings => pruned(settings, managed) ?? {}

function pruned(own: Tree, managed: Tree): Tree | undefined {
  const kept = Object.entries(own).flatMap(([key, value]): [string, unknown][] => {
    const theirs = managed[key]
    if (theirs === undefined) return [[key, value]]
    if (Array.isArray(value) && Array.isArray(theirs)) {
      const rest = value.filter((entry) => !theirs.some((other) => same(entry, other)))
      return rest.length > 0 ? [[key, rest]] : []
    }
    if (!isTree(value) || !isTree(theirs)) return []
    const rest = pruned(value, theirs)
    return rest ? [[key, rest]] : []
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** Whether the organisation decided this one value: 'council.nation'. Lists are theirs to add to, and yours too. */
export function isManaged(managed: Settings | undefined, path: string): boolean {
  let at: unknown = managed
  for (const key of path.split('.')) at = isTree(at) ? at[key] : undefined
  return at !== undefined && !Array.isArray(at)
}
