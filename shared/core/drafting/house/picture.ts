/** A PNG or JPEG as settings carry it: a data address. Its size is read from its first bytes, to keep its proportions. */

export interface Picture {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Characters of a picture as base64: 300 kB of logo are plenty in print. */
export const LARGEST_PICTURE = 400_000

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const HEAD = /^data:image\/(png|jpeg);base64,/

/** @returns undefined where it is no PNG or JPEG, or is cut short */
export function pictureOf(address: string): Picture | undefined {
  const [head, kind] = HEAD.exec(address) ?? []
  const bytes = head === undefined ? undefined : fromBase64(address.slice(head.length))
  const size = bytes && (kind === 'png' ? pngSize(bytes) : jpegSize(bytes))
  return bytes && size && size.width > 0 && size.height > 0 ? { type: kind === 'png' ? 'png' : 'jpg', bytes, ...size } : undefined
}

function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length
  const bytes = new Uint8Array((text.length / 4) * 3 - (text.length - end))
  for (let i = 0, at = 0, bits = 0, held = 0; i < end; i++) {
    const value = LETTERS.indexOf(text[i]!)
    if (value < 0) return undefined
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) bytes[at++] = (held >> (bits -= 8)) & 0xff
  }
  return bytes
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const two = (bytes: Uint8Array, at: number): number => (bytes[at]! << 8) | bytes[at + 1]!

function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 33 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return undefined
  return { width: two(bytes, 16) * 65_536 + two(bytes, 18), height: two(bytes, 20) * 65_536 + two(bytes, 22) }
}

/** The first frame header says it; what stands before it is stepped over by its length. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (two(bytes, 0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 < bytes.length; at += 2 + two(bytes, at + 2)) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff) return undefined
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return { height: two(bytes, at + 5), width: two(bytes, at + 7) }
  }
  return undefined
}
