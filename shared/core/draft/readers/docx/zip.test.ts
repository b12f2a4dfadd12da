import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UnreadableDraft } from '../unreadable-draft.ts'
import { Zip } from './zip.ts'

const text = 'Anytown Council notes. '.repeat(50)
const made = (level: 0 | 6 = 6): Uint8Array => zipSync({ 'word/document.xml': strToU8(text) }, { level })
const readAll = (bytes: Uint8Array): string => new TextDecoder().decode(new Zip(bytes).read('word/document.xml'))

/** A copy with some bytes changed, counted from the last place where `signature` stands. */
function changed(bytes: Uint8Array, signature: readonly number[], offset: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice()
  for (let at = copy.length - 4; at >= 0; at--)
    if (signature.every((byte, i) => copy[at + i] === byte)) {
      copy.set(values, at + offset)
      return copy
    }
  throw new Error('no such signature')
}
const LISTED = [0x50, 0x4b, 1, 2]

describe('a .zip', () => {
  test('gives its parts, packed or not, whatever case or slashes they are asked in', () => {
    expect(readAll(made())).toBe(text)
    expect(readAll(made(0))).toBe(text)
    expect(new Zip(made()).has('/Word/Document.xml')).toBe(true)
    expect(new Zip(made()).read('word/other.xml')).toBeUndefined()
  })

  test('may have something before and after it', () => {
    const comment = changed(made(), [0x50, 0x4b, 5, 6], 20, 3, 0)
    expect(readAll(Uint8Array.from([...comment, 1, 2, 3]))).toBe(text)
  })

  test.each([
    ['cut off', made().slice(0, -30), 'The end of the file is missing'],
    ['with a broken list', changed(made(), [0x50, 0x4b, 5, 6], 16, 7), 'list of parts is broken'],
    ['locked', changed(made(), LISTED, 8, 1), 'locked with a password'],
    ['packed in another way', changed(made(), LISTED, 10, 12), 'a way that Word does not use'],
    ['with a part elsewhere', changed(made(), LISTED, 42, 200), 'not where the file says'],
    ['with another checksum', changed(made(), LISTED, 16, 1, 2, 3, 4), 'not what it was when it was saved'],
    ['with another size', changed(made(), LISTED, 24, 1, 0, 0, 0), 'not what it was when it was saved'],
    ['with broken packing', changed(made(), [0x50, 0x4b, 3, 4], 30 + 'word/document.xml'.length, 255, 255, 255), 'cannot be unpacked'],
  ])('%s is refused', (_, bytes, problem) => {
    expect(() => readAll(bytes)).toThrow(problem)
  })

  test('that unpacks to far more than it should is refused while it grows, whatever its list says', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(() => readAll(changed(bomb, LISTED, 24, 10, 0, 0, 0))).toThrow('word/document.xml: Unpacked, it is far larger than any document')
  })

  test('with too much in all its parts together is refused', () => {
    const zip = new Zip(zipSync({ a: new Uint8Array(35_000_000), b: new Uint8Array(35_000_000) }, { level: 0 }))
    zip.read('a')
    expect(() => zip.read('b')).toThrow('Unpacked, it is far larger')
  })

  test('with more parts than a document is refused', () => {
    expect(() => new Zip(zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}`, new Uint8Array()])), { level: 0 }))).toThrow('made of 20001 parts')
  })

  test('damaged anywhere is read rightly or refused', () => {
    const whole = made()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const bytes = whole.slice()
        bytes[at] = value
        try {
          const zip = new Zip(bytes)
          const read = zip.read('word/document.xml')
          return read === undefined || new TextDecoder().decode(read) === text
        } catch (error) {
          return error instanceof UnreadableDraft
        }
      }),
      { numRuns: 500 },
    )
  })
})
