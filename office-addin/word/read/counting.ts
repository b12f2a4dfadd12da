/** By which of its answers a Word tells the words that count: the older one leaves hidden words in. */
import type { WordAbilities } from '../abilities.ts'

export type Counting = 'text' | 'reviewed'

export const countingBy = (abilities: WordAbilities): Counting | undefined => (abilities.currentText ? 'text' : abilities.reviewedText ? 'reviewed' : undefined)
