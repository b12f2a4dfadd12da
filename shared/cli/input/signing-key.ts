/** The key that signs: as `pack keygen` wrote it, or under a passphrase, which is asked for at the terminal or read from a file. */
import { readKey, type SigningKey } from '#app/packs/keys.ts'
import { isLocked, unlockKey } from '#app/packs/locked-key.ts'
import type { Io } from '../io.ts'
import { Unusable } from '../unusable.ts'
import { utf8 } from './json-file.ts'
import { readFileWithin, readStandardInput } from './read-file.ts'
import { readKeyJson } from './trusted-keys.ts'

const LARGEST_PASSPHRASE = 4096

/** @param from - what `--passphrase` names @throws Unusable or PackError, never with what stands in a key */
export async function readSigningKey(path: string, from: string | undefined, io: Io): Promise<SigningKey> {
  const json = await readKeyJson(path)
  return isLocked(json) ? unlockKey(path, json, await passphrase(path, from, io)) : readKey('signing', path, json)
}

export async function passphrase(path: string, from: string | undefined, io: Io): Promise<string> {
  if (from === undefined) {
    const said = await io.askSecret?.(`Passphrase of ${path}: `)
    if (said !== undefined) return said
    throw new Unusable(`${path} is under a passphrase, and nobody is at the terminal to be asked: name the file in which it stands with --passphrase FILE, or --passphrase -`)
  }
  const bytes = from === '-' ? await readStandardInput(io) : await readFileWithin(from, LARGEST_PASSPHRASE, 'A passphrase is a few words; was another meant?')
  // The end of the line belongs to the file.
  return utf8(bytes, from).replace(/\r?\n$/, '')
}
