/** Finds out how a text file is encoded and decodes it, or says why it is not text. */
import { UnreadableDraft } from './unreadable-draft.ts'

const SAVE_AS = 'Save it again as text with the encoding UTF-8.'

/**
 * UTF-8 with or without its mark, UTF-16 with its mark; what is neither is read as Windows-1252, in which all but five
 * bytes are characters. The mark is not part of the text.
 * @throws UnreadableDraft where the bytes are no text, or damaged
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw new UnreadableDraft({ problem: `It is text in UTF-32, which is not read here. ${SAVE_AS}` })
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes, 'utf-16be')
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new UnreadableDraft({ place: `byte ${nul + 1}`, problem: looksLikeUtf16(bytes) ? `It looks like text in UTF-16 without the mark that says so. ${SAVE_AS}` : notText() })
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined) return utf8
  if (a === 0xef && b === 0xbb && c === 0xbf)
    throw new UnreadableDraft({ place: firstDamage(bytes), problem: `It says that it is UTF-8, but there are bytes that are not. ${SAVE_AS}` })
  const text = decodeWindows(bytes)
  if (controlCharacters(text) > text.length / 50) throw new UnreadableDraft({ problem: notText() })
  const free = bytes.findIndex(isFree)
  if (free >= 0)
    throw new UnreadableDraft({ place: `byte ${free + 1}`, problem: `It is neither in UTF-8 nor in Windows-1252, so that its letters would be read wrongly. ${SAVE_AS}` })
  return text
}

const notText = (): string => 'It is not text: it holds the bytes of some other kind of file. Open it in the program that made it and save it as .docx, .html or .txt.'

/** @returns undefined where the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The 32 places in which Windows-1252 differs from Latin-1; five are free and stay as they are. */
const WINDOWS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

const isFree = (byte: number): boolean => WINDOWS.charCodeAt(byte - 0x80) === byte

/** Node 20 takes the name windows-1252 for Latin-1, which has control characters where Word has quotation marks. */
function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] as string)
}

export function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be', place?: string): string {
  if (bytes.length % 2 !== 0) throw new UnreadableDraft({ place, problem: `Its UTF-16 text stops in the middle of a character: the end of the file is missing. ${SAVE_AS}` })
  return new TextDecoder(label).decode(bytes)
}

/** Mostly European text in UTF-16 has a zero in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const seen = Math.min(bytes.length, 2000)
  const zeros = [0, 0]
  for (let i = 0; i < seen; i++) if (bytes[i] === 0) zeros[i % 2]!++
  return Math.max(...zeros) > seen * 0.3 && Math.min(...zeros) < seen * 0.05
}

function firstDamage(bytes: Uint8Array): string {
  const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? ''
  return `line ${before.split('\n').length}`
}

function controlCharacters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) count++
  }
  return count
}
