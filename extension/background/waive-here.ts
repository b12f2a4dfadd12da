/** Sets a finding aside for a popover in a page, with one of the listed reasons, as the panel does it. */
import { REASONS } from '#app/panel/findings/waive-reasons.ts'
import { noteDoing } from '#app/record/note-doing.ts'
import { reasonCode } from '#app/record/reason-code.ts'
import type { Store } from '#app/store/store.ts'
import { waiverHash } from '#core/checker/filters/waived.ts'
import type { WaiveAnswer, WaiveAsk } from '../messages/messages.ts'
import type { Checks } from './checks.ts'
import { seek } from './finding-words.ts'

type Kept = Pick<Store, 'waivers' | 'waive' | 'unwaive' | 'record' | 'note' | 'unnote'>

const NOWHERE = 'This browser gives Seconder no storage here, so a reason can only be kept in the open side panel. Waive the finding there.'

export async function waiveHere(checks: Pick<Checks, 'checked'>, store: Kept | undefined, ask: WaiveAsk): Promise<WaiveAnswer> {
  const reason = REASONS[ask.reason]
  if (reason === undefined) return { none: 'That is no listed reason, so nothing was waived.' }
  if (!store) return { none: NOWHERE }
  const checked = await checks.checked(ask)
  if ('unknown' in checked) return checked
  const sought = seek(checked.verdict, ask)
  if (typeof sought === 'string') return { none: sought }
  const { draft, input } = checked
  const { salt } = await store.waivers()
  const hash = waiverHash(salt, sought.finding, draft)
  const by = input.settings.me?.name
  try {
    await store.waive({ rule: sought.finding.rule, hash, reason, ...(by ? { by } : {}), on: input.today })
  } catch (error) {
    return { none: error instanceof Error ? error.message : 'That could not be kept on this device.' }
  }
  await noteDoing(store, draft, [sought.finding], { done: 'waived', reason: reasonCode(reason), today: input.today })
  return { waived: hash }
}

/** The page knows a waiver by its fingerprint alone. */
export async function unwaiveHere(store: Kept | undefined, hash: string): Promise<void> {
  for (const { rule, on } of (await store?.waivers())?.waivers.filter((waiver) => waiver.hash === hash) ?? []) {
    await store?.unwaive(rule, hash)
    if (on) await store?.unnote({ rule, fingerprint: hash, done: 'waived', day: on })
  }
}
