/** The report for a terminal of 80 columns. The severity is a word; a colour only repeats it. */
import { styleText } from 'node:util'
import type { Finding, Severity } from '#core/checker/finding.ts'
import { wrap } from '../output/wrap.ts'
import type { Checked, CheckedFile } from './checked.ts'
import { asleepInWords, countInWords, nothingFound, placeInWords, situationInWords, sourceInWords } from './words.ts'

const INDENT = '  '
const COLOURS: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = { must: ['bold', 'red'], should: ['bold', 'yellow'], consider: ['bold', 'cyan'] }

export function textReport({ files }: Checked, colour: boolean): string {
  return `${files.map((file) => fileText(file, colour)).join('\n\n')}\n`
}

function fileText(file: CheckedFile, colour: boolean): string {
  const { path, verdict } = file
  const head = [wrap(`${path}: ${verdict.words} word${verdict.words === 1 ? '' : 's'}`), wrap(situationInWords(verdict.context), INDENT)].join('\n')
  const asleep = asleepInWords(file)
  const tail =
    verdict.findings.length === 0
      ? [nothingFound(file)]
      : [`${countInWords(verdict.findings)}.`, ...(verdict.notChecked.length > 0 ? [`Not checked: ${verdict.notChecked.join(', ')}.`] : [])]
  return [head, ...verdict.findings.map((finding) => findingText(finding, file, colour)), [...tail, ...(asleep ? [asleep] : [])].map((line) => wrap(line)).join('\n')].join('\n\n')
}

function findingText(finding: Finding, file: CheckedFile, colour: boolean): string {
  const { severity, rule, title, message, why, quote, source, fixes, notes, also, waived } = finding
  const label = severity.toUpperCase()
  const first = wrap(`${title}${waived ? ' (set aside)' : ''}`, ' '.repeat(label.length + rule.length + 4), `${label}  ${rule}  `)
  const place = placeInWords(finding, file)
  const lines = [
    quote ? `${place}: “${quote}”` : place,
    message,
    `Why: ${why}`,
    `Source: ${sourceInWords(source)}`,
    ...fixes.map(({ label }) => `Fix: ${label}`),
    ...notes.map((note) => `Note: ${note}`),
    ...(also.length > 0 ? [`Also: ${also.join(', ')}`] : []),
    ...(waived ? [`Set aside${waived.by ? ` by ${waived.by}` : ''}${waived.on ? ` on ${waived.on}` : ''}: ${waived.reason}`] : []),
  ]
  return [colour ? first.replace(label, styleText(COLOURS[severity], label)) : first, ...lines.map((line) => wrap(line, `${INDENT}${INDENT}`, INDENT))].join('\n')
}
