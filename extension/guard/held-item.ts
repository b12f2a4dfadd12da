/** One finding that holds a mail: what it is, why, and how it is set aside. */
import { REASONS } from '#app/panel/findings/waive-reasons.ts'
import { isQuotation } from '#app/panel/is-quotation.ts'
import type { HeldFinding } from '../messages/messages.ts'
import { make as el } from '../popover/elements.ts'
import { PANEL_STAYS_SHUT } from './words.ts'

export interface ItemWays {
  /** @returns a sentence where it could not be waived */
  waive(key: string, reason: number): Promise<string | undefined>
  /** A reason in one's own words, which are not typed in a page: for the side panel. False where it does not open from here. */
  openPanel(at: HeldFinding['at']): Promise<boolean>
  inPanel(): void
  waived(finding: HeldFinding): void
}

export function heldItem(finding: HeldFinding, { waive, openPanel, inPanel, waived }: ItemWays): HTMLLIElement {
  const { key, says, quote, why } = finding
  const reasons = el('select', {}, el('option', { value: '' }, 'Choose a reason'), ...REASONS.map((reason, i) => el('option', { value: String(i) }, reason)))
  const button = el('button', { type: 'button', 'aria-label': `Waive: ${says}` }, 'Waive')
  const other = el('button', { type: 'button', class: 'plain', 'aria-label': `Another reason, in the side panel: ${says}` }, 'Another reason…')
  const error = el('p', { class: 'error', role: 'alert' })
  const controls = el(
    'details',
    {},
    el('summary', { 'aria-label': `Waive with a reason: ${says}` }, 'Waive…'),
    error,
    el('div', { class: 'waive' }, el('label', {}, 'It is right as it stands, because', reasons), button, other),
  )
  const item = el(
    'li',
    {},
    el('p', { class: 'says' }, says),
    quote && el('p', { class: 'quote' }, isQuotation(quote) ? el('q', {}, quote) : quote),
    el('p', { class: 'why' }, why),
    controls,
  )

  const refuse = (words: string) => {
    error.textContent = words
    error.scrollIntoView({ block: 'nearest' })
    button.disabled = false
  }
  button.addEventListener('click', async () => {
    if (reasons.value === '') {
      refuse('Choose a reason first, or “Another reason…”.')
      reasons.focus()
      return
    }
    button.disabled = true
    error.textContent = ''
    const refused = await waive(key, Number(reasons.value))
    if (refused) return refuse(refused)
    controls.remove()
    item.append(el('p', { class: 'done' }, `Waived: ${REASONS[Number(reasons.value)]}`))
    waived(finding)
  })
  other.addEventListener('click', async () => {
    if (await openPanel(finding.at).catch(() => false)) inPanel()
    else error.textContent = PANEL_STAYS_SHUT
  })
  return item
}
