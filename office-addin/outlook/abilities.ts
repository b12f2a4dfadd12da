/** What this Outlook can do, by its Mailbox set and platform; what it cannot, in words. */
import type { HostAbilities } from '#app/host/draft-host.ts'

export interface OutlookAbilities {
  /** False where Outlook is older than anything the add-in can work with. */
  readonly works: boolean
  /** False on phones: their Outlook lets nobody replace the text of a message. */
  readonly writes: boolean
  readonly from: boolean
  readonly events: boolean
  readonly attachments: boolean
  readonly kindOfMail: boolean
  readonly session: boolean
  readonly label: boolean
  /** Whether it says in whose mailbox an item stands. */
  readonly shared: boolean
}

export function outlookAbilities(office: typeof Office): OutlookAbilities {
  const has = (set: number) => office.context.requirements.isSetSupported('Mailbox', `1.${set}`)
  const phone = ['iOS', 'Android'].includes(String(office.context.platform))
  return {
    works: has(3),
    writes: has(3) && !phone,
    from: has(7),
    events: has(7),
    attachments: has(8),
    kindOfMail: has(10),
    session: has(11),
    label: has(13) && !phone,
    shared: has(8) && !phone,
  }
}

/**
 * Marks and reveal: none; Outlook lets no add-in mark or select words in a message. Undo: no; Outlook for Windows and Mac
 * forget their undo when an add-in replaces the text. Take back does.
 */
export const hostAbilities = ({ works, writes }: OutlookAbilities): HostAbilities => ({
  marks: false,
  subject: works,
  recipients: works && writes,
  locking: false,
  undo: false,
  reveal: false,
})

/** What the draft's `notChecked` says: parts of the message that this Outlook does not show to add-ins. */
export function unseen({ from, attachments }: OutlookAbilities): string[] {
  return [...(from ? [] : ['who it is sent from (this Outlook does not say)']), ...(attachments ? [] : ['which files are attached (this Outlook does not say)'])]
}
