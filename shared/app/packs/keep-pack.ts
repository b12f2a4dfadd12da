/**
 * A pack is read whole once, when somebody takes it: schemas, patterns, templates, and every rule's own examples. What
 * came of that is kept with the digest of the file, whose parts were found to be those that were signed. Whoever loads it
 * later asks for signatures, keys and versions again and takes the rest as it was kept; a file of another digest is another pack.
 */
import type { Layer } from '#core/pack/layer.ts'
import type { Pack } from '#core/pack/pack.ts'
import { type ReadPack, readingPack } from '#core/pack/read-pack.ts'
import type { Signed, Trusted } from '#core/pack/signed/trust.ts'
import { digestOf } from './bytes.ts'
import { inTurns, type Turns } from './in-turns.ts'
import { readSignedFile } from './signed-file.ts'
import { type Asked, type VerifiedPack, verifyPack, verifyTrust } from './verify-pack.ts'

export interface KeptPack {
  /** SHA-256, hex, of the file as it was taken. */
  readonly file: string
  /** The templates that were left out then; others read otherwise. */
  readonly withheld: readonly string[]
  /** Whether there was a sealed part, and whether it could be read then. */
  readonly sealed: VerifiedPack['sealed']
  readonly read: ReadPack
}

export interface TakenPack {
  readonly found: Trusted
  /** What its signatures were found to say. */
  readonly statements: Signed
  readonly kept: KeptPack
}

const fileDigest = (text: string): Promise<string> => digestOf(new TextEncoder().encode(text))

/** @throws PackError for what cannot be read or used, NotTrusted for what must not be taken */
export async function takePack(file: string, text: string, asked: Asked, top: Pack, above: readonly Layer[] = [], turns: Turns = {}): Promise<TakenPack> {
  const found = await verifyPack(file, readSignedFile(file, text), asked)
  const read = await inTurns(readingPack(file, found.json, top, above), turns)
  return { found, statements: found.statements, kept: { file: await fileDigest(text), withheld: found.withheld.map(({ template }) => template), sealed: found.sealed, read } }
}

/**
 * The same pack at a later start.
 * @returns undefined where it must be taken anew: another file, other signatures, or the group's key came or went
 * @throws PackError, NotTrusted
 */
export async function loadKept(file: string, text: string, kept: KeptPack, asked: Asked): Promise<TakenPack | undefined> {
  if ((await fileDigest(text)) !== kept.file || (kept.sealed === 'open') !== (asked.groupKey !== undefined && kept.sealed !== 'none')) return undefined
  const signed = readSignedFile(file, text)
  const { found, statements } = await verifyTrust(file, signed, asked)
  const same = found.withheld.map(({ template }) => template).join(' ') === kept.withheld.join(' ')
  return same ? { found, statements, kept } : undefined
}
