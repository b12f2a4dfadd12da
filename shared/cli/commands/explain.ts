/** `seconder explain`: why a rule has its severity here. */

import { longDate } from '#core/calendar/day-names.ts'
import { choiceAbout, chosenRules } from '#core/checker/chosen-rules.ts'
import { type Answer, holds, type Reason } from '#core/checker/condition.ts'
import type { Severity } from '#core/checker/finding.ts'
import type { Situation } from '#core/checker/situation/situation.ts'
import { missingNeed } from '#core/checker/sleep.ts'
import { isCustomOfOthers } from '#core/checker/standing.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { whoDecided } from '#core/pack/who-decided.ts'
import { loadEngine, loadPack, readDraftFile } from '../checker.ts'
import type { Command } from '../command.ts'
import { readContext, readSettings, withSealed } from '../input/user-files.ts'
import { columns, wrap } from '../output/wrap.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { severityInWords, sourceInWords } from '../report/words.ts'
import { Unusable } from '../unusable.ts'
import { findRule } from './guidance.ts'

export const explain: Command = {
  name: 'explain',
  usage: ['explain RULE [FILE] [--profile P.json] [--context C.json] [--pack PACK] [--format json]'],
  about:
    'Says what a rule asks before it speaks, which of that is true, false or unknown here, and what severity follows; and which layer decided it: the pack that Seconder comes with, your party’s, your group’s. With a file, what depends on the words of the draft is seen too.',
  options: {
    profile: { value: 'P.json', help: 'your settings' },
    ...PACK_OPTION,
    context: { value: 'C.json', help: 'who speaks, from whose account, to whom, when' },
    kind: { value: 'KIND', help: 'what the draft is; wins over the context' },
    role: { value: 'ROLE', help: 'who speaks; wins over the context' },
    audience: { value: 'WHO', help: 'to whom; wins over the context' },
    format: { value: 'FORMAT', help: 'how to write it', choices: ['text', 'json'] },
  },
  async run(given, io) {
    const [id, path, ...more] = given.words
    if (id === undefined || more.length > 0) throw new Unusable('say which rule: seconder explain PB-03')
    const said = { context: await readContext(given), settings: await readSettings(given), today: io.today }
    const loaded = await loadPack(given, io)
    const { pack, off, sealed } = loaded
    const rule = findRule([...pack.rules, ...off], id)
    const input = { ...said, settings: await withSealed(sealed, said.settings) }
    const layers = whoDecided(rule.id, { base: loaded.base, decisions: loaded.decisions, chosen: off.includes(rule) ? undefined : choiceAbout(rule, input.settings) })
    const draft = path === undefined ? { host: 'file' as const, places: [], context: {}, notChecked: [] } : await readDraftFile(path)
    const [chosen] = chosenRules([rule], input.settings)
    const seen = explainRule(chosen ?? rule, (await loadEngine(pack)).situation(draft, input))
    const because = off.includes(rule) ? 'A layer switched it off; see Layer.' : chosen ? undefined : 'Your settings switched it off.'
    const explained: Explanation = because ? { ...seen, here: 'off', because } : seen
    if (given.value('format') === 'json')
      await io.out(`${JSON.stringify({ rule: rule.id, severity: rule.severity, pack: { id: pack.id, version: pack.version }, layers, ...explained }, null, 2)}\n`)
    else await io.out(`${explanationText(rule, layers, explained, path)}\n`)
    return 0
  },
}

export interface Explanation {
  /** The severity a finding would have here; else why there would be none. */
  readonly here: Severity | 'silent' | 'asleep' | 'does not apply' | 'off'
  readonly because: string
  readonly asks: readonly { readonly what: string; readonly answer: 'true' | 'false' | 'unknown'; readonly found?: unknown }[]
}

const LOWER: Readonly<Record<Severity, Severity | undefined>> = { must: 'should', should: 'consider', consider: undefined }

export function explainRule(rule: Rule, situation: Situation): Explanation {
  const reasons: Reason[] = []
  const applies = holds(rule.when, situation, reasons)
  const graded = gradeOf(rule, situation, reasons)
  const asks = unique(reasons).map(({ key, wanted, found, answer }) => ({
    what: `${key} ${wantedInWords(wanted)}`,
    answer: answerInWords(answer),
    ...(found !== undefined && { found }),
  }))
  const none = (here: Explanation['here'], because: string): Explanation => ({ here, because, asks })
  const nation = situation.settings.council?.nation
  if (rule.nation && nation && !rule.nation.includes(nation))
    return none('does not apply', `It is law or practice in ${rule.nation.join(', ')} only, and the council is in ${nation}.`)
  const party = situation.settings.group?.party
  if (isCustomOfOthers(rule.custom, party)) return none('does not apply', `It is the custom of another party, and the group's party is ${party}.`)
  const day = situation.context.date ?? situation.today
  if (rule.validFrom !== undefined && day < rule.validFrom) return none('does not apply', `It is in force from ${longDate(rule.validFrom)}.`)
  if (rule.validTo !== undefined && day > rule.validTo) return none('does not apply', `It was in force until ${longDate(rule.validTo)}.`)
  if (applies === false) return none('does not apply', 'Something that it asks is not so here.')
  const need = missingNeed(rule.needs, situation)
  if (need) return none('asleep', `It needs: ${need}. See: seconder setup`)
  if (!graded) return none('does not apply', 'None of the cases for which it has a severity is this one.')
  const past = day > rule.reviewBy
  const steps = [graded.severity as Severity | undefined]
  if (applies === undefined || graded.unknown) steps.push(lower(steps.at(-1)))
  if (past) steps.push(lower(steps.at(-1)))
  const because = [
    `Its own severity here is ${graded.severity}.`,
    applies === undefined || graded.unknown ? 'Something that it asks is not known, so it counts one level lower, once.' : 'All that it asks is known.',
    ...(past ? [`It was to be reviewed by ${longDate(rule.reviewBy)}, so it counts one level lower.`] : []),
  ].join(' ')
  const here = steps.at(-1)
  return { here: here ?? 'silent', because: here ? because : `${because} Below consider it is silent.`, asks }
}

const lower = (severity: Severity | undefined): Severity | undefined => severity && LOWER[severity]

function gradeOf(rule: Rule, situation: Situation, reasons: Reason[]): { severity: Severity; unknown: boolean } | undefined {
  if (typeof rule.severity === 'string') return { severity: rule.severity, unknown: false }
  for (const { when, is } of rule.severity) {
    const answer = holds(when, situation, reasons)
    if (answer !== false) return { severity: is, unknown: answer === undefined }
  }
  return undefined
}

const unique = (reasons: readonly Reason[]): Reason[] => [...new Map(reasons.map((reason) => [`${reason.key} ${JSON.stringify(reason.wanted)}`, reason])).values()]

const answerInWords = (answer: Answer): 'true' | 'false' | 'unknown' => (answer === undefined ? 'unknown' : answer ? 'true' : 'false')

/** 'is council', 'is one of email, web', 'is at least 2' */
function wantedInWords(wanted: unknown): string {
  if (Array.isArray(wanted)) return `is one of ${wanted.join(', ')}`
  if (wanted === null || typeof wanted !== 'object') return `is ${wanted}`
  const { atLeast, atMost } = wanted as { atLeast?: number; atMost?: number }
  return ['is', ...(atLeast === undefined ? [] : [`at least ${atLeast}`]), ...(atMost === undefined ? [] : [`at most ${atMost}`])].join(' ')
}

function explanationText(rule: Rule, layers: readonly string[], { here, because, asks }: Explanation, path: string | undefined): string {
  return [
    wrap(rule.title, '       ', `${rule.id}  `),
    wrap(`Here: ${here}. ${because}`),
    asks.length > 0
      ? `It asks:\n${columns(asks.map(({ what, answer, found }) => [answer.toUpperCase(), `${what}${found !== undefined && answer === 'false' ? ` (it is ${found})` : ''}`]))}`
      : 'It asks nothing of the situation: it looks at the words alone.',
    columns([['Own severity', severityInWords(rule)], ...layers.map((said) => ['Layer', said]), ['Why', rule.why], ['Source', sourceInWords(rule.source)]]),
    ...(path === undefined && asks.length > 0 ? [wrap('No draft was named: whatever depends on its words was taken as absent. Name a file to see it for that draft.')] : []),
  ].join('\n\n')
}
