/** One notice above the message, in place of the one before; nothing is lost where it cannot be shown. */
import type { AskOutlook } from '../outlook/ask-outlook.ts'
import type { Item } from '../outlook/outlook-here.ts'
import { paneCommand } from './commands.ts'
import { cut, MOST_NOTICE } from './message.ts'

const KEY = 'seconder'
/** An image of the manifests. */
export const NOTICE_ICON = 'Seconder.Icon16'

/** @param rule - at which the pane opens from the notice; none where it has nothing to show */
export function showNotice(ask: AskOutlook, item: Item, text: string, rule?: string): Promise<void> {
  const message = cut(text, MOST_NOTICE)
  const plain = { type: 'informationalMessage', message, icon: NOTICE_ICON, persistent: false }
  const withPane = {
    type: 'insightMessage',
    message,
    icon: NOTICE_ICON,
    actions: [{ actionType: 'showTaskPane', actionText: 'Review', commandId: paneCommand(item), contextData: JSON.stringify({ rules: [rule] }) }],
  }
  return put(ask, item, rule ? withPane : plain).catch(() => (rule ? put(ask, item, plain).catch(() => {}) : undefined))
}

const put = (ask: AskOutlook, { notificationMessages }: Item, notice: object): Promise<void> =>
  ask.ask<void>((done) => notificationMessages?.replaceAsync(KEY, notice as unknown as Office.NotificationMessageDetails, done))

export const hideNotice = (ask: AskOutlook, { notificationMessages }: Item): Promise<void> => ask.ask<void>((done) => notificationMessages?.removeAsync(KEY, done)).catch(() => {})
