/**
 * Makes a screenshot a third of its size: a picture of text has a few hundred colours that matter, and a PNG with a
 * palette of 256 stores one byte a point. Takes what Chromium writes: eight bits a channel, RGB or RGBA, not interlaced.
 */
import { openPng, unfiltered, writePng } from './png.mjs'

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
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return writePng({ width, height, sort: 3, palette: colours }, rows)
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

/** Each point's colour as one number. */
function pointsOf(png) {
  const { width, height, depth, sort, interlaced, rows } = openPng(png)
  if (depth !== 8 || (sort !== 2 && sort !== 6) || interlaced !== 0) throw new Error('only PNGs of eight-bit RGB or RGBA, not interlaced, can be made smaller')
  const step = sort === 6 ? 4 : 3
  const bytes = unfiltered(rows, width * step, height, step)
  const points = new Uint32Array(width * height)
  for (let i = 0; i < points.length; i++) points[i] = (bytes[i * step] << 16) | (bytes[i * step + 1] << 8) | bytes[i * step + 2]
  return { width, height, points }
}
