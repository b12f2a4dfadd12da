/** The packs of `--pack`: verified where they are signed, read, proved, laid over each other. Brings zod with it, so it is loaded only when there is one. */
import type { VerifiedPack } from '#app/packs/verify-pack.ts'
import type { Layered } from '#core/pack/layer.ts'
import type { Pack } from '#core/pack/pack.ts'
import { type ReadPack, readPacks } from '#core/pack/read-pack.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Given } from '../command.ts'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'
import { readPackJson } from './pack-json.ts'

interface File {
  readonly file: string
  readonly json: unknown
  /** It says itself that it is no more in force, and is used all the same. */
  readonly frozen?: boolean
}

/** @throws Unusable or PackError, naming the file, the place and the remedy */
export async function readPackFiles(
  paths: readonly string[],
  top: Pack,
  given: Given,
  io: Pick<Io, 'today' | 'err'>,
): Promise<Layered & { readonly packs: readonly ReadPack[]; readonly sealed: readonly Settings[] }> {
  const files: File[] = []
  for (const file of paths) files.push(await plainOrVerified(file, await readPackJson(file), given, io))
  const { packs, ...layered } = readPacks(files, top, io.today)
  return { ...layered, packs, sealed: packs.flatMap(({ sealed }) => sealed ?? []) }
}

async function plainOrVerified(file: string, json: unknown, given: Given, io: Pick<Io, 'today' | 'err'>): Promise<File> {
  if ((json as { seconder?: unknown } | null)?.seconder === 'signed-pack') {
    const { verifySigned } = await import('./signed-packs.ts')
    const verified = await verifySigned(file, json, given, io.today)
    for (const line of notes(file, verified)) io.err(`seconder: ${line}`)
    return { file, json: verified.pack.json, frozen: true }
  }
  if (given.has('trust') || given.has('pins'))
    throw new Unusable(`${file}: this pack is not signed, and you asked for signatures that you trust. Ask its keepers for the signed file.`)
  return { file, json }
}

function notes(file: string, { pack, pinned }: { readonly pack: VerifiedPack; readonly pinned: boolean }): string[] {
  return [
    ...(pinned ? [] : [`${file}: it is whole, and signed by ${pack.signers.join(', ')}; whether these are your people nobody has checked here. See: seconder pack verify ${file}`]),
    ...(pack.sealed === 'closed' ? [`${file}: its sealed part stays closed without --group-key.`] : []),
    ...[...pack.warnings, ...pack.withheld.map(({ why }) => why)].map((said) => `${file}: ${said}`),
  ]
}
