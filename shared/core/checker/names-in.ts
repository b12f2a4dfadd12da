/** Which facts a query, or a rule's parameters, ask for by name. */

/** Names of the facts that a query asks for, its neighbours' included; `undefined` where the place in the draft decides. */
export function namesIn(query: object): readonly string[] | undefined {
  const names = new Set<string>()
  return collect(query, names) ? [...names] : undefined
}

/** False where the place in the draft decides: the head, the first half, the end. Every rule is read by it before the first check. */
export function collect(node: unknown, names: Set<string>): boolean {
  if (node === null || typeof node !== 'object') return true
  if (Array.isArray(node)) {
    for (const each of node) if (!collect(each, names)) return false
    return true
  }
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key]
    if (key === 'where' || (key === 'insert' && !besideHit(node))) return false
    if (key === 'quoted') names.add('quotation')
    else if (key === 'find' || key === 'detects' || key === 'terms' || key === 'wrong') note(value, names)
    if (typeof value === 'object' && !collect(value, names)) return false
  }
  return true
}

function note(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const name of value) names.add(String(name))
  else names.add(String(value))
}

/** An insertion at the hit itself moves with it; one at the end of the draft does not. */
const besideHit = (fix: object): boolean => 'at' in fix && (fix.at === 'before' || fix.at === 'after')
