/** The account that a mail is sent from: a hidden field, and a menu where there are several. */
import { el } from './element.ts'

export class Sender {
  readonly element = el('div')
  readonly #field = el('input', { type: 'hidden', name: 'from' }) as HTMLInputElement
  readonly #accounts: readonly string[]

  /** With one account the field stays empty: the page as a whole says whose it is. */
  constructor(accounts: readonly string[], label: string, changed: () => void) {
    this.#accounts = accounts
    this.element.append(this.#field)
    if (accounts.length < 2) return
    const shown = el('span.az2', { role: 'button', tabindex: '1', 'aria-haspopup': 'true' }, accounts[0]!)
    this.#field.value = accounts[0]!
    this.element.append(el('div.aoD.az4', {}, el('span.gO', {}, `${label} `), shown))
    shown.addEventListener('click', () => {
      const items = accounts.map((account) => el('div.J-N', { role: 'menuitem', value: account }, account))
      const menu = el('div.J-M', { role: 'menu' }, ...items)
      for (const [i, item] of items.entries())
        item.addEventListener('click', () => {
          menu.remove()
          this.#field.value = accounts[i]!
          shown.textContent = accounts[i]!
          changed()
        })
      const { left, bottom } = shown.getBoundingClientRect()
      Object.assign(menu.style, { left: `${left}px`, top: `${bottom}px` })
      document.body.append(menu)
    })
  }

  get address(): string {
    return this.#field.value || this.#accounts[0]!
  }
}
