/** What holds a mail at its Send, in words, and setting it aside: for the guard's dialog in the page. */
import { REASONS } from '#app/panel/findings/waive-reasons.ts'
import { noteDoing } from '#app/record/note-doing.ts'
import { reasonCode } from '#app/record/reason-code.ts'
import type { Store } from '#app/store/store.ts'
import { waiverHash } from '#core/checker/filters/waived.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { HeldAnswer, HeldFinding, MarksAsk, WaiveHeldAnswer, WaiveHeldAsk } from '../messages/messages.ts'
import type { Checked, Checks } from './checks.ts'

type Checking = Pick<Checks, 'checked'>

const CHANGED = 'The text has changed since, so nothing was waived. Go back and look again.'
const NOWHERE = 'This browser gives Seconder no storage here, so a reason can only be kept in the open side panel. Waive the finding there.'

/** By the fingerprint under which a waiver of it would be kept; the same words found twice are one. */
export function heldIn({ draft, verdict, input }: Checked) {
  const salt = input.waivers?.salt ?? ''
  const musts = verdict.findings.filter(({ severity, waived }) => severity === 'must' && !waived)
  return new Map(musts.map((finding) => [waiverHash(salt, finding, draft), finding]))
}

export async function heldWords(checks: Checking, ask: MarksAsk, isPrivate = false): Promise<HeldAnswer> {
  const checked = await checks.checked(ask, isPrivate)
  if ('unknown' in checked) return checked
  const worded = ([key, { message, why, quote, where, start, end }]: readonly [string, Finding]): HeldFinding => ({
    key,
    says: message,
    why,
    at: start === undefined ? { where } : { where, start, end: end ?? start },
    ...(quote ? { quote } : {}),
  })
  return { held: [...heldIn(checked)].map(worded) }
}

export async function waiveHeld(
  checks: Checking,
  store: Pick<Store, 'waive' | 'waivers' | 'record' | 'note' | 'unnote'> | undefined,
  { key, reason, ...ask }: WaiveHeldAsk,
): Promise<WaiveHeldAnswer> {
  if (!store) return { refused: NOWHERE }
  const checked = await checks.checked(ask)
  if ('unknown' in checked) return checked
  const finding = heldIn(checked).get(key)
  const words = REASONS[reason]
  if (!finding || !words) return { refused: CHANGED }
  const { settings, today } = checked.input
  try {
    await store.waive({ rule: finding.rule, hash: key, reason: words, ...(settings.me?.name ? { by: settings.me.name } : {}), on: today })
    await noteDoing(store, checked.draft, [finding], { done: 'waived', reason: reasonCode(words), today })
    return { waived: true }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : 'That could not be kept on this device.' }
  }
}
