/**
 * Draws the icons of extension and add-in from the desk's when they are built: each point of a small one is the mean of
 * the points that it covers. Takes eight bits a channel, RGBA, not interlaced, as scripts/icons.mjs writes them.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openPng, unfiltered, writePng } from './png.mjs'

const DRAWING = fileURLToPath(new URL('../../shared/app/desk/public/icons/icon-512.png', import.meta.url))

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

/** What is light in the drawing, in white on nothing: for places that draw on a ground of their own. */
export function outlineIcon(size: number): Buffer {
  const { points } = shrink(decode(readFileSync(DRAWING)), size)
  const light = new Uint8Array(points.length).fill(255)
  for (let at = 0; at < points.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = points.subarray(at, at + 4)
    const brightness = (red * 3 + green * 6 + blue) / 10
    light[at + 3] = (Math.max(0, brightness - DARK) / (255 - DARK)) * opacity
  }
  return encode({ size, points: light })
}
/** The ground of the drawing is no lighter than this. */
const DARK = 80

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
  const { width, height, depth, sort, interlaced, rows } = openPng(png)
  if (height !== width || depth !== 8 || sort !== 6 || interlaced !== 0) throw new Error(`${DRAWING} is no square RGBA picture: run node scripts/icons.mjs`)
  return { size: width, points: unfiltered(rows, width * 4, height, 4) }
}

export function encode({ size, points }: Picture): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y++) rows.set(points.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1)
  return writePng({ width: size, height: size, sort: 6 }, rows)
}
