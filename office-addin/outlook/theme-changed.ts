/** Tells of another theme of Outlook's, where it says so (Mailbox 1.14). */
import { askerWith } from './ask-outlook.ts'
import type { OutlookHere } from './outlook-here.ts'

export async function onThemeChanged({ Office, after }: Pick<OutlookHere, 'Office' | 'after'>, tell: (colours: Office.OfficeTheme) => void): Promise<void> {
  const has = (set: number) => Office.context.requirements.isSetSupported('Mailbox', `1.${set}`)
  if (!has(14)) return
  const { mailbox } = Office.context
  const changed = ({ officeTheme }: { readonly officeTheme: Office.OfficeTheme }) => tell(officeTheme)
  await askerWith(after).maybe<void>((done) => mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed, done))
}
