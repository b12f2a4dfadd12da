/**
 * The list of people who asked not to be written to, as a device keeps it: of each address a keyed hash, so that a
 * recipient can be looked up and nobody can read who is on it. The key stands before the hash: it parts one device's list
 * from another's, and is no secret from whoever holds the device and guesses an address.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const KEPT = /^kept:([0-9a-f]{16,64}):([0-9a-f]{64})$/

const plain = (address: string): string => address.trim().toLowerCase()
const hashed = (address: string, key: string): string => `kept:${key}:${bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(plain(address))))}`
const keysOf = (list: readonly string[]): string[] => [...new Set(list.flatMap((entry) => KEPT.exec(entry)?.[1] ?? []))]

/**
 * @param list - addresses as typed, and entries that are kept already
 * @param newKey - 16 to 64 hexadecimal digits, asked for where the list has no key yet
 * @returns every entry once, none of them readable
 */
export function unreadable(list: readonly string[], newKey: () => string): string[] {
  const typed = list.filter((entry) => !KEPT.test(entry))
  if (typed.length === 0) return [...list]
  const key = keysOf(list)[0] ?? newKey()
  return [...new Set(list.map((entry) => (KEPT.test(entry) ? entry : hashed(entry, key))))]
}

/** Whether an address is on a list of either kind; a list is made ready once, an address hashed once. */
export function lookup(list: readonly string[]): (address: string) => boolean {
  const entries = new Set(list.map((entry) => (KEPT.test(entry) ? entry : plain(entry))))
  const keys = keysOf(list)
  const known = new Map<string, boolean>()
  return (address) => {
    const asked = plain(address)
    const before = known.get(asked)
    if (before !== undefined) return before
    const is = entries.has(asked) || keys.some((key) => entries.has(hashed(asked, key)))
    known.set(asked, is)
    return is
  }
}

/** The list without one address. */
export function without(list: readonly string[], address: string): string[] {
  const gone = new Set([plain(address), ...keysOf(list).map((key) => hashed(address, key))])
  return list.filter((entry) => !gone.has(KEPT.test(entry) ? entry : plain(entry)))
}
