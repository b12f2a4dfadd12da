/** Sentences that the reports for people share. */

import { longDate } from '#core/calendar/day-names.ts'
import type { Finding, Source } from '#core/checker/finding.ts'
import type { Origin, ResolvedContext } from '#core/checker/verdict.ts'
import type { Part } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { type CheckedFile, SEVERITIES, standing } from './checked.ts'

const FROM: Readonly<Record<Origin, string>> = { given: 'given', file: 'from the file', host: 'from the host', recognised: 'recognised', default: 'from your settings' }
const PARTS: Readonly<Record<Part, string>> = {
  body: 'the text',
  subject: 'the subject',
  title: 'the title',
  recipients: 'the recipients',
  attachments: 'the attachments',
  images: 'the pictures',
  links: 'the links',
  quoted: 'the quoted text',
  document: 'the document as a whole',
}

const spaced = (word: string): string => word.replace(/-/g, ' ')
const share = (confidence: number): string => `${Math.round(confidence * 100)} %`

/** 'press release (recognised, 97 %) · political assistant (given) · council account (given) · to press (given)' */
export function situationInWords({ kind, author, resource, audience }: ResolvedContext): string {
  const known: string[] = []
  const add = (word: string | undefined, { from, confidence }: { from: Origin; confidence: number }) => {
    if (word) known.push(`${word} (${FROM[from]}${from === 'recognised' ? `, ${share(confidence)}` : ''})`)
  }
  if (kind) add(spaced(kind.value), kind)
  if (author) add(author.value.role && spaced(author.value.role), author)
  if (resource && resource.value !== 'unknown') add(`${resource.value} account`, resource)
  if (audience) add(`to ${spaced(audience.value)}`, audience)
  return known.join(' · ') || 'kind and situation not known'
}

/** 'line 3' in a plain text, 'paragraph 3' in any other file; an absence has no place */
export function placeInWords(finding: Finding, { plain, draft }: CheckedFile): string {
  if (finding.start === undefined) return finding.where === 'body' ? PARTS.document : PARTS[finding.where]
  if (finding.where !== 'body') return PARTS[finding.where]
  if (plain)
    return `line ${
      textOf(draft, 'body')
        .slice(0, finding.start)
        .split(/[\n\f]/).length
    }`
  const body = draft.places.filter(({ part }) => part === 'body')
  return `paragraph ${Math.max(1, body.filter(({ start }) => start <= (finding.start as number)).length)}`
}

export function sourceInWords({ title, provision, asAt, verified, certainty }: Source): string {
  return `${title}${provision ? `, ${provision}` : ''} (as at ${longDate(asAt).replace(/^\w+ /, '')}; ${certainty ? withinSentence(certainty) : verified ? 'text seen' : 'wording recalled, not seen'})`
}

const withinSentence = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')

/** 'must', or for a rule with several 'must or should' */
export const severityInWords = ({ severity }: Pick<Rule, 'severity'>): string => (typeof severity === 'string' ? severity : [...new Set(severity.map(({ is }) => is))].join(' or '))

/** '1 must, 2 should, 1 set aside' */
export function countInWords(findings: readonly Finding[]): string {
  const open = standing(findings)
  const counts = SEVERITIES.map((severity) => [open.filter((finding) => finding.severity === severity).length, severity] as const).filter(([count]) => count > 0)
  const waived = findings.length - open.length
  return [...counts.map(([count, severity]) => `${count} ${severity}`), ...(waived > 0 ? [`${waived} set aside`] : [])].join(', ')
}

/** The honest empty state: never 'compliant', never 'safe to send'. */
export function nothingFound({ verdict }: CheckedFile): string {
  const notChecked = verdict.notChecked.length > 0 ? ` Not checked: ${verdict.notChecked.join(', ')}.` : ''
  return `Nothing found by the ${verdict.applied} check${verdict.applied === 1 ? '' : 's'} that apply.${notChecked} If in doubt, ask your Monitoring Officer.`
}

export function asleepInWords({ verdict }: CheckedFile): string | undefined {
  const needs = [...new Set(verdict.asleep.map(({ needs }) => needs))]
  const count = verdict.asleep.length
  return count === 0 ? undefined : `${count} check${count === 1 ? ' sleeps' : 's sleep'} until there is more to go by: ${needs.join(', ')}. See: seconder setup`
}
