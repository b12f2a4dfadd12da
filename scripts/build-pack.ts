/** Builds the starter pack: rules, word lists and templates become one validated module that loads without zod. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { buildPack } from '#core/checker/built/build-pack.ts'
import { builtPack } from '#core/checker/built/built-pack.ts'
import { createEngine } from '#core/checker/engine.ts'
import { TemplateError } from '#core/drafting/template-error.ts'
import { readTemplates } from '#core/drafting/template-reader.ts'
import { checkExamples } from '#core/pack/check-examples.ts'
import { packDigest } from '#core/pack/digest.ts'
import type { Situations } from '#core/pack/example-situations.ts'
import { checkNamedLists } from '#core/pack/named-lists.ts'
import type { Pack, WordList } from '#core/pack/pack.ts'
import { PackError } from '#core/pack/pack-error.ts'
import { readFigures } from '#core/pack/read-figures.ts'
import { readRule } from '#core/pack/read-rule.ts'
import { readWords } from '#core/pack/read-words.ts'
import type { Examples } from '#core/pack/rule.schema.ts'
import { type Settings, settingsSchema } from '#core/pack/settings.schema.ts'
import type { ReadRule } from '#core/pack/written-rule.ts'
import { sendPack } from '#office/send-check/send-pack.ts'
import { writeConstant, writeManaged, writePack, writeSendCheck } from './lib/write-pack.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const GUIDANCE = join(ROOT, 'shared/core/guidance')

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file))

export function readRules(): ReadRule[] {
  return ['political-restriction', 'data-protection', 'group-policy'].flatMap((family) =>
    filesIn(join(GUIDANCE, family), '.yaml').map((file) => readRule(relative(GUIDANCE, file), readFileSync(file, 'utf8'))),
  )
}

const TEMPLATES = join(ROOT, 'templates')

const readShippedTemplates = (): Pack['templates'] =>
  readTemplates(
    Object.fromEntries(filesIn(TEMPLATES, '.md').map((file) => [`templates/${relative(TEMPLATES, file).replaceAll('\\', '/')}`, readFileSync(file, 'utf8')])),
    readFigures('figures.yaml', readFileSync(join(GUIDANCE, 'figures.yaml'), 'utf8')),
  )

/** The invented council with which every template's samples are filled and checked. */
export const readSampleSettings = (): Settings => settingsSchema.parse(parse(readFileSync(join(TEMPLATES, 'sample-settings.yaml'), 'utf8')))

export function readWordLists(): WordList[] {
  return filesIn(join(GUIDANCE, 'words'), '.yaml').flatMap((file) => readWords(relative(GUIDANCE, file), readFileSync(file, 'utf8')))
}

export const readSituations = (): Situations => parse(readFileSync(join(GUIDANCE, 'example-situations.yaml'), 'utf8')) as Situations

export function buildStarter(): { pack: Pack; examples: Readonly<Record<string, Examples>> } {
  const read = readRules()
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const open = { id: 'starter', title: 'Seconder starter pack', version, words: readWordLists(), rules: read.map(({ rule }) => rule), templates: readShippedTemplates() }
  checkNamedLists('the starter pack', open, open.words)
  const pack: Pack = { ...open, digest: packDigest(open) }
  return { pack, examples: Object.fromEntries(read.map(({ rule, examples }) => [rule.id, examples])) }
}

function refuseFailing(pack: Pack, examples: Readonly<Record<string, Examples>>): void {
  const engine = createEngine(builtPack(buildPack(pack), () => pack.templates))
  const situations = readSituations()
  const failed = Object.entries(examples).flatMap(([rule, own]) => checkExamples(engine, rule, own, situations))
  for (const { rule, text, why } of failed) process.stderr.write(`${rule}: the example “${text.replace(/\s+/g, ' ').slice(0, 90)}” ${why}\n`)
  if (failed.length > 0) throw new Error(`${failed.length} examples fail; the pack is not built`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { pack, examples } = buildStarter()
    writePack(pack)
    writeManaged({})
    writeSendCheck(sendPack(pack))
    writeConstant('examples.ts', 'examples', 'Readonly<Record<string, Examples>>', "import type { Examples } from '#core/pack/rule.schema.ts'", examples)
    writeConstant('sample-settings.ts', 'sampleSettings', 'Settings', "import type { Settings } from '#core/pack/settings.schema.ts'", readSampleSettings())
    if (!process.argv.includes('--unchecked')) refuseFailing(pack, examples)
    process.stdout.write(`starter pack: ${pack.rules.length} rules, ${pack.templates.length} templates, digest ${pack.digest.slice(0, 12)}\n`)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${error instanceof PackError || error instanceof TemplateError ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}
