/** To, Cc and Bcc, in the shape they have had since 2021 or in the one before. */
import { el, nest } from './element.ts'
import type { Labels } from './labels.ts'

export type Kind = 'to' | 'cc' | 'bcc'
const KINDS: readonly Kind[] = ['to', 'cc', 'bcc']

export class AddressBoxes {
  readonly element: HTMLElement
  readonly #old: boolean
  readonly #rows = new Map<Kind, { row: HTMLElement; box: HTMLElement; chips: HTMLElement }>()
  readonly #changed: () => void

  constructor(old: boolean, labels: Labels, changed: () => void) {
    this.#old = old
    this.#changed = changed
    const rows = KINDS.map((kind) => this.#row(kind, labels[kind]))
    const links = el('tr', {}, el('td'), el('td.bzg', {}, this.#opener('cc', 'span.aB.pE', labels.cc), this.#opener('bcc', 'span.aB.pB', labels.bcc)))
    this.element = el('div.fX.aiL', {}, el('table.GS', { tabindex: '-1' }, el('tbody.bze', {}, ...rows, links)))
  }

  list(kind: Kind): string[] {
    const { box } = this.#rows.get(kind)!
    if (this.#old) return [...box.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(({ value }) => value)
    return [...box.querySelectorAll('[role=option]')].map((chip) => chip.getAttribute('data-hovercard-id') ?? '')
  }

  add(kind: Kind, address: string, name = ''): void {
    const { row, chips } = this.#rows.get(kind)!
    row.style.display = ''
    const chip = this.#old ? this.#oldChip(kind, address, name) : this.#newChip(address, name)
    chip.querySelector('.remove')?.addEventListener('click', () => {
      chip.remove()
      this.#changed()
    })
    chips.append(chip)
    this.#changed()
  }

  #row(kind: Kind, label: string): HTMLElement {
    const chips = el('div')
    const input = this.#old
      ? el('textarea.vO', { name: kind, rows: '1', role: 'combobox', 'aria-autocomplete': 'list', 'aria-label': label, tabindex: '1' })
      : el('input.agP.aFw', { type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-label': label, autocomplete: 'off', tabindex: '1' })
    const inner = this.#old
      ? el('div.wO.nr', {}, chips, input)
      : nest(['div', 'div', 'div', 'div'], el('div', { role: 'listbox', 'aria-orientation': 'horizontal' }, el('div', {}, chips)), nest(['div.afp', 'div.aH9'], input))
    const box = this.#old ? inner : el('div.anm', { name: kind }, inner)
    const row = el('tr.bzf', {}, el('td.ok', {}, el('span.gO', {}, label)), el('td.eV', {}, nest(['div.oj', 'div.aA6'], box)))
    if (kind !== 'to') row.style.display = 'none'
    this.#rows.set(kind, { row, box, chips })
    input.addEventListener('keydown', (event) => ['Enter', 'Tab', ','].includes(event.key) && this.#take(kind, input as HTMLInputElement, event))
    input.addEventListener('blur', () => this.#take(kind, input as HTMLInputElement))
    return row
  }

  #take(kind: Kind, input: HTMLInputElement, event?: KeyboardEvent): void {
    if (!input.value.includes('@')) return
    if (event && event.key !== 'Tab') event.preventDefault()
    this.add(kind, input.value.trim())
    input.value = ''
  }

  #newChip(address: string, name: string): HTMLElement {
    const words = el('div.agb', {}, el('div.afW', {}, name || address))
    return el(
      'div.afV',
      { role: 'option', 'data-name': name || address.split('@')[0]!, 'data-hovercard-id': address, 'aria-selected': 'false', tabindex: '-1' },
      words,
      el('div.afX.remove', { role: 'button' }, '×'),
    )
  }

  #oldChip(kind: Kind, address: string, name: string): HTMLElement {
    const shown = el('span.vN', { email: address }, el('div.vT', {}, name || address), el('div.vM.remove', {}, '×'))
    return el('div.vR', {}, shown, el('input', { type: 'hidden', name: kind, value: name ? `${name} <${address}>` : address }))
  }

  #opener(kind: Kind, what: string, label: string): HTMLElement {
    const link = el(what, { role: 'link', tabindex: '1' }, label)
    link.addEventListener('click', () => (this.#rows.get(kind)!.row.style.display = ''))
    return link
  }
}
