/** To, Cc and Bcc: each a box that can be written in, with chips among what is typed. */
import { el, freshId } from '../gmail/element.ts'
import type { Labels } from './labels.ts'

export type Kind = 'to' | 'cc' | 'bcc'
const KINDS: readonly Kind[] = ['to', 'cc', 'bcc']
/** What shows nothing stands before and after each chip, so that the cursor has a place. */
const GAP = '\u200b'

/** How a chip says whom it stands for: all three shapes are met with. */
export type ChipShape = 'address' | 'named' | 'presence'

let chips = 70

export class Wells {
  readonly element = el('div', {})
  readonly #wells = new Map<Kind, { group: HTMLElement; box: HTMLElement }>()
  readonly #changed: () => void
  #shape: ChipShape

  constructor(id: string, labels: Labels, shape: ChipShape, changed: () => void) {
    this.#changed = changed
    this.#shape = shape
    for (const kind of KINDS) this.element.append(this.#well(kind, id, labels[kind]))
    for (const kind of ['cc', 'bcc'] as const) {
      const opener = el('button', { type: 'button' }, labels[kind])
      opener.addEventListener('click', () => this.#show(kind))
      this.element.append(opener)
    }
  }

  list(kind: Kind): string[] {
    return [...(this.#wells.get(kind)?.box.querySelectorAll<Chip>('._EType_RECIPIENT_ENTITY') ?? [])].map(({ address = '' }) => address)
  }

  add(kind: Kind, address: string, name = '', shape: ChipShape = this.#shape): void {
    this.#show(kind)
    const words = el(`span.textContainer-${chips}.individualText-${chips}`, {}, name || address)
    const remove = el('span', { role: 'button', 'aria-hidden': 'true' }, '×')
    const says = shape === 'presence' && name ? `unknown${name}` : shape === 'named' && name ? `${name} <${address}>` : address
    const chip: Chip = el(
      'span._Entity._EType_RECIPIENT_ENTITY._EReadonly_1',
      { id: `REK${String(chips++).padStart(6, '0')}`, contenteditable: 'false', draggable: 'true', 'aria-label': says },
      el('span', { 'aria-hidden': 'true' }, '●'),
      words,
      remove,
    )
    chip.address = address
    remove.addEventListener('click', () => {
      chip.remove()
      this.#changed()
    })
    this.#wells.get(kind)?.box.append(GAP, chip, GAP)
    this.#changed()
  }

  /** As when the cursor leaves them for the text. */
  fold(): void {
    for (const { group } of this.#wells.values()) group.hidden = true
  }

  #show(kind: Kind): void {
    const well = this.#wells.get(kind)
    if (well) well.group.hidden = false
  }

  #well(kind: Kind, id: string, label: string): HTMLElement {
    const box = el('div', { 'aria-label': label, contenteditable: 'true', tabindex: '0', dir: 'ltr', 'aria-controls': freshId().slice(1) })
    const group = el('div', { role: 'group', id: `MSG_${id}_${kind.toUpperCase()}` }, el('button', { type: 'button' }, label), box)
    group.hidden = kind !== 'to'
    this.#wells.set(kind, { group, box })
    box.addEventListener('keydown', (event) => {
      if (!['Enter', ',', ';'].includes(event.key)) return
      event.preventDefault()
      const typed = [...box.childNodes].filter((node): node is Text => node instanceof Text)
      const address = typed.map(({ data }) => data.replaceAll(GAP, '').trim()).join('')
      if (!address.includes('@')) return
      for (const node of typed) node.remove()
      this.add(kind, address)
    })
    return group
  }
}

type Chip = HTMLElement & { address?: string }
