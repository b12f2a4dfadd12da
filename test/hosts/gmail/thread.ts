/** The page around the mails: a message that is read, and the places where mails are written. */
import { el, nest } from './element.ts'

export function thread(account: string): HTMLElement {
  const message = el(
    'div.adn.ads',
    { 'data-message-id': '#msg-f:1700000000000000001' },
    el('span.gD', { email: 'j.pryce@resident.example', name: 'J. Pryce' }, 'J. Pryce'),
    el('div.a3s', {}, el('div', { dir: 'ltr' }, 'Dear Cllr Okafor, will you second the motion? My number is AB123456C.')),
  )
  const answered = el('div.h7', { role: 'listitem' }, message, el('div.ip.iq', { 'data-reply': '' }))
  const list = el('div.Bs', { role: 'list' }, answered)
  const main = el(
    'div.AO',
    { role: 'main' },
    el('h2.hP', { 'data-legacy-thread-id': '17c0ffee0001' }, 'Winter fuel motion'),
    list,
    el('input', { name: 'q', 'aria-label': 'Search mail' }),
  )
  return el(
    'div',
    {},
    el('a', { href: 'https://accounts.google.com/SignOutOptions?hl=en', 'aria-label': `Account: Amina Okafor  (${account})` }),
    main,
    nest(['div.dw', 'div.nH'], el('div.no', { 'data-windows': '' })),
  )
}

/** A pop-out is a page with nothing but the mail. */
export const popout = (): HTMLElement => el('div', { role: 'main', 'data-windows': '' })

export function wide(): HTMLElement {
  const place = el('div.aSs', { 'data-wide': '' }, el('div.aSt'))
  place.hidden = true
  return place
}
