/** Settings without the empty fields of a form: what nobody filled in is absent, and nothing is guessed from it. */
export function prune<T>(value: T): T | undefined {
  if (Array.isArray(value)) {
    const kept = value.map(prune).filter((item) => item !== undefined)
    return kept.length > 0 ? (kept as T) : undefined
  }
  if (typeof value === 'string') return value.trim() === '' ? undefined : (value.trim() as T)
  if (value === null || typeof value !== 'object') return value ?? undefined
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const rest = prune(inner)
    return rest === undefined ? [] : [[key, rest] as const]
  })
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined
}
