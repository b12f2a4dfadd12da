/** The message as the send check reads it: as the pane does, by the same code, so that both speak of the same text. */
import type { Draft, Place } from '#core/draft/draft.ts'
import { paragraph } from '#core/draft/layout.ts'
import { outlookAbilities, unseen } from '../outlook/abilities.ts'
import type { AskOutlook } from '../outlook/ask-outlook.ts'
import type { Item } from '../outlook/outlook-here.ts'
import { mailText } from '../outlook/read/mail-text.ts'
import { contextOf, readItem } from '../outlook/read/read-item.ts'
import { NOTE, readNote, type VerdictNote } from './verdict-note.ts'

const NO_LABELS: ReadonlyMap<string, string> = new Map()
/** For early warnings: people and files, without asking for the text. */
const textless = (item: Item): Item => {
  const own = Object.create(item) as Item
  const body = { getAsync: (_type: unknown, done: (answer: object) => void) => done({ status: 'succeeded', value: '' }) }
  Object.defineProperty(own, 'body', { value: body })
  return own
}

export async function readDraft(office: typeof Office, ask: AskOutlook, item: Item, { withText = true } = {}): Promise<Draft> {
  const can = outlookAbilities(office)
  const read = await readItem(ask, withText ? item : textless(item), can, NO_LABELS)
  const text = mailText(read.html)
  const subject: Place[] = read.subject ? [{ paragraph: paragraph(read.subject), part: 'subject', page: 1, start: 0 }] : []
  return { host: 'outlook', places: [...subject, ...text.places], context: contextOf(read, text.context), notChecked: [...text.notChecked, ...unseen(can)] }
}

export const noteOf = async (ask: AskOutlook, { sessionData }: Item): Promise<VerdictNote | undefined> =>
  readNote(await ask.maybe<string>(sessionData && ((done) => sessionData.getAsync(NOTE, done))))
