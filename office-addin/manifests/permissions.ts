/** What the add-in asks Office for, and why: the manifests are made from this, and so is what auditors read. */

export const WORD_PERMISSION = 'ReadWriteDocument'
export const OUTLOOK_PERMISSION = 'ReadWriteItem'

/** Of the unified manifest, which names each by itself. */
const DOCUMENT = 'Document.ReadWrite.User'
const ITEM = 'MailboxItem.ReadWrite.User'
const SHARED = 'Mailbox.SharedFolder'
export const UNIFIED_PERMISSIONS: readonly string[] = [DOCUMENT, ITEM, SHARED]

const WHY_DOCUMENT = 'To read the document that the pane is opened beside, insert templates into it, and mend what the person asks to have mended.'
const WHY_ITEM =
  'To read the one message or appointment that is being written, mend what the person asks to have mended, and look once more at Send. No other message can be read with it.'
const WHY_SHARED = 'The same in a mailbox that several people share, such as a group office’s; without it the check at Send would not be asked there.'

export const WHY: Readonly<Record<string, string>> = {
  [WORD_PERMISSION]: WHY_DOCUMENT,
  [OUTLOOK_PERMISSION]: WHY_ITEM,
  SupportsSharedFolders: WHY_SHARED,
  [DOCUMENT]: WHY_DOCUMENT,
  [ITEM]: WHY_ITEM,
  [SHARED]: WHY_SHARED,
}
