/**
 * Opens the .zip that a .docx is. Only the list at its end counts, as for Word; a part is unpacked when it is asked for,
 * in small bites, and unpacking stops as soon as it grows beyond a document's size, whatever the list claimed.
 *
 *     [part][part]…[part][list of parts][end: where the list is]
 */
import { concatBytes } from '@noble/hashes/utils.js'
import { Inflate } from 'fflate'
import { LIMITS } from '../limits.ts'
import { UnreadableDraft } from '../unreadable-draft.ts'
import { crc32 } from './crc32.ts'

interface Entry {
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly method: number
  readonly encrypted: boolean
  readonly at: number
}

const REPAIR = 'The file is damaged or was not copied whole. Ask for it again, or open it in Word, let Word repair it and save it under a new name.'
const damaged = (what: string, place?: string): UnreadableDraft => new UnreadableDraft({ place, problem: `${what} ${REPAIR}` })

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
/** A size or place this large is written in the 64-bit field instead. */
const ELSEWHERE = 0xffffffff

export class Zip {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #entries = new Map<string, Entry>()
  #unpacked = 0

  /** @throws UnreadableDraft where there is no list of parts, or a damaged one */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = this.#findEnd()
    const count = this.#view.getUint16(end + 10, true)
    if (count > LIMITS.parts) throw new UnreadableDraft({ problem: `It is made of ${count} parts, which no Word document is. Open it in Word and save it under a new name.` })
    this.#list(this.#view.getUint32(end + 16, true), count)
  }

  get names(): IterableIterator<string> {
    return this.#entries.keys()
  }

  #findEnd(): number {
    for (let at = this.#bytes.length - 22; at >= Math.max(0, this.#bytes.length - 22 - 0xffff); at--) if (this.#view.getUint32(at, true) === END) return at
    throw damaged('The end of the file is missing.')
  }

  #list(start: number, count: number): void {
    let at = start
    for (let i = 0; i < count; i++) {
      if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== LISTED) throw damaged('Its list of parts is broken.')
      const nameLength = this.#view.getUint16(at + 28, true)
      const extraLength = this.#view.getUint16(at + 30, true)
      const nameEnd = at + 46 + nameLength
      if (nameEnd + extraLength > this.#bytes.length) throw damaged('Its list of parts is broken.')
      const name = nameOf(new TextDecoder().decode(this.#bytes.subarray(at + 46, nameEnd)))
      // Word and we might each read another of them.
      if (this.#entries.has(name)) throw damaged('Two of its parts have the same name.', name)
      const wide = this.#wide(nameEnd, nameEnd + extraLength)
      const value = (offset: number) => {
        const short = this.#view.getUint32(at + offset, true)
        return short === ELSEWHERE ? (wide.shift() ?? short) : short
      }
      const size = value(24)
      const packed = value(20)
      this.#entries.set(name, {
        size,
        packed,
        at: value(42),
        crc: this.#view.getUint32(at + 16, true),
        method: this.#view.getUint16(at + 10, true),
        encrypted: (this.#view.getUint16(at + 8, true) & 1) === 1,
      })
      at = nameEnd + extraLength + this.#view.getUint16(at + 32, true)
    }
  }

  /** The 64-bit numbers of an entry, in the order size, packed size, place. */
  #wide(from: number, to: number): number[] {
    for (let at = from; at + 4 <= to; ) {
      const length = this.#view.getUint16(at + 2, true)
      if (this.#view.getUint16(at, true) === 1) {
        const found: number[] = []
        for (let field = at + 4; field + 8 <= Math.min(to, at + 4 + length); field += 8) found.push(Number(this.#view.getBigUint64(field, true)))
        return found
      }
      at += 4 + length
    }
    return []
  }

  has(name: string): boolean {
    return this.#entries.has(nameOf(name))
  }

  /**
   * @returns the part's bytes; undefined where there is no such part
   * @throws UnreadableDraft where it is damaged, locked or unpacks to more than a document
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(nameOf(name))
    if (!entry) return undefined
    if (entry.encrypted)
      throw new UnreadableDraft({ place: name, problem: 'It is locked with a password. Open it in Word with the password, save a copy without one and check the copy.' })
    if (entry.at + 30 > this.#bytes.length || this.#view.getUint32(entry.at, true) !== LOCAL) throw damaged('This part is not where the file says.', name)
    const start = entry.at + 30 + this.#view.getUint16(entry.at + 26, true) + this.#view.getUint16(entry.at + 28, true)
    const packed = this.#bytes.subarray(start, start + entry.packed)
    if (packed.length < entry.packed) throw damaged('This part stops too early.', name)
    const bytes = this.#unpack(packed, entry, name)
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged('This part is not what it was when it was saved.', name)
    return bytes
  }

  #unpack(packed: Uint8Array, { method }: Entry, name: string): Uint8Array {
    if (method === 0) {
      this.#allow(packed.length, packed.length, name)
      return packed
    }
    if (method !== 8) throw new UnreadableDraft({ place: name, problem: 'It is packed in a way that Word does not use. Open it in Word and save it again.' })
    const pieces: Uint8Array[] = []
    let length = 0
    const inflate = new Inflate((piece) => {
      length += piece.length
      this.#allow(piece.length, packed.length, name, length)
      pieces.push(piece)
    })
    // 4 kB can become 4 MB at most before the next look
    const bite = 4 * 1024
    for (let at = 0; at < packed.length || at === 0; at += bite) {
      try {
        inflate.push(packed.subarray(at, at + bite), at + bite >= packed.length)
      } catch (error) {
        throw error instanceof UnreadableDraft ? error : damaged('This part cannot be unpacked.', name)
      }
    }
    return concatBytes(...pieces)
  }

  #allow(grown: number, packed: number, name: string, length = grown): void {
    this.#unpacked += grown
    const swells = length > LIMITS.unpackedRatioFrom && length > packed * LIMITS.unpackedRatio
    if (!swells && this.#unpacked <= LIMITS.unpackedBytes) return
    throw new UnreadableDraft({
      place: name,
      problem:
        'Unpacked, it is far larger than any document, as files made to overload a computer are. Do not open it unless you know who made it; if you do, copy its text into a new document.',
    })
  }
}

/** Part names are compared without regard to case, and some programs write them with a leading or a wrong slash. */
const nameOf = (name: string): string =>
  name
    .replace(/\\/g, '/')
    .replace(/^\/{1,9}/, '')
    .toLowerCase()
