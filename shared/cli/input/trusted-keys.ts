/** Whom `--trust` and `--pins` name. */
import { readKey } from '#app/packs/keys.ts'
import { looksLikeFingerprint, readFingerprint } from '#core/pack/signed/fingerprint.ts'
import type { Pin, Seen } from '#core/pack/signed/pin.ts'
import { type Pins, pinsSchema } from '#core/pack/signed/pins.schema.ts'
import type { Given } from '../command.ts'
import { Unusable } from '../unusable.ts'
import { parseJson, readJsonFile, utf8 } from './json-file.ts'
import { readFileWithin } from './read-file.ts'

/** A key is a few hundred bytes; whatever is larger is another file. */
const LARGEST_KEY = 64 * 1024

/** @throws Unusable or PackError, never with what stands in a key */
export const readKeyFile = async <K extends 'public' | 'group'>(kind: K, path: string): Promise<ReturnType<typeof readKey<K>>> => readKey(kind, path, await readKeyJson(path))

/** Undefined where the file holds no JSON. @throws Unusable */
export async function readKeyJson(path: string): Promise<unknown> {
  const text = utf8(await readFileWithin(path, LARGEST_KEY, 'A key is a small file; was another meant?'), path)
  return text.trimStart().startsWith('{') ? parseJson(text, path) : undefined
}

/** @param more - words that followed `--trust` without an option of their own */
export async function readPin(given: Given, more: readonly string[] = []): Promise<Pin | undefined> {
  const words = fingerprintsJoined([...given.all('trust'), ...more])
  const threshold = thresholdOf(given)
  if (words.length === 0) return undefined
  const trust: string[] = []
  for (const word of words) trust.push(looksLikeFingerprint(word) ? spoken(word) : (await readKeyFile('public', word)).x)
  if (threshold !== undefined && threshold > trust.length)
    throw new Unusable(`--threshold ${threshold} is more than the ${trust.length} that you trust; name more of them, or ask for fewer.`)
  return { trust: [...new Set(trust)], ...(threshold !== undefined && { threshold }) }
}

function spoken(word: string): string {
  try {
    return readFingerprint(word)
  } catch (error) {
    throw new Unusable(`--trust "${word}": ${(error as Error).message}.`)
  }
}

/** Six groups that a shell took apart are one fingerprint. */
function fingerprintsJoined(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (/^\d{5}$/.test(word) && last !== undefined && /^\d{5}(?: \d{5}){0,4}$/.test(last)) joined[joined.length - 1] = `${last} ${word}`
    else joined.push(word)
  }
  return joined
}

function thresholdOf(given: Given): number | undefined {
  const said = given.value('threshold')
  if (said === undefined) return undefined
  if (!/^[1-9]\d?$/.test(said)) throw new Unusable(`--threshold cannot be "${said}": give a number of people, such as 2.`)
  return Number(said)
}

/** @returns no pins where the file is not there yet, so that the first `verify` can begin it */
export async function readPins(path: string, mayBegin: boolean): Promise<Pins> {
  if (mayBegin && !(await import('node:fs')).existsSync(path)) return { seconder: 'pins', format: 1, packs: [] }
  return readJsonFile(path, async () => pinsSchema)
}

export function pinFor(pins: Pins | undefined, pack: string): { readonly pin?: Pin; readonly seen?: Seen } {
  const found = pins?.packs.find((one) => one.pack === pack)
  const trust = found?.trust.map((word) => (looksLikeFingerprint(word) ? spoken(word) : word))
  return found && trust ? { pin: { trust, pack, ...(found.threshold !== undefined && { threshold: found.threshold }) }, ...(found.seen && { seen: found.seen }) } : {}
}

export function withPin({ packs, ...rest }: Pins, pin: Pin, seen: Seen): Pins {
  const own = { pack: seen.pack, trust: [...pin.trust], ...(pin.threshold !== undefined && { threshold: pin.threshold }), seen: seen as Pins['packs'][number]['seen'] }
  return { ...rest, packs: [...packs.filter(({ pack }) => pack !== seen.pack), own] }
}
