/** The words of one finding, for a popover in the page. Said here, so that a page holds no table of ours. */
import { nothingFound } from '#app/panel/findings/nothing-found.ts'
import { isWebAddress } from '#app/panel/web-address.ts'
import { certainty, FAMILY, PLACE, plainDate, SEVERITY } from '#app/panel/words.ts'
import type { Finding, Source } from '#core/checker/finding.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import type { FindingAsk, FindingWords } from '../messages/messages.ts'
import { inReadingOrder } from '../messages/reading-order.ts'
import type { Checked } from './checks.ts'
import { keyOf, standsAt } from './open-findings.ts'

interface Sought {
  readonly finding: Finding
  readonly nth: number
  readonly of: number
}

/** The finding that the page means; its offsets may be a key behind. A sentence where there is none. */
export function seek(verdict: Verdict, { nth, at }: Pick<FindingAsk, 'nth' | 'at'>): Sought | string {
  const open = inReadingOrder(verdict.findings)
  if (open.length === 0) return nothingFound(verdict)
  const { where, start, end } = at
  const is = (finding: Finding | undefined) => finding?.where === where && finding.start === start && finding.end === end
  const among = (test: (finding: Finding) => boolean) => open.findIndex(test)
  const overlaps = (finding: Finding) =>
    finding.where === where && start !== undefined && end !== undefined && finding.start !== undefined && finding.start < end && (finding.end ?? finding.start) > start
  const index =
    start === undefined ? (open[nth]?.start === undefined ? nth : among((one) => one.start === undefined)) : is(open[nth]) ? nth : among(is) >= 0 ? among(is) : among(overlaps)
  const finding = open[index]
  return finding ? { finding, nth: index, of: open.length } : 'These words have changed, and nothing is found in them now.'
}

export function wordsFor({ finding, nth, of }: Sought, checked: Checked): FindingWords {
  const { where, severity, family, message, quote, why, notes, source, fixes } = finding
  return {
    key: keyOf(finding, checked),
    place: { ...standsAt(finding, checked.verdict), severity },
    nth,
    of,
    weight: SEVERITY[severity].word,
    family: FAMILY[family],
    message,
    where: PLACE[where],
    ...(quote ? { quote } : {}),
    why: [why, ...notes],
    source: sourceWords(source),
    fixes,
  }
}

function sourceWords(source: Source): FindingWords['source'] {
  const { title, provision, url, asAt } = source
  return {
    title: provision ? `${title}, ${provision}` : title,
    ...(url && isWebAddress(url) ? { href: url } : {}),
    asAt: `As at ${plainDate(asAt)}. ${certainty(source)}`,
  }
}
