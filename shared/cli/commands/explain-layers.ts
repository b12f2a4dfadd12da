/** Which layer decided what a rule says, and why (law → party → group → me). */
import type { Change, Decision } from '#core/pack/layer.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { Loaded } from '../checker.ts'

const CHANGES: Readonly<Record<Change, string>> = {
  adds: 'adds it',
  keeps: 'keeps it',
  raises: 'raises it',
  lowers: 'lowers it',
  'switches-off': 'switches it off',
  'switches-on': 'switches it on again',
  locks: 'lets no layer below ease it',
  widens: 'adds words',
  narrows: 'takes words out',
}

/** From the top down: the pack that brings the rule, then every layer that changed it. */
export function layersOf(rule: string, { base, decisions }: Pick<Loaded, 'base' | 'decisions'>): string[] {
  const own = decisions.filter(({ about, refused }) => about === rule && refused === undefined)
  return [...(own[0]?.change === 'adds' ? [] : [packInWords(base)]), ...own.map(inWords)]
}

const inWords = ({ change, layer, pack, from, to, reason }: Decision): string =>
  `${layer}: ${packInWords(pack)} ${CHANGES[change]}${to === undefined || to === from ? '' : ` from ${from} to ${to}`}${reason === undefined ? '' : `: ${reason}`}`

const packInWords = ({ id, version }: Pick<Pack, 'id' | 'version'>): string => `the pack ${id} ${version}`
