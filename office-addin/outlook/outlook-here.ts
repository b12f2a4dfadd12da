/// <reference types="office-js" />
/** What the Outlook host needs of the page it runs in; handed in, so that a test can put another Outlook and another clock there. */
import type { PageHere } from '../word/office-here.ts'

/** @returns what calls it off */
export type After = (milliseconds: number, work: () => void) => () => void

export interface OutlookHere {
  readonly Office: typeof Office
  readonly page: PageHere
  readonly after: After
}

export const thisClock: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** A message or an appointment as both are being written; members that came after Mailbox 1.3 may be missing. */
export type Item = Pick<Office.MessageCompose, 'body' | 'subject' | 'itemType' | 'loadCustomPropertiesAsync'> &
  Partial<
    Pick<
      Office.MessageCompose,
      | 'to'
      | 'cc'
      | 'bcc'
      | 'from'
      | 'getAttachmentsAsync'
      | 'getComposeTypeAsync'
      | 'notificationMessages'
      | 'sensitivityLabel'
      | 'sessionData'
      | 'addHandlerAsync'
      | 'removeHandlerAsync'
      | 'getInitializationContextAsync'
      | 'getSharedPropertiesAsync'
    > &
      Pick<Office.AppointmentCompose, 'requiredAttendees' | 'optionalAttendees' | 'organizer'>
  >

/** null where Outlook shows add-ins no item: nothing is open, or the pane outlived it. */
export const itemHere = (office: typeof Office): Item | null => (office.context.mailbox?.item ?? null) as Item | null
