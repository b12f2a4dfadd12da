/**
 * Settings at the border: whoever may write to a mailbox wrote them, and the schemas are too large for the send check. What each
 * key holds tells its name; a part with a fault anywhere is left out whole.
 */
import type { Settings } from '#core/pack/settings.schema.ts'

const PARTS = ['me', 'accounts', 'council', 'group', 'directory', 'calendar', 'standingOrders', 'ruleChoices']
/** The first that holds the key says what stands there; any other key holds text. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['list', /^(?:accounts|directory|polls|meetings)$/],
  ['words', /^(?:domains|areas|committees|closures)$/],
  ['object', /^(?:me|council|group|calendar|standingOrders|ruleChoices|[A-Z][A-Z]-\d\d)$/],
  ['boolean', /^(?:executive|spokesperson|restricted|off)$/],
  ['number', /(?:Words|Days|PerMember|callInMembers)$/],
]
/** An entry of a list is known by one of these. */
const NAMES = ['name', 'address', 'date']

type Node = { readonly [key: string]: unknown }
const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSound = (node: unknown): boolean => isObject(node) && Object.keys(node).every((key) => fits(key, node[key]))

function fits(key: string, value: unknown): boolean {
  const [kind = 'string'] = KINDS.find(([, holds]) => holds.test(key)) ?? []
  if (kind === 'object') return isSound(value)
  if (kind === 'words') return Array.isArray(value) && value.every((word) => typeof word === 'string')
  if (kind === 'list') return Array.isArray(value) && value.every((entry: Node) => isSound(entry) && NAMES.some((name) => entry[name]))
  return typeof value === kind
}

export function soundSettings(given: unknown): Settings {
  const sound: { [part: string]: unknown } = {}
  if (isObject(given)) for (const part of PARTS) if (fits(part, given[part])) sound[part] = given[part]
  return sound
}
