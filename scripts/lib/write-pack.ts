/** Writes a pack as the generated modules that products are built from. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ruleCard } from '#app/panel/rule-card.ts'
import { buildPack } from '#core/checker/built/build-pack.ts'
import { accuses } from '#core/note/quotes.ts'
import { packDigest } from '#core/pack/digest.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { SentRules } from '#office/send-check/send-pack.ts'

const GENERATED = fileURLToPath(new URL('../../generated/', import.meta.url))
const CORE = fileURLToPath(new URL('../../shared/core/', import.meta.url))

/** A generated module: JSON parses faster than an object literal, and brings no zod along. */
function writeModule(file: string, lines: readonly string[]): void {
  mkdirSync(join(GENERATED, file, '..'), { recursive: true })
  writeFileSync(join(GENERATED, file), ['/** Generated when the pack was built. */', ...lines, ''].join('\n'))
}
const parsing = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** Rules and word lists, compiled; the templates; and both as the whole pack, for those who build on it. */
function writeChecks(pack: Pack, at: string): void {
  const editions = pack.templates.map(({ id, title, version, withdrawn }) => ({ id, title, version, withdrawn }))
  writeModule(`${at}starter-checks.ts`, [
    "import { builtPack } from '#core/checker/built/built-pack.ts'",
    '',
    'export const starterChecks = builtPack(',
    '  {',
    ...Object.entries(buildPack(pack)).map(([name, text]) => `    ${name}: ${JSON.stringify(text)},`),
    '  },',
    `  () => ${parsing(editions)},`,
    ')',
  ])
  writeModule(`${at}starter.ts`, [
    "import { wholePack } from '#core/checker/built/built-pack.ts'",
    "import { starterChecks } from './starter-checks.ts'",
    "import { starterTemplates } from './starter-templates.ts'",
    '',
    'export const starter = wholePack(starterChecks, starterTemplates)',
  ])
  writeModule(`${at}starter-templates.ts`, [
    "import type { Pack } from '#core/pack/pack.ts'",
    '',
    "let made: Pack['templates'] | undefined",
    '',
    '/** Read when they are first asked for. */',
    "export function starterTemplates(): Pack['templates'] {",
    `  made ??= ${parsing(pack.templates)} as Pack['templates']`,
    '  return made',
    '}',
  ])
}

/** What a device compiled of packs is of use to the same engine over the same starter alone: nobody has to think of raising a number. */
function writeEdition({ digest }: Pack, at: string): void {
  const sources = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
  const edition = packDigest([digest, sources.map((file) => readFileSync(join(CORE, file), 'utf8'))])
  writeModule(`${at}starter-edition.ts`, [`export const edition = '${edition}'`])
}

/** The templates, the heaviest part, are fetched when somebody opens them; words and rules come with the engine, once there is something to check. */
function writePanel({ id, title, version, digest, rules }: Pack, at: string): void {
  writeModule(`${at}starter-panel.ts`, [
    "import type { PanelPack } from '#app/panel/panel-props.ts'",
    '',
    'export const starterPanel: PanelPack = {',
    `  ...${parsing({ id, title, version, digest, rules: rules.map((rule) => ({ id: rule.id, title: rule.title, ...(rule.mayLoosen && { mayLoosen: true }), ...(accuses(rule) && { accuses: true }) })) })},`,
    "  templates: async () => (await import('./starter-templates.ts')).starterTemplates(),",
    "  cards: async () => (await import('./starter-rules.ts')).starterRules,",
    '}',
  ])
}

export const writeConstant = (file: string, name: string, type: string, typeImport: string, value: unknown): void =>
  writeModule(file, [typeImport, '', `export const ${name}: ${type} = ${parsing(value)}`])

/** The rules that the send check carries, written out: in its one file every sign counts, and JSON in a text has many. */
export const writeSendCheck = (sent: SentRules, at = ''): void =>
  writeModule(`${at}starter-send.ts`, ["import type { SentRules } from '#office/send-check/send-pack.ts'", '', `export const sentRules: SentRules = ${JSON.stringify(sent)}`])

/** What a deployer of the add-in decided; nothing in the starter's. */
export const writeManaged = (managed: unknown, at = ''): void =>
  writeConstant(`${at}starter-managed.ts`, 'deployed', 'Deployed', "import type { Deployed } from '#app/packs-in-use/pack-policy.ts'", managed)

/** @param at - the folder below `generated`, with a slash, for a pack that is not the starter pack alone */
export function writePack(pack: Pack, at = ''): void {
  writeChecks(pack, at)
  writePanel(pack, at)
  writeEdition(pack, at)
  writeConstant(`${at}starter-rules.ts`, 'starterRules', 'readonly RuleCard[]', "import type { RuleCard } from '#app/panel/panel-props.ts'", pack.rules.map(ruleCard))
}
