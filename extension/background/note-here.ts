/** Notes what the person did in a page: mended a finding in its popover, sent a mail anyway, or went back to it. */
import { noteDoing } from '#app/record/note-doing.ts'
import type { Store } from '#app/store/store.ts'
import type { DidAsk } from '../messages/messages.ts'
import type { Checked, Checks } from './checks.ts'
import { seek } from './finding-words.ts'
import { heldIn } from './held.ts'

type Keeping = Pick<Store, 'record' | 'note' | 'unnote' | 'waivers'>

export async function noteHere(checks: Pick<Checks, 'checked'>, store: Keeping | undefined, ask: DidAsk): Promise<void> {
  // Nothing is looked for again where nobody keeps a record.
  if (!store || !(await store.record()).on) return
  const checked = await checks.checked(ask)
  if ('unknown' in checked) return
  const { draft, input } = checked
  const takeBack = await noteDoing(store, draft, meant(checked, ask), { done: ask.done, today: input.today })
  if (ask.done === 'fixed' && ask.takenBack) await takeBack()
}

function meant(checked: Checked, ask: DidAsk) {
  if (ask.done !== 'fixed') return heldIn(checked).map(([, finding]) => finding)
  const sought = seek(checked.verdict, ask)
  return typeof sought === 'string' ? [] : [sought.finding]
}
