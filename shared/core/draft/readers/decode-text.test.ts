import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all)
const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((char) => (bigEndian ? [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255] : [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])))

describe('bytes as text', () => {
  test('are UTF-8, with or without its mark', () => {
    expect(decodeText(new TextEncoder().encode('£5 – naïve'))).toBe('£5 – naïve')
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc2, 0xa3))).toBe('£')
  })

  test('are UTF-16 where they say so, either way round', () => {
    expect(decodeText(bytes(0xff, 0xfe, ...utf16('£5 Mill', false)))).toBe('£5 Mill')
    expect(decodeText(bytes(0xfe, 0xff, ...utf16('£5 Mill', true)))).toBe('£5 Mill')
  })

  test('are Windows-1252 where they are not UTF-8', () => {
    expect(decodeText(bytes(0xa3, 0x35, 0x20, 0x93, 0x68, 0x69, 0x94))).toBe('£5 “hi”')
  })

  test.each([
    ['UTF-16 that stops in the middle of a character', bytes(0xff, 0xfe, 0x41, 0x00, 0x42), 'stops in the middle of a character'],
    ['UTF-16 without its mark', utf16('Anytown Council', false), 'UTF-16 without the mark'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'UTF-32'],
    ['text with zeros in it', bytes(0x41, 0x00, 0x42, 0x43, 0x44, 0x45), 'It is not text'],
    ['text in an encoding of another script', bytes(0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x81, 0x41), 'byte 7: It is neither in UTF-8 nor in Windows-1252'],
    ['other binary data', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 255 || 1), 'It is not text'],
  ])('are refused as %s', (_, given, problem) => {
    expect(() => decodeText(given)).toThrow(problem)
  })

  test('that say they are UTF-8 and are not are refused with the line', () => {
    expect(() => decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62, 0x0a, 0xff, 0xa3))).toThrow('line 3: It says that it is UTF-8')
  })
})
