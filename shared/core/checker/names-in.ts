/** Which facts a query, or a rule's parameters, ask for by name. */

/** Names of the facts that a query asks for, its neighbours' included; `undefined` where the place in the draft decides. */
export function namesIn(query: object): readonly string[] | undefined {
  const names = new Set<string>()
  return collect(query, names) ? [...names] : undefined
}

const NAMED = new Set(['find', 'detects', 'terms', 'wrong'])

/** False where the place in the draft decides: the head, the first half, the end. */
export function collect(node: unknown, names: Set<string>): boolean {
  if (Array.isArray(node)) return node.every((each) => collect(each, names))
  if (node === null || typeof node !== 'object') return true
  return Object.entries(node).every(([key, value]) => {
    if (key === 'where' || (key === 'insert' && !besideHit(node))) return false
    if (key === 'quoted') names.add('quotation')
    if (NAMED.has(key)) for (const name of Array.isArray(value) ? value : [value]) names.add(String(name))
    return collect(value, names)
  })
}

/** An insertion at the hit itself moves with it; one at the end of the draft does not. */
const besideHit = (fix: object): boolean => 'at' in fix && (fix.at === 'before' || fix.at === 'after')
