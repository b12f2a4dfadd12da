/**
 * A key, or a group's key set, as digits short enough to read out on the telephone: six groups of five. The last digit
 * of each group is a check digit over the group and its place, so that a slip is seen at once and the group is named.
 *
 *     48213 90127 55518 20934 71120 66482
 *
 * 24 digits of a stretched SHA-256: whoever looks for another key with the same digits has about 2^92 hashes to make.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { checkDigit } from './check-digit.ts'

const GROUPS = 6
const ROUNDS = 4096

/** The last ones, as one file asks for the same several times. */
const made = new Map<string, string>()
const MOST_MADE = 64

/** @param of - `key`: the public key as base64url; `key-set`: the SHA-256 of its payload, hex */
export function fingerprint(of: 'key' | 'key-set', value: string): string {
  const known = made.get(`${of} ${value}`)
  if (known !== undefined) return known
  if (made.size >= MOST_MADE) made.clear()
  const digits = stretched(of, value)
  made.set(`${of} ${value}`, digits)
  return digits
}

function stretched(of: 'key' | 'key-set', value: string): string {
  let hash = sha256(utf8ToBytes(`seconder ${of} ${value}`))
  for (let i = 1; i < ROUNDS; i++) hash = sha256(hash)
  let number = 0n
  for (const byte of hash.subarray(0, 16)) number = (number << 8n) | BigInt(byte)
  const digits = (number % 10n ** 24n).toString().padStart(24, '0')
  return Array.from({ length: GROUPS }, (_, i) => withCheck(digits.slice(i * 4, i * 4 + 4), i)).join(' ')
}

const withCheck = (four: string, place: number): string => `${four}${checkDigit(`${place + 1}${four}`)}`

export const looksLikeFingerprint = (text: string): boolean => /^[\d\s–-]+$/.test(text.trim())

/**
 * What somebody typed or heard, written as `fingerprint` writes it.
 * @throws Error naming the group in which the slip is
 */
export function readFingerprint(text: string): string {
  const digits = text.replace(/[\s–-]/g, '')
  if (!/^\d*$/.test(digits) || digits.length !== GROUPS * 5)
    throw new Error(`a fingerprint is ${GROUPS} groups of five digits, and this has ${digits.replace(/\D/g, '').length} digits; ask for it again`)
  const groups = Array.from({ length: GROUPS }, (_, i) => digits.slice(i * 5, i * 5 + 5))
  const wrong = groups.findIndex((group, i) => withCheck(group.slice(0, 4), i) !== group)
  if (wrong >= 0) throw new Error(`group ${wrong + 1} of the fingerprint (${groups[wrong]}) cannot be right: a digit was misheard, or groups changed places; ask for it again`)
  return groups.join(' ')
}
