/** What reading and writing a PNG of eight bits a channel has in common, whatever is done with its points. */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * The picture's head, and its rows still filtered.
 * @param {Buffer} png
 */
export function openPng(png) {
  const parts = []
  const head = { width: 0, height: 0, depth: 0, sort: 0, interlaced: 0 }
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (type === 'IDAT') parts.push(data)
    if (type === 'IHDR') Object.assign(head, { width: data.readUInt32BE(0), height: data.readUInt32BE(4), depth: data[8], sort: data[9], interlaced: data[12] })
  }
  return { ...head, rows: Buffer.concat(parts) }
}

/**
 * Undoes the filters of PNG (none, sub, up, average, Paeth), row by row.
 * @param {Buffer} rows as `openPng` gives them
 * @param {number} length bytes of a row
 * @param {number} height
 * @param {number} step bytes of a point
 * @returns {Uint8Array} row after row, `length` bytes each
 */
export function unfiltered(rows, length, height, step) {
  const raw = inflateSync(rows)
  const points = new Uint8Array(length * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (length + 1)]
    const row = y * length
    for (let i = 0; i < length; i++) {
      const left = i < step ? 0 : points[row + i - step]
      const up = y === 0 ? 0 : points[row + i - length]
      const corner = i < step || y === 0 ? 0 : points[row + i - length - step]
      points[row + i] = raw[y * (length + 1) + 1 + i] + predicted(filter, left, up, corner)
    }
  }
  return points
}

function predicted(filter, left, up, corner) {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/**
 * @param {{ width: number, height: number, sort: number, palette?: Buffer }} head `sort`: 3 palette, 6 RGBA
 * @param {Buffer} rows each with its filter's byte before it
 * @returns {Buffer}
 */
export function writePng({ width, height, sort, palette }, rows) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, sort, 0, 0, 0], 8)
  const colours = palette ? [chunk('PLTE', palette)] : []
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...colours, chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
