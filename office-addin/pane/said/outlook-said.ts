/** What was said about a message: in its own session, which Outlook forgets when it is sent or closed, and which never goes along. */
import type { Said } from '#app/store/said.ts'
import { isSpokenOf, withoutTexts } from '#core/drafting/approval/approvals.ts'
import { askerWith } from '../../outlook/ask-outlook.ts'
import { itemHere, type OutlookHere } from '../../outlook/outlook-here.ts'
import type { SaidKeeper } from './said-keeper.ts'

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
