/** Takes out of settings what packs say just so: what a person says differently is theirs, and stays. */
import type { Settings } from '#core/pack/settings.schema.ts'

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export const withoutUpper = (settings: Settings, upper: Settings): Settings => pruned(settings as Tree, upper as Tree) ?? {}

function pruned(own: Tree, upper: Tree): Tree | undefined {
  const kept = Object.entries(own).flatMap(([key, value]): [string, unknown][] => {
    const above = upper[key]
    if (value === undefined || same(value, above)) return []
    if (Array.isArray(value) && Array.isArray(above)) {
      const rest = value.filter((entry) => !above.some((other) => same(entry, other)))
      return rest.length > 0 ? [[key, rest]] : []
    }
    if (!isTree(value) || !isTree(above)) return [[key, value]]
    const rest = pruned(value, above)
    return rest ? [[key, rest]] : []
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
