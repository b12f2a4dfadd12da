/** Where what was said about a document or a message is kept beside it, without any of its text. */
import { forgetOldNotes, type Said, saidAbout, say } from '#app/store/said.ts'
import type { Store } from '#app/store/store.ts'
import { textHash } from '#core/checker/text-hash.ts'
import { isSpokenOf, withoutTexts } from '#core/drafting/approval/approvals.ts'
import { askerWith } from '../../outlook/ask-outlook.ts'
import { itemHere, type OutlookHere } from '../../outlook/outlook-here.ts'
import type { OfficeHere } from '../../word/office-here.ts'

export interface SaidKeeper {
  read(): Promise<Said>
  keep(change: Partial<Said>): Promise<void>
}

/** On this device, under a fingerprint of where the document lies; undefined for one that was never saved. */
export function wordSaid(store: Store, { Office }: Pick<OfficeHere, 'Office'>, today: string): SaidKeeper | undefined {
  const { url } = Office.context.document
  if (!url) return undefined
  const name = `word:${textHash(url)}`
  void forgetOldNotes(store, today).catch(() => {})
  return { read: () => saidAbout(store, name), keep: (change) => say(store, name, change) }
}

/** Of the message's own session: Outlook forgets it when the message is sent or closed, and it never goes along. */
const KEY = 'seconder-said'

export function outlookSaid(here: Pick<OutlookHere, 'Office' | 'after'>): SaidKeeper | undefined {
  const session = itemHere(here.Office)?.sessionData
  if (!session) return undefined
  const ask = askerWith(here.after)
  const read = async (): Promise<Said> => saidIn(await ask.maybe<string>((done) => session.getAsync(KEY, done)))
  let keeping = Promise.resolve()
  return {
    read,
    keep(change) {
      const kept = keeping.then(async () => {
        const { context, approvals } = { ...(await read()), ...change }
        const said: Said = { context, ...(approvals && isSpokenOf(approvals) && { approvals: withoutTexts(approvals) }) }
        await ask.ask<void>((done) => session.setAsync(KEY, JSON.stringify(said), done))
      })
      keeping = kept.catch(() => {})
      return kept
    },
  }
}

function saidIn(written: string | undefined): Said {
  try {
    const { context, approvals } = JSON.parse(written ?? '{}') as Partial<Said>
    return { context: context ?? {}, ...(approvals && Array.isArray(approvals.given) && Array.isArray(approvals.asked) && { approvals }) }
  } catch {
    return { context: {} }
  }
}
