/** `seconder check`: reads drafts and reports what misses a rule. */

import { realpath } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { TimedEngine } from '#core/checker/engine.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { FileKind } from '#core/draft/readers/read-draft.ts'
import { loadEngine, loadPack } from '../checker.ts'
import type { Command, Given } from '../command.ts'
import { readFileWithin, readStandardInput } from '../input/read-file.ts'
import { readContext, readSettings, readWaivers, withSealed } from '../input/user-files.ts'
import type { Io } from '../io.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { PASSPHRASE_OPTION } from '../passphrase-option.ts'
import { type Checked, type CheckedFile, statusOf } from '../report/checked.ts'
import { oneLine, Unusable } from '../unusable.ts'
import { version } from '../version.ts'
import { checkOne } from './check-one.ts'

export const FORMATS = ['text', 'json', 'html', 'sarif', 'note'] as const

export const check: Command = {
  name: 'check',
  usage: [
    'check FILE… [--context C.json] [--profile P.json] [--pack PACK] [--format text|json|html|sarif] [--timing]',
    'check FILE --format note [-o NOTE.html|.docx|.md|.txt]',
    'check FILE --proof PROOF --key KEY',
    'check - --as txt|md|html|eml',
    'check --batch CASES.jsonl --format json',
  ],
  about:
    'Checks .docx, .md, .txt, .html and .eml files, or standard input (-). What is not known about a draft is left unknown: the more you say in the context, the surer the findings. Status 1 when something must change, 2 when a file could not be read; then no report is written. The note is one page for the Monitoring Officer, without the words of personal data or of an accusation; it is no legal advice and approves nothing.',
  options: {
    context: { value: 'C.json', help: 'who speaks, in which role, from whose account, to whom, when' },
    profile: { value: 'P.json', help: 'your settings: council, group, directory, calendar, standing orders' },
    ...PACK_OPTION,
    kind: { value: 'KIND', help: 'what the draft is: press-release, motion, newsletter …; wins over the context' },
    role: { value: 'ROLE', help: 'who speaks: councillor, political-assistant …; wins over the context' },
    audience: { value: 'WHO', help: 'to whom: public, press, constituent, group …; wins over the context' },
    as: { value: 'TYPE', help: 'what the input is, whatever its name', choices: ['txt', 'md', 'html', 'eml', 'docx'] },
    format: { value: 'FORMAT', help: 'how to write the report; by the ending of the file where that says it, else text', choices: FORMATS },
    waivers: { value: 'W.json', help: 'findings set aside with a reason' },
    batch: { value: 'CASES.jsonl', help: 'checks one case a line and writes one report a line; - for standard input' },
    output: { value: 'FILE', short: 'o', help: 'the file to write, whole or not at all; standard output without it' },
    proof: { value: 'PROOF', help: 'writes a signed proof that the text was checked, made only when you ask for it; needs --key' },
    key: { value: 'KEY', help: 'your key, which signs the proof' },
    passphrase: PASSPHRASE_OPTION,
    timing: { help: 'says on standard error how long each part took' },
  },
  async run(given, io) {
    if (given.has('batch')) return (await import('./check-batch.ts')).checkBatch(given, io)
    if (given.words.length === 0) throw new Unusable('say which file to check: seconder check press-release.docx, or - for standard input')
    const [output, proof] = [given.value('output'), given.value('proof')]
    const format = formatOf(given, output)
    for (const path of [output, proof]) if (path !== undefined) await notOver(path, given.words)
    const said = { context: await readContext(given), settings: await readSettings(given), waivers: await readWaivers(given), today: io.today }
    const drafts = await readAll(given, io)
    if (!drafts) return 2
    const { pack, sealed } = await loadPack(given, io)
    const input: CheckInput = { ...said, settings: await withSealed(sealed, said.settings) }
    const engine = await loadEngine(pack, given.has('timing'))
    const files = drafts.map(({ draft, ...file }) => checkOne(engine, draft, input, file))
    const checked = { version, pack, checkedOn: input.context.date ?? io.today, files }
    const report =
      format === 'note'
        ? await (await import('../report/note.ts')).noteReport(checked, { context: input.context, settings: input.settings, rules: pack.rules }, output)
        : await written(checked, format, io.colour && output === undefined)
    if (proof !== undefined) await (await import('./proof-of-check.ts')).writeProof(checked, given, proof, io)
    if (output === undefined) await io.out(report)
    else await writeFileWhole(output, report)
    if (given.has('timing')) sayTimes(engine, files, io)
    return statusOf(files)
  },
}

const BY_ENDING: Readonly<Record<string, (typeof FORMATS)[number]>> = { '.json': 'json', '.html': 'html', '.htm': 'html', '.sarif': 'sarif' }

function formatOf(given: Given, output: string | undefined): string {
  const format = given.value('format')
  if (format !== undefined || output === undefined) return format ?? 'text'
  const ending = extname(output).toLowerCase()
  if (ending === '.docx') throw new Unusable(`${output}: of the reports only the note is written for Word. Add --format note, or give the file the ending .html or .txt`)
  return BY_ENDING[ending] ?? 'text'
}

/** A draft is read and never written, whatever name or link leads to it. */
async function notOver(path: string, drafts: readonly string[]): Promise<void> {
  const real = (name: string) => realpath(name).catch(() => resolve(name))
  const own = await real(path)
  for (const draft of drafts) if (draft !== '-' && (await real(draft)) === own) throw new Unusable(`${path}: this is the draft itself. Choose another name; nothing was written.`)
}

interface Read {
  readonly path: string
  readonly plain: boolean
  readonly draft: Draft
}

/** Reads every file before any report is written. Each that cannot be read is said on a line of its own. */
async function readAll(given: Given, io: Io): Promise<Read[] | undefined> {
  const { readDraft } = await import('#core/draft/readers/read-draft.ts')
  const as = given.value('as') as FileKind | undefined
  if (given.words.includes('-') && !as) throw new Unusable('say what standard input is: seconder check - --as txt')
  if (given.words.filter((word) => word === '-').length > 1) throw new Unusable('standard input (-) can be read only once.')
  const drafts: Read[] = []
  let allRead = true
  for (const path of given.words) {
    try {
      const bytes = path === '-' ? await readStandardInput(io) : await readFileWithin(path)
      const name = path === '-' ? 'standard input' : path
      const draft = await readDraft(name, bytes, as)
      if (isWordless(draft)) throw new Unusable(`${name}: there are no words in it. Is it the right file, and was it saved?`)
      drafts.push({ path, plain: as === 'txt' || (!as && /\.(?:txt|text)$/i.test(path)), draft })
    } catch (error) {
      if (!(error instanceof Unusable) && (error as Error).name !== 'UnreadableDraft') throw error
      io.err(`seconder: ${oneLine((error as Error).message)}`)
      allRead = false
    }
  }
  return allRead ? drafts : undefined
}

const WORDED = ['title', 'subject', 'quotedText', 'attachments', 'images', 'links'] as const

/** Nothing to check: not even a part that could not be read, or that the reader tells apart from the text. */
const isWordless = ({ places, notChecked, context }: Draft): boolean =>
  notChecked.length === 0 && !WORDED.some((part) => context[part]?.length) && places.every(({ paragraph }) => !/\S/.test(paragraph.text))

async function written(checked: Checked, format: string, colour: boolean): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify((await import('../report/json.ts')).jsonReport(checked), null, 2)}\n`
    case 'html':
      return (await import('../report/html.ts')).htmlReport(checked)
    case 'sarif':
      return `${JSON.stringify((await import('../report/sarif.ts')).sarifReport(checked), null, 2)}\n`
    default:
      return (await import('../report/text.ts')).textReport(checked, colour)
  }
}

function sayTimes(engine: TimedEngine, files: readonly CheckedFile[], io: Io): void {
  for (const { path, ms, verdict } of files) io.err(`${ms.toFixed(2).padStart(9)} ms  ${path} (${verdict.words} words, the first check of a run warms up)`)
  for (const [name, ms] of [...engine.timings()].sort(([, a], [, b]) => b - a)) io.err(`${ms.toFixed(2).padStart(9)} ms    ${name}`)
}
