/**
 * Opens a `.seconder` file, in this order and no other: form, signatures, keys, digests, content. What is not trusted is
 * never unpacked. The same code in Node, Chromium and Firefox; it brings jose and zod, so load it only where a pack is read.
 */
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { keySetSchema } from '#core/pack/signed/key-set.schema.ts'
import { type Manifest, manifestSchema } from '#core/pack/signed/manifest.schema.ts'
import type { Pin, Seen } from '#core/pack/signed/pin.ts'
import { NotTrusted } from '#core/pack/signed/refusal.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import { checkSigned, type Signed, type Trusted, trust } from '#core/pack/signed/trust.ts'
import { digestOf, fromBase64Url, unpacked } from './bytes.ts'
import { needEd25519 } from './ed25519.ts'
import type { GroupKey } from './keys.ts'
import { unseal } from './seal.ts'
import { checkedStatement, said } from './statements.ts'

export interface Asked {
  /** ISO, local. */
  readonly today: string
  /** Without one, only that the file is whole and signed by those it names: not whose they are. */
  readonly pin?: Pin
  readonly seen?: Seen
  readonly groupKey?: GroupKey
}

export interface VerifiedPack extends Trusted {
  readonly manifest: Manifest
  readonly statements: Signed
  /** As a plain pack file holds it, to be read by `readPacks`; templates that too few stand behind are left out. */
  readonly json: PackFile
  /** Whether there is a sealed part, and whether it could be read. */
  readonly sealed: 'none' | 'closed' | 'open'
}

/** @throws PackError for what cannot be read, NotTrusted for what must not be taken */
export async function verifyPack(file: string, signed: SignedFile, asked: Asked): Promise<VerifiedPack> {
  const { found, statements } = await verifyTrust(file, signed, asked)
  const { groupKey } = asked
  const manifest = statements.manifest.said
  const json = await contentOf(file, signed, manifest, groupKey, new Set(found.withheld.map(({ template }) => template)))
  return { ...found, manifest, statements, json, sealed: signed.sealed === undefined ? 'none' : groupKey ? 'open' : 'closed' }
}

/** As much as can be known without the content. @throws PackError, NotTrusted */
export async function verifyTrust(file: string, signed: SignedFile, { today, pin, seen }: Asked): Promise<{ readonly found: Trusted; readonly statements: Signed }> {
  await needEd25519(file)
  const statements = await statementsOf(file, signed)
  return { found: pin ? trust(statements, pin, seen, today) : checkSigned(statements, today), statements }
}

/** What is in a file, whoever signed it or nobody: to be tested or compared, never to be used. @throws PackError, NotTrusted where its parts do not belong together */
export async function unverifiedContent(file: string, signed: SignedFile, groupKey?: GroupKey): Promise<PackFile> {
  return contentOf(file, signed, said(file, 'payload', fromBase64Url(file, 'payload', signed.payload), manifestSchema), groupKey, new Set())
}

async function contentOf(file: string, signed: SignedFile, manifest: Manifest, groupKey: GroupKey | undefined, withheld: ReadonlySet<string>): Promise<PackFile> {
  const bytes = await boundPart(file, signed, manifest)
  const { seconder: _, format: __, keySet: ___, parts: ____, ...head } = manifest
  const open = without(unpacked(file, 'open', bytes), withheld)
  const sealed = signed.sealed !== undefined && groupKey ? await unseal(file, signed.sealed, groupKey) : undefined
  return { seconder: 'pack', format: 1, ...head, open, ...(sealed !== undefined && { sealed }) } as PackFile
}

/** Every statement with every signature checked. */
export async function statementsOf(file: string, signed: SignedFile): Promise<Signed> {
  const manifest = await checkedStatement(file, 'payload', signed, 'seconder-manifest', manifestSchema)
  const keySets: Signed['keySets'][number][] = []
  for (const [i, set] of signed.keySets.entries()) keySets.push(await checkedStatement(file, `keySets[${i}]`, set, 'seconder-keys', keySetSchema))
  return { manifest, keySets }
}

/** The open part's bytes, once both parts are found to be those that were signed. */
async function boundPart(file: string, signed: SignedFile, { parts }: Manifest): Promise<Uint8Array> {
  const bytes = fromBase64Url(file, 'open', signed.open)
  const mixed = (part: string): NotTrusted =>
    new NotTrusted('mixed', `its ${part} part is not the one that was signed: it was changed, or comes from another version; ask its keepers for the whole file again`)
  if ((await digestOf(bytes)) !== parts.open) throw mixed('open')
  const sealed = signed.sealed === undefined ? undefined : await digestOf(new TextEncoder().encode(signed.sealed))
  if (sealed !== parts.sealed) throw mixed('sealed')
  return bytes
}

function without(open: unknown, withheld: ReadonlySet<string>): unknown {
  const { templates } = (open ?? {}) as { templates?: unknown }
  if (withheld.size === 0 || !Array.isArray(templates)) return open
  return { ...(open as object), templates: templates.filter((template) => !withheld.has(String((template as { id?: unknown } | null)?.id))) }
}

export { NotTrusted }
