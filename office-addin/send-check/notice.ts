/** One notice above the message, in place of the one before; nothing is lost where it cannot be shown. */
import type { AskOutlook } from '../outlook/ask-outlook.ts'
import type { Item } from '../outlook/outlook-here.ts'
import { paneCommand } from './commands.ts'
import { cut, MOST_NOTICE } from './message.ts'

const KEY = 'seconder'
/** An image of the manifests. */
export const NOTICE_ICON = 'Seconder.Icon16'

export function showNotice(ask: AskOutlook, item: Item, text: string, insight: boolean): Promise<void> {
  const message = cut(text, MOST_NOTICE)
  const plain = { type: 'informationalMessage', message, icon: NOTICE_ICON, persistent: false }
  const withPane = {
    type: 'insightMessage',
    message,
    icon: NOTICE_ICON,
    actions: [{ actionType: 'showTaskPane', actionText: 'Review', commandId: paneCommand(item), contextData: '{}' }],
  }
  return put(ask, item, insight ? withPane : plain).catch(() => (insight ? put(ask, item, plain).catch(() => {}) : undefined))
}

const put = (ask: AskOutlook, { notificationMessages }: Item, notice: object): Promise<void> =>
  ask.ask<void>((done) => notificationMessages?.replaceAsync(KEY, notice as unknown as Office.NotificationMessageDetails, done))

export const hideNotice = (ask: AskOutlook, { notificationMessages }: Item): Promise<void> => ask.ask<void>((done) => notificationMessages?.removeAsync(KEY, done)).catch(() => {})
