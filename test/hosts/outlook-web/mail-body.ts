/** What stands in a mail before anybody has written in it. */
import { el } from '../gmail/element.ts'

const STYLE = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);'
export const line = (words = ''): HTMLElement => el('div.elementToProof', { style: STYLE }, words || el('br'))

export const signature = (): HTMLElement =>
  el(
    'div.elementToProof',
    { id: 'Signature' },
    line('Cllr Amina Okafor'),
    line('Mill Ward, Anytown Council'),
    el('div', { style: STYLE }, el('a.OWAAutoLink', { href: 'tel:01632960123' }, '01632 960123')),
  )

/** The message that is answered. Its National Insurance number is somebody else's words. */
export function earlierMessage(mobile: boolean): Node[] {
  const rule = el('hr', { style: 'display:inline-block;width:98%', tabindex: '-1' })
  const head = el(
    'div',
    { id: 'divRplyFwdMsg', dir: 'ltr' },
    el('b', {}, 'From:'),
    ' J. Pryce <j.pryce@resident.example>',
    el('br'),
    el('b', {}, 'Subject:'),
    ' Winter fuel motion',
  )
  const words = el('div', {}, el('div', {}, 'Dear Cllr Okafor, will you second the motion? My number is AB123456C.'))
  if (mobile) return [el('div.ms-outlook-mobile-reference-message', { id: 'mail-editor-reference-message-container' }, rule, head, words)]
  return [el('div', { id: 'appendonsend' }), rule, head, words]
}
