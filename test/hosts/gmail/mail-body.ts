/** What stands in a mail before anybody has written in it. */
import { el } from './element.ts'

export const emptyLine = (): HTMLElement => el('div', {}, el('br'))

/** The blank line, the two hyphens and the signature. */
export function signature(): Node[] {
  return [
    el('br', { clear: 'all' }),
    emptyLine(),
    el('span.gmail_signature_prefix', {}, '-- '),
    el('br'),
    el(
      'div.gmail_signature',
      { dir: 'ltr', 'data-smartmail': 'gmail_signature' },
      el('div', { dir: 'ltr' }, 'Cllr Amina Okafor', el('div', {}, 'Mill Ward, Anytown Council'), el('div', {}, el('a', { href: 'tel:01632960123' }, '01632 960123'))),
    ),
  ]
}

/** The message that is answered. Its National Insurance number is somebody else's words. */
export function earlierMessage(): Node[] {
  const intro = el(
    'div.gmail_attr',
    { dir: 'ltr' },
    'On Fri, 20 Nov 2026 at 10:15, J. Pryce <',
    el('a', { href: 'mailto:j.pryce@resident.example' }, 'j.pryce@resident.example'),
    '> wrote:',
    el('br'),
  )
  const words = el('div', { dir: 'ltr' }, 'Dear Cllr Okafor, will you second the motion? My number is AB123456C.')
  const quote = el('blockquote.gmail_quote', { style: 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex' }, words)
  return [el('br'), el('div.gmail_quote.gmail_quote_container', {}, intro, quote)]
}

/** Both as a field of plain text holds them. */
export const PLAIN_SIGNATURE = '\n\n-- \nCllr Amina Okafor\nMill Ward, Anytown Council\n01632 960123'
export const PLAIN_EARLIER =
  '\n\nOn Fri, 20 Nov 2026 at 10:15, J. Pryce <j.pryce@resident.example>\nwrote:\n\n> Dear Cllr Okafor, will you second the motion?\n> My number is AB123456C.'

/** The message that is handed on. */
export function forwardedMessage(): Node[] {
  const head = el('div.gmail_attr', { dir: 'ltr' }, '---------- Forwarded message ---------', el('br'), 'From: J. Pryce <j.pryce@resident.example>', el('br'))
  return [el('br'), el('div.gmail_quote.gmail_quote_container', {}, head, el('div', { dir: 'ltr' }, 'Dear Cllr Okafor, will you second the motion? My number is AB123456C.'))]
}
