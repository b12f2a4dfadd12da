/** The conformance report: each criterion, how it was looked at, and what came out. */
import { CLAUSES, CRITERIA, type Criterion } from './criteria.ts'
import { type Html, html, list, table } from './html.ts'
import type { Look, Rule } from './look.ts'
import { proofs } from './proof.ts'

export type Verdict = 'Does not apply' | 'Fails' | 'Nothing against it found' | 'Not checked'

/** What the walks by Tab say something about. */
const WALKED = new Set(['2.1.1', '2.1.2', '2.4.7', '2.4.11', '2.5.3', '4.1.2'])

const tagOf = ({ number }: Criterion): string => `wcag${number.replaceAll('.', '')}`
export const rulesFor = (criterion: Criterion, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(({ tags }) => tags.includes(tagOf(criterion)) && !tags.includes('experimental'))

export interface Result {
  readonly verdict: Verdict
  /** Rules of axe that met something to look at, anywhere. */
  readonly asked: readonly string[]
  readonly found: readonly string[]
}

export function resultOf(criterion: Criterion, look: Look | undefined): Result {
  if (criterion.absent) return { verdict: 'Does not apply', asked: [], found: [] }
  const ids = new Set(look ? rulesFor(criterion, look.rules).map(({ id }) => id) : [])
  const asked = [...ids].filter((id) => look?.pages.some(({ passes, violations }) => passes.includes(id) || violations.some((each) => each.id === id)))
  const byAxe = (look?.pages ?? []).flatMap(({ page, look: how, violations }) =>
    violations.filter(({ id }) => ids.has(id)).map(({ id, help, places }) => `${page}, ${how}: ${help} (${id}; ${places.join(' | ')})`),
  )
  const walks = WALKED.has(criterion.number) ? (look?.walks ?? []) : []
  const byWalk = walks.flatMap(({ page, round, unseen, unnamed, misnamed, covered }) => [
    ...(round || !criterion.number.startsWith('2.1.') ? [] : [`${page}: Tab does not come round`]),
    ...(criterion.number === '2.4.11' ? covered.map((stop) => `${page}: something lies over “${stop}”`) : []),
    ...(criterion.number === '2.5.3' ? misnamed.map((stop) => `${page}: “${stop}” is called otherwise than it reads`) : []),
    ...(criterion.number === '2.4.7' ? unseen.map((stop) => `${page}: the focus cannot be seen on “${stop}”`) : []),
    ...(criterion.number === '4.1.2' ? unnamed.map((stop) => `${page}: “${stop}” has no name`) : []),
  ])
  const measured = measuresOf(criterion, look)
  const found = [...byAxe, ...byWalk, ...measured.flatMap(({ page, places }) => places.map((place) => `${page}: ${place}`))]
  const looked = asked.length > 0 || walks.length > 0 || measured.length > 0 || (criterion.tests ?? []).length > 0 || criterion.hand !== undefined
  return { verdict: found.length > 0 ? 'Fails' : looked ? 'Nothing against it found' : 'Not checked', asked, found }
}

const measuresOf = ({ number }: Criterion, look: Look | undefined) => look?.measured.filter(({ of }) => of === number) ?? []

/** The web clause and, for what is installed, the software clause; 2.2's own criteria have none yet. */
const clauses = ({ number, since22 }: Criterion): string => (since22 ? 'none in V3.2.1' : `9.${number}, 11.${number}`)

export function conformance(look: Look | undefined): Html {
  const rows = CRITERIA.map((criterion) => ({ criterion, result: resultOf(criterion, look) }))
  const count = (verdict: Verdict) => rows.filter(({ result }) => result.verdict === verdict).length
  const pages = new Set(look?.pages.map(({ page }) => page))
  const unsure = look ? [...new Set(look.pages.flatMap(({ undecided }) => undecided))] : []
  return html`<p>WCAG 2.2, levels A and AA, and EN 301 549 V3.2.1. Of ${CRITERIA.length} criteria ${count('Nothing against it found')} were looked at and nothing was found against them, ${count('Fails')} fail, ${count('Does not apply')} do not apply, ${count('Not checked')} were not checked. <strong>This is no certificate.</strong> What is checked by machine is a part of each criterion; nobody has tried Seconder with a screen reader, a switch or a magnifier yet, and no person with a disability has been asked.</p>
<h2>How it was looked at</h2>
${
  look
    ? list([
        `By machine, for this report: axe ${look.axe} in ${look.browser}, on ${pages.size} built pages and rooms, in light and dark (colours), ${look.pages.filter(({ look: how }) => how === '320 pixels').length} of them at 320 pixels; walks by Tab alone through ${look.walks.length} of them.`,
        `The pages and rooms: ${[...pages].join(', ')}.`,
        html`By machine, at every change: the tests named below, in Chromium${''}; the core of them in Firefox.`,
        html`By hand: the column says when. Where it is empty, nobody has.`,
        unsure.length > 0 && `axe could not decide by itself about: ${unsure.join(', ')}.`,
      ])
    : html`<p><strong>No browser was there</strong> when this was made, so that axe and the walks by Tab were left out. The tests named below run at every change.</p>`
}
${table(
  'WCAG 2.2, A and AA',
  ['Criterion', 'Clauses of EN 301 549', 'Result', 'What Seconder does', 'By machine', 'By hand'],
  rows.map(({ criterion, result }) => [
    `${criterion.number} ${criterion.title} (${criterion.level})`,
    clauses(criterion),
    html`<strong>${result.verdict}</strong>${result.found.length > 0 && list(result.found)}`,
    criterion.remark,
    html`${result.asked.length > 0 && html`<p>axe: ${result.asked.join(', ')}</p>`}${WALKED.has(criterion.number) && look && html`<p>walks by Tab</p>`}${measuresOf(criterion, look).length > 0 && html`<p>measured on each page</p>`}${criterion.tests && proofs(criterion.tests)}`,
    criterion.hand,
  ]),
)}
${
  look &&
  table(
    'Walks by Tab alone',
    ['Page', 'Stops', 'Comes round', 'Stops whose focus cannot be seen', 'Stops without a name'],
    look.walks.map(({ page, stops, round, unseen, unnamed }) => [page, stops, round ? 'yes' : 'no', unseen.join('; ') || 'none', unnamed.join('; ') || 'none']),
  )
}
<h2>What EN 301 549 asks beyond WCAG</h2>
${table(
  'Further clauses',
  ['Clause', 'What Seconder does'],
  CLAUSES.map(({ number, title, remark }) => [`${number} ${title}`, remark]),
)}`
}
