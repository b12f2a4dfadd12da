/** Send, and the button beside it that opens what else can be done: all of it sends. */
import { el } from '../gmail/element.ts'
import type { Labels } from './labels.ts'

let buttons = 10

export function sendButton(labels: Labels, send: () => void, later: () => void): HTMLElement {
  const id = `splitButton-r${(buttons++).toString(36)}__`
  const primary = el('button.ms-Button', { type: 'button', id: `${id}primaryActionButton`, 'aria-label': labels.send, title: labels.sendTitle }, el('span', {}, labels.send))
  const more = el('button.ms-Button', { type: 'button', id: `${id}menuButton`, 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': labels.more }, '▾')
  primary.addEventListener('click', send)
  more.addEventListener('click', () => {
    const schedule = el('button', { type: 'button', role: 'menuitem' }, labels.schedule)
    const menu = el('div.sending', { role: 'menu', 'aria-labelledby': more.id }, el('div', { role: 'presentation' }, schedule))
    more.setAttribute('aria-expanded', 'true')
    schedule.addEventListener('click', () => {
      menu.remove()
      more.setAttribute('aria-expanded', 'false')
      askWhen(labels, later)
    })
    document.body.append(menu)
  })
  return el('div', { 'data-testid': 'ComposeSendButton' }, el('div', {}, el('span', { role: 'group' }, primary, more)))
}

/** Its real shape is not known: a dialog over the page with the times in it. */
function askWhen(labels: Labels, later: () => void): void {
  const preset = el('button', { type: 'button' }, labels.tomorrow)
  const dialog = el('div.when', { role: 'dialog', 'aria-label': labels.schedule }, preset)
  preset.addEventListener('click', () => {
    dialog.remove()
    later()
  })
  document.body.append(dialog)
}
