/**
 * The note for the Monitoring Officer: one page about a draft, made by its author. What it is, what was found and what was
 * done about it, with sources. It holds no quotation of personal data or of an accusation, and approves nothing.
 */
import { plainDate } from '../calendar/day-names.ts'
import type { Finding, Severity } from '../checker/finding.ts'
import type { Verdict } from '../checker/verdict.ts'
import type { BlockNode, Run } from '../drafting/blocks.ts'
import { textOfRuns } from '../drafting/runs.ts'
import type { Pack } from '../pack/pack.ts'
import { tellable } from './quotes.ts'

/** In the author's own words. */
export interface Situation {
  readonly kind?: string
  readonly speaker?: string
  readonly account?: string
  readonly to?: string
  /** What the author would like to know. */
  readonly question?: string
}

export interface NoteInput {
  readonly situation: Situation
  readonly verdict: Pick<Verdict, 'findings' | 'asleep' | 'notChecked' | 'applied' | 'words'>
  /** Mended by the author before this. */
  readonly fixed: readonly Finding[]
  readonly pack: Pick<Pack, 'id' | 'version' | 'digest'>
  readonly checkedOn: string
  /** Of the text as it was checked, hex. */
  readonly textSha256: string
  readonly accusing: (rule: string) => boolean
}

export const NOTE_TITLE = 'Note for the Monitoring Officer'
export const NEITHER = 'Not legal advice. Not approval.'

/** What a page of A4 in 12 point still holds beside what every note says, in lines of so many letters, wide ones. */
const LINES = 30
const LETTERS = 76
/** Between two paragraphs, and between two items of a list. */
const GAP = 0.7
const SMALL_GAP = 0.4
const MOST_NAMES = 260
const MOST_ASKED = 400
const WORD: Readonly<Record<Severity, string>> = { must: 'Must', should: 'Should', consider: 'Consider' }

type Paragraph = Extract<BlockNode, { kind: 'paragraph' }>
const plain = (...runs: readonly (string | Run)[]): Paragraph => ({ kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) })
const bold = (text: string): Run => ({ text, bold: true })
const heading = (level: number, text: string): BlockNode => ({ kind: 'heading', level, runs: [{ text }] })
const ended = (text: string): string => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`)

function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const short = line.slice(0, most)
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), most - 20)).replace(/[\s,;:]+$/, '')} …`
}

export function noteBlocks({ situation, verdict, fixed, pack, checkedOn, textSha256, accusing }: NoteInput): readonly BlockNode[] {
  const { findings, asleep, notChecked, applied, words } = verdict
  const open = tellable(findings, accusing)
  const items = grouped(findings).map((group) => itemOf(group, open))
  const mended = fixed.length === 0 ? [] : [plain('Mended while it was written: ', `${first([...new Set(fixed.map(({ rule, title }) => `${rule} ${title}`))])}.`)]
  const also = (from: number) => (from === items.length ? [] : [plain('Also found, and told in full by the checker: ', `${first(items.slice(from).map(({ name }) => name))}.`)])
  const room = LINES - height(mended) - linesOf(cut(situation.question ?? '', MOST_ASKED))
  let fitting = items.length
  while (fitting > 0 && items.slice(0, fitting).reduce((sum, { runs }) => sum + linesOf(textOfRuns(runs)) + SMALL_GAP, height(also(fitting))) > room) fitting--
  const sleeping = new Set(asleep.map(({ rule }) => rule)).size
  const unseen = [...notChecked, ...(sleeping > 0 ? [`what ${sleeping} sleeping ${sleeping === 1 ? 'check' : 'checks'} would look for`] : [])]
  return [
    heading(1, NOTE_TITLE),
    plain(bold(NEITHER), ` Made by the author of the draft, from what the author said and what Seconder found on ${plainDate(checkedOn)}.`),
    plain(...draftLines(situation, words)),
    heading(2, 'What was found, and what was done about it'),
    plain(`${counted(findings, fixed)} ${applied} checks apply to this draft.`),
    ...(fitting > 0 ? [{ kind: 'list', ordered: false, start: 1, items: items.slice(0, fitting).map(({ runs }) => [{ kind: 'paragraph', runs }]) } satisfies BlockNode] : []),
    ...also(fitting),
    ...mended,
    plain(
      `Not checked: ${ended(cut(unseen.length > 0 ? unseen.join(', ') : 'what only a person can judge', 160))} Pack ${pack.id} ${pack.version}, fingerprint ${pack.digest.slice(0, 12)}. Fingerprint of the text (the beginning of its SHA-256): ${textSha256.slice(0, 12)}.`,
    ),
  ]
}

function draftLines({ kind, speaker, account, to, question }: Situation, words: number): Run[] {
  const said = (label: string, value: string | undefined) => [bold(`${label}: `), { text: cut(value || 'not said', 110) }]
  const lines = [
    [...said('The draft', kind), { text: `, ${words} words` }],
    said('Who speaks', speaker),
    said('From which account', account),
    said('To whom', to),
    ...(question ? [[bold('The author asks: '), { text: cut(question, MOST_ASKED) }]] : []),
  ]
  return lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line]))
}

/** Several places of one rule, treated alike, are one item. */
function grouped(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const { rule, severity, waived } = finding
    const key = JSON.stringify([rule, severity, waived])
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
}

function itemOf(group: readonly [Finding, ...Finding[]], open: ReadonlySet<Finding>): { readonly name: string; readonly runs: readonly Run[] } {
  const [{ rule, title, severity, source, waived }] = group
  const name = `${rule} ${title}${group.length > 1 ? ` (${group.length} places)` : ''}`
  const one = group.find((each) => open.has(each))
  const told = one ? ` ${ended(cut(one.message, 150))}${one.quote ? ` “${cut(one.quote, 90)}”` : ''}` : ''
  const done = waived
    ? ` Waived${[waived.by && ` by ${waived.by}`, waived.on && ` on ${plainDate(waived.on.slice(0, 10))}`].filter(Boolean).join('')}: ${ended(cut(waived.reason, 120))}`
    : ' Still open.'
  return { name, runs: [bold(`${WORD[severity]}. ${name}.`), { text: `${told}${done} Source: ${ended(cut([source.title, source.provision].filter(Boolean).join(', '), 110))}` }] }
}

const linesOf = (text: string): number => Math.ceil(text.length / LETTERS)
const height = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { runs }) => sum + linesOf(textOfRuns(runs)) + GAP, 0)

/** As many names as a few lines hold, and how many more there are. */
function first(names: readonly string[]): string {
  let told = 0
  for (let letters = 0; told < names.length; told++) {
    letters += (names[told] as string).length + 2
    if (letters > MOST_NAMES) break
  }
  const more = names.length - told
  return `${names.slice(0, told).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function counted(findings: readonly Finding[], fixed: readonly Finding[]): string {
  const open = findings.filter(({ waived }) => !waived)
  const counts = [
    ...(['must', 'should', 'consider'] as const).map((severity) => [open.filter((finding) => finding.severity === severity).length, severity] as const),
    [findings.length - open.length, 'waived'] as const,
    [fixed.length, 'mended'] as const,
  ].filter(([count]) => count > 0)
  return counts.length === 0 ? 'Nothing was found.' : `${counts.map(([count, what]) => `${count} ${what}`).join(', ')}.`
}
