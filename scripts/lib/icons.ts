/**
 * Draws the icons of extension and add-in from the desk's when they are built: each point of a small one is the mean of
 * the points that it covers. Takes eight bits a channel, RGBA, not interlaced, as scripts/icons.mjs writes them.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const DRAWING = fileURLToPath(new URL('../../shared/app/desk/public/icons/icon-512.png', import.meta.url))
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Picture {
  readonly size: number
  /** Red, green, blue and opacity of each point, row by row. */
  readonly points: Uint8Array
}

/** @param sizes in pixels */
export const icons = (sizes: readonly number[]): { readonly size: number; readonly png: Buffer }[] => {
  const drawing = decode(readFileSync(DRAWING))
  return sizes.map((size) => ({ size, png: encode(shrink(drawing, size)) }))
}

export function shrink({ size: from, points }: Picture, size: number): Picture {
  const small = new Uint8Array(size * size * 4)
  const ratio = from / size
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0]
      let area = 0
      for (let v = Math.floor(y * ratio); v < (y + 1) * ratio; v++)
        for (let u = Math.floor(x * ratio); u < (x + 1) * ratio; u++) {
          const share = overlap(u, x * ratio, ratio) * overlap(v, y * ratio, ratio)
          const at = (v * from + u) * 4
          const opacity = (points[at + 3] ?? 0) * share
          area += share
          // A transparent point has no colour to give.
          for (let c = 0; c < 3; c++) sum[c]! += (points[at + c] ?? 0) * opacity
          sum[3]! += opacity
        }
      const opacity = sum[3] ?? 0
      small.set(opacity === 0 ? [0, 0, 0, 0] : [...sum.slice(0, 3).map((c) => Math.round(c / opacity)), Math.round(opacity / area)], (y * size + x) * 4)
    }
  return { size, points: small }
}

/** How much of the unit from `cell` lies within `length` from `start`. */
const overlap = (cell: number, start: number, length: number): number => Math.max(0, Math.min(cell + 1, start + length) - Math.max(cell, start))

export function decode(png: Buffer): Picture {
  const data: Buffer[] = []
  let size = 0
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString('latin1', at + 4, at + 8)
    const part = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (type === 'IDAT') data.push(part)
    if (type !== 'IHDR') continue
    size = part.readUInt32BE(0)
    if (part.readUInt32BE(4) !== size || part[8] !== 8 || part[9] !== 6 || part[12] !== 0) throw new Error(`${DRAWING} is no square RGBA picture: run node scripts/icons.mjs`)
  }
  const raw = inflateSync(Buffer.concat(data))
  const width = size * 4
  const points = new Uint8Array(size * width)
  for (let y = 0; y < size; y++) {
    const filter = raw[y * (width + 1)]
    for (let i = 0; i < width; i++) {
      const left = i < 4 ? 0 : (points[y * width + i - 4] ?? 0)
      const up = y === 0 ? 0 : (points[(y - 1) * width + i] ?? 0)
      const corner = i < 4 || y === 0 ? 0 : (points[(y - 1) * width + i - 4] ?? 0)
      points[y * width + i] = (raw[y * (width + 1) + 1 + i] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return { size, points }
}

/** PNG's five filters: none, sub, up, average, Paeth. */
function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

export function encode({ size, points }: Picture): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y++) rows.set(points.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
