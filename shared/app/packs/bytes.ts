/** Parts of a pack as bytes: digests, gzip within bounds, base64url. */
import { concatBytes } from '@noble/hashes/utils.js'
import { Gunzip, gzipSync, strToU8 } from 'fflate'
import { decode, encode } from 'jose/base64url'
import { LARGEST_PACK } from '#core/pack/limits.ts'
import { PackError } from '#core/pack/pack-error.ts'

export const toBase64Url = (bytes: Uint8Array): string => encode(bytes)

/** @throws PackError */
export function fromBase64Url(file: string, place: string, text: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(decode(text))
  } catch {
    throw new PackError(file, place, 'this is not base64url; the file was damaged on its way, so ask for it again')
  }
}

/** SHA-256, hex. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The same bytes for the same value, on every day and machine. */
export const packed = (value: unknown): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(strToU8(JSON.stringify(value)), { level: 9, mtime: 0 }))

/** So much at a time, so that a small file which unpacks to a huge one is stopped on its way. */
const BITE = 16 * 1024

/** @throws PackError for what is no gzip, unpacks to more than a pack may hold, or is no JSON */
export function unpacked(file: string, place: string, bytes: Uint8Array, largest = LARGEST_PACK): unknown {
  const pieces: Uint8Array[] = []
  let length = 0
  let whole = false
  const inflater = new Gunzip((piece, final) => {
    length += piece.length
    whole = final
    if (length > largest) throw new PackError(file, place, `it unpacks to more than a pack may hold (${largest / 1024 / 1024} MB); split it into several packs`)
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < bytes.length; at += BITE) inflater.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length)
    if (!whole) throw new Error('cut short')
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(concatBytes(...pieces)))
  } catch (error) {
    if (error instanceof PackError) throw error
    throw new PackError(file, place, 'it cannot be unpacked; ask its keepers for the file again')
  }
}
