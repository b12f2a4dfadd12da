/** The words for a line's state, its whip, and how a sentence takes it. */
import type { LineMatch, LineState } from '#core/drafting/lines/lines-in.ts'
import type { AgreedLine } from '#core/pack/settings.schema.ts'

export const WHIP: Readonly<Record<NonNullable<AgreedLine['whip']>, string>> = { whip: 'Whip applies', 'free-vote': 'Free vote', undecided: 'Not decided yet' }

export const STATE: Readonly<Record<LineState, string>> = { current: 'Holds', expired: 'Expired', retired: 'Retired' }

export const TAKEN: Readonly<Record<LineMatch['as'], { readonly word: string; readonly means: string }>> = {
  current: { word: 'Current', means: 'The draft says the line as it was agreed.' },
  'in other words': { word: 'Current, in other words', means: 'The draft says the line, in other words than were agreed.' },
  expired: { word: 'Expired', means: 'The draft says a line that no longer holds.' },
  softened: { word: 'Softened', means: 'The draft says less than the line does.' },
  contradicted: { word: 'Contradicted', means: 'The draft says the contrary of the line.' },
}

export const isWell = (as: LineMatch['as']): boolean => as === 'current' || as === 'in other words'
