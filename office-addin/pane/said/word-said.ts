/** What was said about a document: on this device, under a fingerprint of where the document lies. */
import { forgetOldNotes, saidAbout, say } from '#app/store/said.ts'
import type { Store } from '#app/store/store.ts'
import { textHash } from '#core/checker/text-hash.ts'
import type { OfficeHere } from '../../word/office-here.ts'
import type { SaidKeeper } from './said-keeper.ts'

/** @returns undefined for a document that was never saved */
export function wordSaid(store: Store, { Office }: Pick<OfficeHere, 'Office'>, today: string): SaidKeeper | undefined {
  const { url } = Office.context.document
  if (!url) return undefined
  const name = `word:${textHash(url)}`
  void forgetOldNotes(store, today).catch(() => {})
  return { read: () => saidAbout(store, name), keep: (change) => say(store, name, change) }
}
