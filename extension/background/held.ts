/** What holds a mail at its Send, in words: for the guard's dialog in the page. */
import type { Finding } from '#core/checker/finding.ts'
import type { HeldAnswer, MarksAsk } from '../messages/messages.ts'
import type { Checked, Checks } from './checks.ts'
import { openFindings, standsAt } from './open-findings.ts'

export const heldIn = (checked: Checked): readonly (readonly [key: string, Finding])[] => [...openFindings(checked)].filter(([, { severity }]) => severity === 'must')

export async function heldWords(checks: Pick<Checks, 'checked'>, ask: MarksAsk, isPrivate = false): Promise<HeldAnswer> {
  const checked = await checks.checked(ask, isPrivate)
  if ('unknown' in checked) return checked
  return {
    held: heldIn(checked).map(([key, finding]) => {
      const { message: says, why, quote } = finding
      return { key, says, why, at: standsAt(finding, checked.verdict), ...(quote ? { quote } : {}) }
    }),
  }
}
