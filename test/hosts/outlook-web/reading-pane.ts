/** The page around the mails: the pane where a message is read, and where mails are written. */
import { el } from '../gmail/element.ts'

/** A message that is read has a body with the same label as one that is written, and a subject with the same end to its id. */
function message(): HTMLElement {
  return el(
    'div',
    {},
    el('span', { id: 'CONV_91_SUBJECT', role: 'heading', 'aria-level': '3' }, 'Winter fuel motion'),
    el('span', { 'aria-label': 'From: J. Pryce <j.pryce@resident.example>' }, 'J. Pryce'),
    el('div', { role: 'document', 'aria-label': 'Message body', id: 'UniqueMessageBody_1' }, 'Dear Cllr Okafor, will you second the motion? My number is AB123456C.'),
  )
}

export function readingPane(reading: boolean): HTMLElement {
  const main = el('div', { role: 'main', id: 'ReadingPaneContainerId', 'data-app-section': 'MailReadCompose' }, ...(reading ? [message()] : []), el('div', { 'data-slot': '' }))
  return el('div', { 'data-app-section': 'MailModule' }, main)
}

/** A pop-out is a page with nothing but the mail. */
export const popOut = (): HTMLElement => el('div', { 'data-app-section': 'Form_Content' }, el('div', { 'data-slot': '' }))
