/** The bar above a message: five notices at most, of 150 characters, and only of the shapes that Outlook takes. */
import type { FakeOutlook } from '../fake-outlook.ts'
import { Fails } from './calls.ts'

const LONGEST = 150
const MOST = 5

export function noticesOf({ calls, mail, profile }: FakeOutlook): Office.NotificationMessages {
  const put = (key: string, notice: Record<string, unknown>): void => {
    const { type, message, icon, persistent, actions } = notice
    if (String(message).length > LONGEST) throw new RangeError(`Sys.ArgumentOutOfRangeException: the message is longer than ${LONGEST} characters`)
    const informs = type === 'informationalMessage' || type === 'insightMessage'
    if (!informs && (icon !== undefined || persistent !== undefined)) throw new Fails('InvalidParameter', 'Only informational messages have an icon.')
    if (type === 'insightMessage' && (profile.mailbox < 10 || !actions)) throw new Fails('InvalidParameter', 'An insight message needs one action and Mailbox 1.10.')
    if (!mail.notices.has(key) && mail.notices.size >= MOST) throw new Fails('NumberOfNotificationsExceeded', 'There are five notices already.')
    const insights = [...mail.notices].filter(([other, each]) => other !== key && each.type === 'insightMessage')
    if (type === 'insightMessage' && insights.length > 0) throw new Fails('InvalidParameter', 'There is an insight message already.')
    mail.notices.set(key, notice)
  }
  return {
    addAsync: calls.make(
      'notificationMessages.addAsync',
      (key: string, notice: Record<string, unknown>) => {
        if (mail.notices.has(key)) throw new Fails('DuplicateKey', 'There is a notice with this key.')
        put(key, notice)
      },
      2,
    ),
    replaceAsync: calls.make('notificationMessages.replaceAsync', put, 2),
    removeAsync: calls.make('notificationMessages.removeAsync', (key: string) => void mail.notices.delete(key), 1),
    getAllAsync: calls.make('notificationMessages.getAllAsync', () => [...mail.notices].map(([key, notice]) => ({ key, ...notice }) as never), 0),
  }
}
