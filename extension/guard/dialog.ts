/** Asks the person about a mail that is held. It shows at once; what was found comes a moment later, from the background. */
import { WEIGHTY } from '#app/panel/findings/waive-reasons.ts'
import type { HeldFinding } from '../messages/messages.ts'
import { make as el } from '../popover/elements.ts'
import { openTopLayer, type TopLayer } from '../popover/top-layer.ts'
import css from './guard.css?inline'
import { heldItem, type ItemWays } from './held-item.ts'
import { NO_WORDS, NOTHING_LEFT, titleFor } from './words.ts'

export interface DialogWays extends Omit<ItemWays, 'waived' | 'inPanel'> {
  /** Rejects where the background does not answer. */
  held(): Promise<readonly HeldFinding[]>
  /** To the draft, at the finding. Also what Escape does. */
  back(): void
  sendAnyway(): void
  /** Nothing holds it any more. */
  toSend(): void
}

export function askPerson(beside: Element, count: number, ways: DialogWays): TopLayer {
  let then = ways.back
  const layer = openTopLayer({
    beside,
    css,
    modal: true,
    // The key that wanted to send may still be down.
    onKey: ({ key, repeat }) => repeat && (key === 'Enter' || key === ' '),
    onClosed: () => then(),
  })
  const { box } = layer
  const title = el('h2', { id: 'title' }, titleFor(count))
  const lead = el('p', { class: 'soft', id: 'lead' }, WEIGHTY)
  const said = el('p', { class: 'said', role: 'status' }, 'Fetching what was found …')
  const list = el('div', { class: 'list' }, said)
  const goBack = el('button', { type: 'button', class: 'primary' }, 'Go back')
  const anyway = el('button', { type: 'button' }, 'Send anyway')
  const hint = el('p', { class: 'soft', id: 'hint' }, '“Send anyway” puts you on Send again, and lets this mail through once as it stands.')
  box.setAttribute('role', 'alertdialog')
  box.setAttribute('aria-labelledby', 'title')
  box.setAttribute('aria-describedby', 'lead')
  anyway.setAttribute('aria-describedby', 'hint')
  box.append(el('div', { class: 'head' }, title, lead), list, el('div', { class: 'foot' }, goBack, anyway, hint))
  const end = (what: () => void) => {
    then = what
    layer.close()
  }
  goBack.addEventListener('click', () => end(ways.back))
  anyway.addEventListener('click', () => end(ways.sendAnyway))
  layer.takeFocus(goBack)

  let open = 0
  const nothingLeft = () => {
    title.textContent = 'Nothing holds this mail any more'
    said.textContent = NOTHING_LEFT
    lead.remove()
    hint.remove()
    anyway.remove()
    const toSend = el('button', { type: 'button', class: 'primary' }, 'To Send')
    toSend.addEventListener('click', () => end(ways.toSend))
    goBack.className = ''
    goBack.before(toSend)
    layer.takeFocus(toSend)
  }
  const waived = ({ says }: HeldFinding) => {
    open -= 1
    said.textContent = `Waived: ${says}`
    if (open === 0) nothingLeft()
    else {
      title.textContent = titleFor(open)
      layer.takeFocus(list.querySelector('select') ?? goBack)
    }
  }
  const show = (held: readonly HeldFinding[]) => {
    if (!layer.isOpen) return
    if (held.length === 0) return nothingLeft()
    open = held.length
    title.textContent = titleFor(open)
    said.textContent = ''
    list.append(el('ol', {}, ...held.map((finding) => heldItem(finding, { ...ways, waived, inPanel: () => end(ways.back) }))))
  }
  ways.held().then(show, () => {
    said.textContent = NO_WORDS
  })
  return layer
}
