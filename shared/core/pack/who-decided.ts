/** Which layer decided what a rule says, and why, in sentences: law → party → group → the person, or the organisation over all of them. */
import type { Change, Decision, LayerName } from './layer.ts'
import type { Outcome } from './layered-rules.ts'
import type { Pack } from './pack.ts'

type Edition = Pick<Pack, 'id' | 'version'>

export interface Deciders {
  /** The pack that Seconder comes with. */
  readonly base: Edition
  /** Of the packs laid over it, from the top down. */
  readonly decisions: readonly Decision[]
  /** What came of the person's own choice. */
  readonly chosen?: Outcome | undefined
  /** The organisation calls the rule mandatory. */
  readonly mandatory?: { readonly waive?: boolean } | undefined
}

const CHANGES: Readonly<Record<Change, string>> = {
  adds: 'brings it',
  keeps: 'keeps it',
  raises: 'raises it',
  lowers: 'lowers it',
  'switches-off': 'switches it off',
  'switches-on': 'switches it on again',
  locks: 'lets no layer below ease it',
  widens: 'adds words',
  narrows: 'takes words out',
}

const WHOSE: Readonly<Record<LayerName, string>> = { law: 'The pack of the law', party: 'The party’s pack', group: 'The group’s pack', me: 'The person’s own pack' }

/** From the top down: the pack that brings the rule, then every layer that changed it, or tried to. */
export function whoDecided(rule: string, { base, decisions, chosen, mandatory }: Deciders): string[] {
  const own = decisions.filter(({ about }) => about === rule)
  const broughtBelow = own.some(({ change, refused }) => change === 'adds' && refused === undefined)
  return [
    ...(broughtBelow ? [] : [`The pack that Seconder comes with, ${inWords(base)}, brings it.`]),
    ...(mandatory ? [`Your organisation calls it mandatory: nobody may ease it${mandatory.waive ? '' : ', or waive it'}.`] : []),
    ...own.map((decision) => sentence(`${WHOSE[decision.layer]}, ${inWords(decision.pack)},`, decision)),
    ...(chosen ? [sentence('What you chose in your settings', chosen)] : []),
  ]
}

const inWords = ({ id, version }: Edition): string => `${id} ${version}`

function sentence(who: string, { change, from, to, reason, refused }: Outcome): string {
  if (refused !== undefined) return `${who} ${WANTED[change] ?? 'would change it'}${to === undefined ? '' : ` to ${to}`}, without effect: ${ended(refused)}`
  const moved = to === undefined || to === from ? '' : ` from ${from} to ${to}`
  return `${who} ${CHANGES[change]}${moved}${reason ? `: ${ended(reason)}` : '.'}`
}

const WANTED: Readonly<Partial<Record<Change, string>>> = {
  adds: 'would bring another of this name',
  'switches-off': 'would switch it off',
  lowers: 'would lower it',
  raises: 'would raise it',
}

const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
