/** Sets a finding aside for a popover or the guard's dialog in a page, with one of the listed reasons, as the panel does it. */
import { REASONS } from '#app/panel/findings/waive-reasons.ts'
import { noteDoing } from '#app/record/note-doing.ts'
import { reasonCode } from '#app/record/reason-code.ts'
import type { Store } from '#app/store/store.ts'
import type { WaiveAnswer, WaiveAsk } from '../messages/messages.ts'
import type { Checks } from './checks.ts'
import { openFindings } from './open-findings.ts'

type Kept = Pick<Store, 'waivers' | 'waive' | 'unwaive' | 'record' | 'note' | 'unnote'>

const NOWHERE = 'This browser gives Seconder no storage here, so a reason can only be kept in the open side panel. Waive the finding there.'
const CHANGED = 'The text has changed since, so nothing was waived. Go back and look again.'

/** By its fingerprint, so that what is waived is what the person has read, however the text moved meanwhile. */
export async function waiveHere(checks: Pick<Checks, 'checked'>, store: Kept | undefined, { key, reason: listed, ...ask }: WaiveAsk): Promise<WaiveAnswer> {
  const reason = REASONS[listed]
  if (reason === undefined) return { none: 'That is no listed reason, so nothing was waived.' }
  if (!store) return { none: NOWHERE }
  const checked = await checks.checked(ask)
  if ('unknown' in checked) return checked
  const finding = openFindings(checked).get(key)
  if (!finding) return { none: CHANGED }
  const { settings, today } = checked.input
  const by = settings.me?.name
  try {
    await store.waive({ rule: finding.rule, hash: key, reason, ...(by ? { by } : {}), on: today })
    await noteDoing(store, checked.draft, [finding], { done: 'waived', reason: reasonCode(reason), today })
    return { waived: key }
  } catch (error) {
    return { none: error instanceof Error ? error.message : 'That could not be kept on this device.' }
  }
}

/** The page knows a waiver by its fingerprint alone. */
export async function unwaiveHere(store: Kept | undefined, hash: string): Promise<void> {
  for (const { rule, on } of (await store?.waivers())?.waivers.filter((waiver) => waiver.hash === hash) ?? []) {
    await store?.unwaive(rule, hash)
    if (on) await store?.unnote({ rule, fingerprint: hash, done: 'waived', day: on })
  }
}
