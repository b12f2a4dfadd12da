/** What the words of a list do in rules: accuse (more words, more findings), excuse (more words, fewer findings), or both. */
import type { WordList } from './pack.ts'
import type { Rule } from './rule.schema.ts'
import type { KindParams } from './rule-kinds.schema.ts'

export interface WordUse {
  readonly accuses?: boolean
  readonly excuses?: boolean
}

/** Lists that code asks for by name: who speaks, whether it campaigns, what no longer counts as the motion's words. */
const ASKED_BY_CODE: Readonly<Record<string, WordUse>> = {
  voteWords: { accuses: true },
  campaignWords: { accuses: true },
  groupNames: { accuses: true },
  speakingForGroup: { accuses: true },
  internalMarks: { accuses: true },
  annualMeetings: { accuses: true, excuses: true },
  formWords: { accuses: true },
  chairAndOffice: { accuses: true },
  presides: { accuses: true },
  chairWords: { accuses: true },
  officeHolders: { accuses: true },
  motionAnnex: { excuses: true },
  budgetSetting: { accuses: true },
  callInReasons: { excuses: true },
  donationOpen: { accuses: true },
  donationReceived: { accuses: true, excuses: true },
  donationChecked: { accuses: true, excuses: true },
  donationAccepted: { accuses: true, excuses: true },
  donationReturned: { accuses: true, excuses: true },
  donationReported: { excuses: true },
  donationTotals: { accuses: true, excuses: true },
  loanWords: { accuses: true },
  inKindWords: { accuses: true },
  companyMarks: { accuses: true },
  accusedActs: { accuses: true },
  accusedForOneself: { accuses: true },
  accusedSpends: { accuses: true },
  accusedBills: { accuses: true },
  accusedSells: { accuses: true },
  accusedSlips: { accuses: true },
  accusedTips: { accuses: true },
  accusedCashInHand: { accuses: true },
  accusedNeverDone: { accuses: true },
  accusedOnTheSide: { accuses: true },
  accusedWrongPlaces: { accuses: true },
  accusedAdverbs: { accuses: true },
  accusedDealings: { accuses: true },
  accusedSmells: { accuses: true },
  accusedBy: { accuses: true },
  accusedNames: { accuses: true },
  accusedLabels: { accuses: true },
  accusedStates: { accuses: true },
  accusedDeeds: { accuses: true },
  accusers: { accuses: true },
  guiltWords: { accuses: true },
  proceedingsWords: { accuses: true },
  proceedingsAt: { accuses: true },
  proceedingsOf: { accuses: true },
  proceedingsOver: { excuses: true },
  establishedBy: { excuses: true },
}

/** What is found under these keys speaks against a finding. */
const EXCUSING = new Set(['notNear', 'unless', 'none', 'elements', 'has'])
/** Keys under which a rule names lists, or has terms of its own. */
export const NAMING = new Set(['find', 'detects', 'terms', 'wrong'])

type Note = (name: string, use: WordUse) => void

/** By the list's name, without `$`. A list hands its use on to those that its terms name. */
export function wordUses(rules: readonly Rule[], lists: readonly WordList[]): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, WordUse>(Object.entries(ASKED_BY_CODE))
  const note: Note = (name, { accuses, excuses }) => {
    const known = uses.get(name)
    uses.set(name, { accuses: known?.accuses || accuses, excuses: known?.excuses || excuses })
  }
  for (const rule of rules) {
    walk(rule.params, false, note)
    if (rule.kind === 'structure') walk(alsoExcusing(rule.params as KindParams<'structure'>), true, note)
  }
  const named = new Map(lists.map(({ name, terms }) => [name, terms.flatMap(listsIn)]))
  for (const [name, use] of [...uses]) for (const inner of reached(name, named)) note(inner, use)
  return uses
}

/** Where one good fact is enough, or having none is a finding, each further fact may also excuse. */
const alsoExcusing = ({ each, any, absent }: KindParams<'structure'>): unknown => (any || absent ? each : undefined)

function walk(node: unknown, excuses: boolean, note: Note): void {
  if (Array.isArray(node)) for (const each of node) walk(each, excuses, note)
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return
  for (const [key, value] of Object.entries(node)) {
    if (NAMING.has(key))
      for (const name of Array.isArray(value) ? value : [value]) if (String(name).startsWith('$')) note(String(name).slice(1), excuses ? { excuses } : { accuses: true })
    walk(value, EXCUSING.has(key) ? !excuses : excuses, note)
  }
}

/** 'vote $partyNames' names `partyNames`. */
export const listsIn = (term: string): string[] => term.split('$').flatMap((piece, i) => (i === 0 ? [] : (/^[A-Za-z][A-Za-z0-9]*/.exec(piece)?.[0] ?? [])))

function reached(name: string, named: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>()
  const queue = [...(named.get(name) ?? [])]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue
    found.add(next)
    queue.push(...(named.get(next) ?? []))
  }
  return found
}
