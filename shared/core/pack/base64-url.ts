/** Bytes as letters that survive a mail, an address and a file's name: base64url without padding (RFC 4648 section 5). */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1], bytes[i + 2]]
    text += `${SIGNS[a >> 2]}${SIGNS[((a & 3) << 4) | ((b ?? 0) >> 4)]}`
    if (b !== undefined) text += SIGNS[((b & 15) << 2) | ((c ?? 0) >> 6)]
    if (c !== undefined) text += SIGNS[c & 63]
  }
  return text
}

/** @throws Error at a character that is none of its signs */
export function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3) >> 2)
  let [bits, held, at] = [0, 0, 0]
  for (const sign of text) {
    const value = SIGNS.indexOf(sign)
    if (value < 0) throw new Error(`“${sign}” is no sign of base64url`)
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  return bytes
}
