/** What holds a mail at its Send, in words, and setting it aside: for the guard's dialog in the page. */
import { REASONS } from '#app/panel/findings/waive-reasons.ts'
import { waiverHash } from '#core/checker/filters/waived.ts'
import type { Waiver } from '#core/checker/verdict.ts'
import type { HeldAnswer, HeldFinding, MarksAsk, WaiveAnswer, WaiveAsk } from '../messages/messages.ts'
import type { Judged } from './checks.ts'

interface Ways {
  judged(ask: MarksAsk): Promise<Judged | undefined>
  /** @throws an Error with a sentence for people */
  waive(waiver: Waiver): Promise<void>
}

const UNKNOWN = { unknown: true } as const

/** Its key is the fingerprint under which a waiver of it would be kept. */
function heldIn({ draft, findings, input }: Judged) {
  const salt = input.waivers?.salt ?? ''
  const musts = findings.filter(({ severity, waived }) => severity === 'must' && !waived)
  return new Map(musts.map((finding) => [waiverHash(salt, finding, draft), finding]))
}

export class Held {
  #ways: Ways

  constructor(ways: Ways) {
    this.#ways = ways
  }

  async held(ask: MarksAsk): Promise<HeldAnswer> {
    const judged = await this.#ways.judged(ask)
    if (!judged) return UNKNOWN
    return { held: [...heldIn(judged)].map(([key, { message, why }]): HeldFinding => ({ key, says: message, why })) }
  }

  async waive({ key, reason, ...ask }: WaiveAsk): Promise<WaiveAnswer> {
    const judged = await this.#ways.judged(ask)
    if (!judged) return UNKNOWN
    const finding = heldIn(judged).get(key)
    const words = REASONS[reason]
    if (!finding || !words) return { refused: 'The text has changed since, so nothing was waived. Go back and look again.' }
    const { settings, today } = judged.input
    try {
      await this.#ways.waive({ rule: finding.rule, hash: key, reason: words, ...(settings.me?.name ? { by: settings.me.name } : {}), on: today })
      return { waived: true }
    } catch (error) {
      return { refused: error instanceof Error ? error.message : 'That could not be kept on this device.' }
    }
  }
}
