/** How much a rule may flag for nothing on a group's own old documents before somebody has to say why it stands. */

export const MOST_PER_THOUSAND = 0.2
export const MOST_OF_DOCUMENTS = 1 / 5
export const BUDGET_IN_WORDS = 'at most 1 hit in 5,000 words, and hits in at most 1 of 5 documents'

/** Of one rule; `alarms` are hits that nobody called right. */
export interface Tally {
  readonly documents: number
  readonly words: number
  readonly alarms: number
  readonly alarmed: number
}

export const perThousand = ({ alarms, words }: Tally): number => (words === 0 ? 0 : (alarms * 1000) / words)

export const isOverBudget = (tally: Tally): boolean => tally.alarms > 0 && (perThousand(tally) > MOST_PER_THOUSAND || tally.alarmed > tally.documents * MOST_OF_DOCUMENTS)

/** '3 hits in 2 of 12 documents, 0.4 in 1,000 words' */
export function tallyInWords(tally: Tally): string {
  const { alarms, alarmed, documents } = tally
  if (alarms === 0) return `no hits in ${documents} document${documents === 1 ? '' : 's'}`
  return `${alarms} hit${alarms === 1 ? '' : 's'} in ${alarmed} of ${documents} document${documents === 1 ? '' : 's'}, ${rounded(perThousand(tally))} in 1,000 words`
}

const rounded = (number: number): string => (number >= 10 ? String(Math.round(number)) : number.toFixed(number < 0.1 ? 2 : 1))
