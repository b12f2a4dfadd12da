/** The names by which manifests, script and pane know each other. */
import type { Item } from '../outlook/outlook-here.ts'

export const FUNCTIONS = { send: 'seconderOnSend', people: 'seconderOnRecipientsChanged', files: 'seconderOnAttachmentsChanged' } as const

/** The ids of the buttons that open the pane. */
export const PANE_COMMANDS = { message: 'seconderMsgPane', appointment: 'seconderApptPane' } as const

export const paneCommand = ({ itemType }: Item): string => (itemType === 'appointment' ? PANE_COMMANDS.appointment : PANE_COMMANDS.message)

/** Under which the mailbox's roaming settings hold the person's. */
export const SETTINGS = 'seconder'
