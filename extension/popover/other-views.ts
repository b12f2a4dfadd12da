/** What a popover shows besides a finding: the reasons for waiving it, and what became of what was done. */
import { REASONS, WEIGHTY } from '#app/panel/findings/waive-reasons.ts'
import type { FindingWords } from '../messages/messages.ts'
import { button, make } from './elements.ts'
import { ABOUT, NAME } from './finding-view.ts'

interface WaiveActs {
  waive(reason: number): void
  /** Free text is never typed in a page. */
  another(): void
  back(): void
}

export const waiveView = ({ message, place }: Pick<FindingWords, 'message' | 'place'>, { waive, another, back }: WaiveActs): Node[] => [
  make('h2', { id: NAME }, 'Why is it right as it stands?'),
  make('p', { class: 'where', id: ABOUT }, message),
  ...(place.severity === 'must' ? [make('p', {}, WEIGHTY)] : []),
  make('div', { class: 'reasons' }, ...REASONS.map((reason, i) => button(reason, {}, () => waive(i))), button('Another reason… (opens the side panel)', {}, another)),
  make('p', { class: 'hint' }, 'Kept on this device with today’s date and a fingerprint of the words, not the words themselves. It ends when the words change.'),
  make('div', { class: 'foot' }, button('Back to the finding', { class: 'bare' }, back)),
]

export interface Outcome {
  readonly message: string
  /** Words that could not be placed. */
  readonly copy?: string
  readonly takeBack?: () => void
  /** What else may be done about it. */
  readonly also?: { readonly label: string; act(): void }
}

interface OutcomeActs {
  readonly next: (() => void) | undefined
  close(): void
}

export const waitingView = (): Node[] => [make('h2', { id: NAME, class: 'outcome' }, 'Looking this up…')]

export const outcomeView = ({ message, copy, takeBack, also }: Outcome, { next, close }: OutcomeActs): Node[] => [
  make('h2', { id: NAME, class: 'outcome' }, message),
  ...(copy ? [copied(copy)] : []),
  make(
    'div',
    { class: 'row' },
    also && button(also.label, {}, also.act),
    takeBack && button('Take back', {}, takeBack),
    next && button('Next finding', { class: 'primary' }, next),
    button('Close', {}, close),
  ),
]

/** Shown whole, selected by one press: a page may refuse the clipboard. */
function copied(words: string): Node {
  const area = make('textarea', { readonly: '', rows: '3', 'aria-label': 'The text, ready to copy' })
  area.value = words
  area.addEventListener('focus', () => area.select())
  return area
}
