/** What Outlook's host says when it cannot, in sentences for the person. */
import type { Receipt } from '#app/host/draft-host.ts'
import type { Obstacle } from './write/edit-html.ts'

export const refused = (message: string, copy?: string): Receipt => (copy ? { outcome: 'refused', message, copy } : { outcome: 'refused', message })
export const changed = (message: string): Receipt => ({ outcome: 'changed-since', message })

export const TOO_OLD = 'This Outlook is too old for Seconder: it needs Outlook 2016, Outlook for Microsoft 365, Outlook on the web or on a Mac.'
export const NO_ITEM = 'Outlook shows no message here. Open the message that you are writing and start Seconder from it.'
export const ON_PHONE = 'Outlook on a phone lets nobody change the text of a message from outside. Please change it by hand.'
/** The pane has the focus when its button is pressed. */
export const PLACING = 'Outlook puts it where the cursor last stood in the text, or at the start if you have not clicked there. A subject is filled in where there is none.'
export const CHANGED = 'The text has changed since it was checked, so nothing was written.'
export const MOVED_ON = 'What you had typed for it has been changed since, so nothing was written. Put the cursor where the template should go, and choose it under Templates.'
export const PLAIN = 'This message is plain text, which Outlook does not let Seconder change piece by piece. Please change it by hand.'
export const TAKEN_BACK = 'Outlook did not write it as it was meant, so the message was put back as it was.'
export const DAMAGED = 'Outlook did not write it as it was meant, and did not take it back either. Please look at the message, and press Ctrl+Z.'

const BY_NAME: Readonly<Record<string, string>> = {
  DataExceedsMaximumSize: 'The message is larger than Outlook lets an add-in write.',
  InvalidFormatError: 'This message is plain text, which cannot hold what was to be written.',
  NumberOfRecipientsExceeded: 'These are more people than Outlook lets an add-in write at once.',
  UnsupportedOperation: 'This Outlook cannot do this.',
  Timeout: 'Outlook has not answered. Try again in a moment.',
}

/** @returns one sentence or two */
export const inWords = (error: unknown): string => BY_NAME[(error as Error | undefined)?.name ?? ''] ?? 'Outlook could not do this.'

export const OBSTACLE: Readonly<Record<Exclude<Obstacle, 'changed'>, string>> = {
  overlap: 'Two parts of this change overlap, so nothing was written.',
  across: 'The words lie across table cells, so they were left alone. Please change them by hand.',
  'not found': 'The words cannot be told apart in the message as Outlook keeps it, so nothing was written. Please change them by hand.',
}
