/**
 * Makes a screenshot a third of its size: a picture of text has a few hundred colours that matter, and a PNG with a
 * palette of 256 stores one byte a point. Takes what Chromium writes: eight bits a channel, RGB or RGBA, not interlaced.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** @param {Buffer} png @returns {Buffer} */
export function smallPng(png) {
  const { width, height, points } = pointsOf(png)
  const counts = new Map()
  for (const colour of points) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => colour)
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]))
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index.get(points[y * width + x])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

function nearest(colour, palette) {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < palette.length && least > 0; i++) {
    const [r, g, b] = [16, 8, 0].map((shift) => ((colour >> shift) & 255) - ((palette[i] >> shift) & 255))
    const distance = r * r + g * g + b * b
    if (distance < least) [best, least] = [i, distance]
  }
  return best
}

/** Undoes the filters of PNG (none, sub, up, average, Paeth), row by row. */
function pointsOf(png) {
  const parts = []
  let width = 0
  let height = 0
  let step = 3
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (type === 'IDAT') parts.push(data)
    if (type !== 'IHDR') continue
    ;[width, height, step] = [data.readUInt32BE(0), data.readUInt32BE(4), data[9] === 6 ? 4 : 3]
    if (data[8] !== 8 || (data[9] !== 2 && data[9] !== 6) || data[12] !== 0) throw new Error('only PNGs of eight-bit RGB or RGBA, not interlaced, can be made smaller')
  }
  const raw = inflateSync(Buffer.concat(parts))
  const length = width * step
  const points = new Uint32Array(width * height)
  let above = new Uint8Array(length)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (length + 1)]
    const row = Uint8Array.from(raw.subarray(y * (length + 1) + 1, (y + 1) * (length + 1)))
    for (let i = 0; i < length; i++) row[i] += predicted(filter, i < step ? 0 : row[i - step], above[i], i < step ? 0 : above[i - step])
    for (let x = 0; x < width; x++) points[y * width + x] = (row[x * step] << 16) | (row[x * step + 1] << 8) | row[x * step + 2]
    above = row
  }
  return { width, height, points }
}

function predicted(filter, left, up, upLeft) {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)]
  return a <= b && a <= c ? left : b <= c ? up : upLeft
}
