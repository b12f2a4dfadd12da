import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { smallPng } from './small-png.mjs'

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const number = (value) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value)
    return bytes
  }
  return Buffer.concat([number(data.length), body, number(crc32(body))])
}

/** A picture of 2 × 2 points, RGB; each row begins with its filter. */
const picture = (...rows) =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])

function coloursOf(png) {
  const parts = {}
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) parts[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
  const rows = inflateSync(parts.IDAT)
  return [1, 2, 4, 5].map((at) => [...parts.PLTE.subarray(rows[at] * 3, rows[at] * 3 + 3)])
}

const RED = [200, 10, 10]
const WHITE = [255, 255, 255]

describe('A smaller PNG', () => {
  it('has the same colours at the same points', () => {
    expect(coloursOf(smallPng(picture([0, ...RED, ...WHITE], [0, ...WHITE, ...RED])))).toEqual([RED, WHITE, WHITE, RED])
  })

  it('undoes every filter of PNG', () => {
    const second = [5, 7, 9]
    for (const [filter, first, next] of [
      [1, RED, [55, 245, 245]],
      [2, [0, 0, 0], [0, 0, 0]],
      [3, [100, 5, 5], [28, 123, 123]],
      [4, [0, 0, 0], [0, 0, 0]],
    ]) {
      const [topLeft, topRight] = [RED, WHITE]
      const [, , left, right] = coloursOf(smallPng(picture([0, ...topLeft, ...topRight], [filter, ...first, ...next])))
      expect([filter, left, right]).toEqual([filter, RED, WHITE])
    }
    expect(coloursOf(smallPng(picture([0, ...second, ...second], [0, ...second, ...second])))[0]).toEqual(second)
  })

  it('refuses what it does not understand', () => {
    const grey = picture([0, ...RED, ...WHITE], [0, ...WHITE, ...RED])
    grey[25] = 0
    expect(() => smallPng(grey)).toThrow('eight-bit RGB')
  })
})
