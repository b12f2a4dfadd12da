/** What a popover shows of one finding. Its words came with the finding; only those of the controls are here. */

import type { HostAbilities } from '#app/host/draft-host.ts'
import { sortFixes } from '#app/panel/findings/fixes.ts'
import { isQuotation } from '#app/panel/is-quotation.ts'
import type { Fix } from '#core/checker/finding.ts'
import type { FindingWords } from '../messages/messages.ts'
import { button, make } from './elements.ts'
import { arrowDown, arrowUp, chevron, cross, severityIcon } from './icons.ts'

export interface FindingActs {
  fix(fix: Fix): void
  waive(): void
  step(by: 1 | -1): void
  close(): void
  /** What shows has another size. */
  resized(): void
}

export interface FindingView {
  readonly nodes: readonly Node[]
  /** Carried out by the key for it. */
  readonly first: Fix | undefined
  toggleWhy(): void
  openSource(): void
}

/** The ids of name and description; they stand in a shadow root of their own. */
export const NAME = 'name'
export const ABOUT = 'about'

export function findingView({ place, nth, of, weight, family, message, where, quote, why, source, fixes }: FindingWords, can: HostAbilities, acts: FindingActs): FindingView {
  const { doable, advice } = sortFixes({ fixes }, can)
  const link =
    source.href && make('a', { href: source.href, target: '_blank', rel: 'noopener noreferrer' }, source.title, make('span', { class: 'hidden' }, ' (opens in a new tab)'))
  const reason = make(
    'div',
    { class: 'reason', id: 'reason', hidden: '' },
    ...why.map((text) => make('p', {}, text)),
    make('p', {}, link || source.title, make('br', {}), source.asAt),
  )
  const toggleWhy = () => {
    reason.hidden = !reason.hidden
    asks.setAttribute('aria-expanded', String(!reason.hidden))
    acts.resized()
  }
  const asks = button(
    ['Why?', make('span', { class: 'hidden' }, ' The reason and its source'), chevron()],
    { class: 'bare', 'aria-expanded': 'false', 'aria-controls': 'reason' },
    toggleWhy,
  )
  return {
    nodes: [
      make(
        'div',
        { class: 'head' },
        make('span', { class: 'weight' }, severityIcon(place.severity), weight),
        make('span', {}, family),
        make('span', { class: 'nth' }, `${nth + 1} of ${of}`),
        button([cross()], { class: 'bare square', 'aria-label': 'Close' }, acts.close),
      ),
      make('h2', { id: NAME }, make('span', { class: 'hidden' }, `${weight}: `), message),
      make('p', { class: 'where', id: ABOUT }, where, quote ? ': ' : '.', quote && isQuotation(quote) ? make('q', {}, quote) : quote),
      advice.length > 0 && make('ul', {}, ...advice.map(({ label }) => make('li', {}, `${label}.`))),
      doable.length > 0 && make('div', { class: 'row' }, ...doable.map((fix, i) => button(fix.label, i === 0 ? { class: 'primary' } : {}, () => acts.fix(fix)))),
      make(
        'div',
        { class: 'foot' },
        button('Waive…', { class: 'bare' }, acts.waive),
        asks,
        of > 1 &&
          make(
            'span',
            { class: 'steps' },
            button([arrowUp()], { class: 'bare square', 'aria-label': 'The finding before' }, () => acts.step(-1)),
            button([arrowDown()], { class: 'bare square', 'aria-label': 'The next finding' }, () => acts.step(1)),
          ),
      ),
      reason,
    ].filter((node) => node !== false),
    first: doable[0],
    toggleWhy,
    openSource() {
      if (link) link.click()
      else if (reason.hidden) toggleWhy()
    },
  }
}
