/** Send, in a reply "Send and archive" beside it, and the arrow whose menu has "Schedule send". */
import { el, nest } from './element.ts'
import type { Labels } from './labels.ts'

interface Asked {
  readonly reply: boolean
  send(): void
  /** The mail is to go out another day. */
  later(): void
}

export function sendTools(labels: Labels, { reply, send, later }: Asked): HTMLElement {
  const [word = ''] = labels.send.split(' ')
  const button = el('div.T-I.aoO', { role: 'button', tabindex: '1', 'data-tooltip': labels.send, 'aria-label': labels.send }, word)
  const archive = el('div.T-I.Uo', { role: 'button', tabindex: '1', 'aria-label': labels.archive }, labels.archive)
  const arrow = el('div.T-I.hG', { role: 'button', tabindex: '1', 'aria-haspopup': 'true', 'aria-expanded': 'false', 'aria-label': labels.more }, '▾')
  for (const each of [button, archive]) {
    each.addEventListener('click', send)
    each.addEventListener('keydown', (event) => [' ', 'Enter'].includes(event.key) && !event.ctrlKey && !event.metaKey && send())
  }
  arrow.addEventListener('click', () => openMenu(arrow, labels, later))
  return el('td.gU.Up', {}, nest(['div.J-J5-Ji'], ...(reply ? [archive] : []), el('div.dC', {}, button, arrow)))
}

/** Made anew at each opening and put at the end of the page; other extensions have their items in it too. */
function openMenu(arrow: HTMLElement, labels: Labels, later: () => void): void {
  document.querySelector('.J-M.sending')?.remove()
  const item = (selector: string, label: string) => el('div.J-N.yr', { role: 'menuitem', ...(selector ? { selector } : {}) }, el('div.J-N-Jz', {}, label))
  const schedule = item('scheduledSend', labels.schedule)
  const menu = el('div.J-M.sending', { role: 'menu' }, schedule, item('', 'Label this'))
  const { left, top } = arrow.getBoundingClientRect()
  Object.assign(menu.style, { left: `${left}px`, top: `${top - 70}px` })
  arrow.setAttribute('aria-expanded', 'true')
  const close = () => {
    menu.remove()
    arrow.setAttribute('aria-expanded', 'false')
  }
  // A press alone does nothing, and a click alone neither: the item listens for both halves of a press.
  let pressed = false
  schedule.addEventListener('mousedown', () => (pressed = true))
  schedule.addEventListener('mouseup', () => {
    if (!pressed) return
    close()
    askWhen(labels, later)
  })
  document.body.append(menu)
}

/** Presets in a menu; the last of it opens a dialog of its own. Neither says which mail it is for. */
function askWhen(labels: Labels, later: () => void): void {
  const time = (name: string, label: string) => el(name, { role: 'menuitem', tabindex: '0' }, label)
  const [preset, pick] = [time('div.Az', labels.tomorrow), time('div.Az.AM', labels.pick)]
  const dialog = el('div.when', { role: 'dialog', 'aria-label': labels.schedule }, el('div.ZkmAeb', { role: 'menu' }, preset, pick))
  const on = (item: HTMLElement, act: () => void) => {
    item.addEventListener('click', act)
    item.addEventListener('keydown', ({ key }) => key === 'Enter' && act())
  }
  on(preset, () => {
    dialog.remove()
    later()
  })
  on(pick, () => {
    dialog.remove()
    pickTime(labels, later)
  })
  document.body.append(dialog)
}

function pickTime(labels: Labels, later: () => void): void {
  const date = el('input', { 'aria-label': labels.date })
  const done = el('button', {}, labels.schedule)
  const dialog = el('div.when', { role: 'dialog', 'aria-label': labels.pick }, date, done)
  const finish = () => {
    dialog.remove()
    later()
  }
  done.addEventListener('click', finish)
  date.addEventListener('keydown', ({ key }) => key === 'Enter' && finish())
  document.body.append(dialog)
  date.focus()
}
