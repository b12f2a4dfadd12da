/** What the guard says. */
import type { Unchecked } from './decide.ts'

const BECAUSE: Readonly<Record<Unchecked, string>> = {
  'not read yet': 'Seconder had not read it yet.',
  'changed since': 'something in it changed a moment before.',
  'no answer': 'Seconder’s checker did not answer.',
  updated: 'Seconder was updated or switched off. Reload this page to go on with it.',
}

export const withoutCheck = (because: Unchecked): string => `Sent without a check: ${BECAUSE[because]}`

export const ARMED = 'Now send it once more: it goes as it stands. If you change anything, Seconder looks again.'

export const PANEL_STAYS_SHUT = 'The browser did not open the side panel from here. Click Seconder’s button beside the address bar, and waive it there in your own words.'

export const NO_WORDS = 'Seconder cannot say just now what was found. The words are underlined in the text; the side panel lists them.'

export const NOTHING_LEFT = 'Nothing holds this mail any more. Send it again.'

export const titleFor = (count: number): string => (count === 1 ? 'Not sent yet: one point must be looked at' : `Not sent yet: ${count} points must be looked at`)
