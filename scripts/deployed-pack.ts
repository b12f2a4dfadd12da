/**
 * For `npm run build -- office --pack FILE`: makes of a deployer's own packs what the add-in is built from, and tries it: rules
 * that the send check would not see as the whole checker does wait for the pane, and a pack that is too large is refused.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Deployed } from '#app/packs-in-use/pack-policy.ts'
import type { Given } from '#cli/command.ts'
import { readPackFiles } from '#cli/input/pack-files.ts'
import { Unusable } from '#cli/unusable.ts'
import { createEngine } from '#core/checker/engine.ts'
import { layerMandatory } from '#core/pack/mandatory-layers.ts'
import { PackError } from '#core/pack/pack-error.ts'
import type { Examples } from '#core/pack/rule.schema.ts'
import { managedSchema } from '#extension/kept/managed.schema.ts'
import { examples as starterExamples } from '#generated/examples.ts'
import { starter } from '#generated/starter.ts'
import { buildLeanEngine, buildSendCheck } from '#office/send-check/build/built.ts'
import { compareEngines } from '#office/send-check/build/compare.ts'
import { DEPLOYED_VARIABLE } from '#office/send-check/build/deployed.ts'
import { openPolicy, openSettings } from '#office/send-check/build/open-settings.ts'
import { refuseTooLarge } from '#office/send-check/build/room.ts'
import { packedSize } from '#office/send-check/build/size.ts'
import { saysMust, sendPack, sentPart, stopsMail } from '#office/send-check/send-pack.ts'
import { readSituations } from './build-pack.ts'
import { writeManaged, writePack, writeSendCheck } from './lib/write-pack.ts'

const AT = 'deployed/'

/** A folder stands for the packs in it. */
const filesOf = (path: string): string[] => {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const files = readdirSync(path).filter((name) => /\.(?:json|seconder)$/.test(name))
  if (files.length === 0) throw new Unusable(`${path}: this folder holds no pack. A folder of rules and templates becomes one by: npx seconder pack build ${path} -o ours.seconder`)
  return files.sort().map((name) => join(path, name))
}

/** `--trust PUB`, `--pins FILE`, `--threshold N` and `--group-key FILE` as the command line has them, and the packs beside them. */
function asked(args: readonly string[]): Given {
  const said = new Map<string, string[]>()
  const words: string[] = []
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as string
    if (!word.startsWith('--')) words.push(word)
    else said.set(word.slice(2), [...(said.get(word.slice(2)) ?? []), args[++i] ?? ''])
  }
  const all = (option: string) => said.get(option) ?? []
  return { words, all, value: (option) => all(option).at(-1), has: (option) => said.has(option) }
}

const localDay = (now = new Date()): string => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

/** What the deployer decided beside the pack: settings, whose packs are trusted, mandatory rules; as browsers take it by policy. */
function managedFrom(path: string | undefined): Deployed {
  if (path === undefined) return {}
  const { data, error } = managedSchema.pick({ settings: true, packs: true, mandatory: true }).safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (data) return data
  throw new Unusable(`${path}: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`)
}

async function deploy(args: readonly string[]): Promise<string[]> {
  // both builds below are of what is written here
  process.env[DEPLOYED_VARIABLE] = '1'
  const given = asked(args)
  const managed = managedFrom(process.env.SECONDER_MANAGED)
  // A signed file's signatures are looked at there; that they are the right people's, `seconder pack verify` says beforehand.
  const { packs, sealed } = await readPackFiles(given.words.flatMap(filesOf), starter, given, { today: localDay(), err: (line) => process.stderr.write(`${line}\n`) })
  const { pack } = layerMandatory(Object.keys(managed.mandatory ?? {}), starter, packs)
  const besides = { settings: openSettings(sealed), policy: openPolicy(managed.settings ?? {}) }
  const before = new Set(starter.rules.filter(stopsMail).map(({ id }) => id))
  const own = new Set(pack.rules.filter((rule) => stopsMail(rule) && !before.has(rule.id)).map(({ id }) => id))
  writePack(pack, AT)
  writeManaged(managed, AT)
  writeSendCheck(sendPack(pack, besides), AT)

  const examples: Record<string, Examples> = Object.assign({}, starterExamples, ...packs.map((each) => each.examples))
  const tried = Object.fromEntries(Object.entries(examples).filter(([id]) => own.has(id)))
  const engines = { lean: await buildLeanEngine(), whole: createEngine({ ...pack, rules: pack.rules.map(sentPart) }) }
  const unseen = new Set(compareEngines(engines, tried, { carried: own, situations: readSituations() }).missed.map(({ rule }) => rule))
  const rules = pack.rules.map((rule) => (unseen.has(rule.id) ? { ...rule, atSend: false } : rule))
  if (unseen.size > 0) writeSendCheck(sendPack({ ...pack, rules }, besides), AT)

  const size = packedSize(await buildSendCheck())
  refuseTooLarge(size, { ...pack, rules }, own)
  const carried = rules.filter(stopsMail).length
  const ids = new Set(packs.flatMap((each) => each.rules.map(({ id }) => id)))
  const waiting = rules.filter((rule) => ids.has(rule.id) && saysMust(rule) && !stopsMail(rule)).map(({ id }) => id)
  return [
    `${packs.map(({ title, version }) => `${title} ${version}`).join(', ')}: the check at sending carries ${carried} rules, ${own.size - unseen.size} of them by this pack; ${(size / 1000).toFixed(1)} kB packed`,
    ...(waiting.length > 0 ? [`checked in the pane alone: ${waiting.join(', ')}`] : []),
    ...(sealed.length > 0 ? ['of its settings the add-in carries council, group, polls and standing orders; people and lines come from the mailbox, never from the server'] : []),
  ]
}

try {
  process.stdout.write(`${(await deploy(process.argv.slice(2))).join('\n')}\n`)
} catch (error) {
  if (!(error instanceof Error)) throw error
  process.stderr.write(`${error instanceof PackError || error instanceof Unusable || error.message.startsWith('The check at sending') ? error.message : error.stack}\n`)
  process.exitCode = 1
}
