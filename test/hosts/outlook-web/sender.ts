/** "From", where it is shown: a button that opens the accounts, and beside it the account itself. */
import { el } from '../gmail/element.ts'
import type { Labels } from './labels.ts'

export class Sender {
  readonly element = el('div')
  #address: string

  /** Without accounts it is not shown, as Outlook does unless somebody asks for it in its settings. */
  constructor(accounts: readonly string[], labels: Labels, changed: () => void) {
    this.#address = accounts[0] ?? 'amina.okafor@anytown.gov.uk'
    if (accounts.length === 0) return
    const button = el('button', { type: 'button', 'aria-haspopup': 'menu' }, labels.from)
    const shown = el('div', { 'aria-haspopup': 'dialog', tabindex: '0' }, el('span', {}, this.#address))
    this.element.append(button, shown)
    button.addEventListener('click', () => {
      const menu = el('div.accounts', { role: 'menu' })
      for (const account of accounts) {
        const item = el('button', { type: 'button', role: 'menuitem' }, account)
        item.addEventListener('click', () => {
          menu.remove()
          this.#address = account
          shown.replaceChildren(el('span', {}, account))
          changed()
        })
        menu.append(item)
      }
      document.body.append(menu)
    })
  }

  get address(): string {
    return this.#address
  }
}
