/**
 * A set-up file as text, short enough for a message: `SECONDER1.<characters>.<checksum>.` and lines of base64url over the
 * deflated JSON, each ending in two characters that check it. Whatever a mail program does to line ends is undone.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { deflateSync, inflateSync, strFromU8 } from 'fflate'
import { fromBase64Url, SIGNS, toBase64Url } from './base64-url.ts'

const DATA = 62
const LINE = DATA + 2
/** A code is pasted by hand; what is longer belongs in a file. */
export const LONGEST_CODE = 4000
/** With packs in it, which only a file could carry else: as much as a message still holds. */
export const LONGEST_WITH_PACKS = 16_000
/** Beyond this nothing was ever made here. */
const LONGEST_READ = 20_000

/** @param setup - what JSON can hold */
export function setupCode(setup: unknown): string {
  const json = utf8ToBytes(JSON.stringify(setup))
  const data = toBase64Url(deflateSync(json, { level: 9 }))
  const lines = cut(data, DATA).map((line) => line + checkOf(line))
  return `SECONDER1.${lines.join('').length}.${sumOf(json)}.\n${lines.join('\n')}`
}

/** Whether a text was meant as a code, damaged or not. */
export const isSetupCode = (text: string): boolean => /SECONDER\d/.test(text.slice(0, 500))

/** @throws Error whose message says what is wrong, where, and how to mend it */
export function readSetupCode(text: string): unknown {
  // Quoted in an answer, a line begins with “>”.
  const packed = text.replace(/[\s>]+/g, '')
  const head = /SECONDER(\d{1,3})\.(\d{1,6})\.([0-9a-f]{8})\./.exec(packed)
  if (!head) throw new Error('This is not a whole set-up code: its first line, “SECONDER1.” with two numbers, is missing or damaged. Copy all of it, and try again.')
  const [whole, version, count, sum] = head
  if (version !== '1') throw new Error('This set-up code was made by a newer Seconder. Update this one, or use the set-up file.')
  const length = Number(count)
  if (length > LONGEST_READ) throw new Error('The first line of this set-up code is damaged: no code is as long as it says. Copy it again, or use the set-up file.')
  const body = packed.slice(head.index + whole.length, head.index + whole.length + length)
  const lines = cut(body, LINE)
  const damaged = lines.findIndex((line, i) => (i < lines.length - 1 || body.length === length) && checkOf(line.slice(0, -2)) !== line.slice(-2))
  if (damaged >= 0)
    throw new Error(
      `Line ${damaged + 2} of this set-up code is damaged: it begins with “${lines[damaged]?.slice(0, 8)}”. Copy the code again from where it was made, or use the set-up file.`,
    )
  if (body.length < length) throw new Error(`This set-up code ends too early: ${body.length} of ${length} characters are here. Copy all of it, to its last line, and try again.`)
  try {
    const json = inflateSync(fromBase64Url(lines.map((line) => line.slice(0, -2)).join('')))
    if (sumOf(json) === sum) return JSON.parse(strFromU8(json))
  } catch {
    // said below, as any code that does not come out as it went in
  }
  throw new Error('Each line of this set-up code is whole, but not all of them together: a line is missing or stands in another place. Copy the code again from where it was made.')
}

const cut = (text: string, size: number): string[] => Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))

const sumOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 8)

/** Two characters, twelve bits (FNV-1a, folded): a slip of one character is always seen, another damage in all but one of 4,096. */
function checkOf(line: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < line.length; i++) hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193) >>> 0
  const folded = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 4095
  return `${SIGNS[folded >> 6]}${SIGNS[folded & 63]}`
}
