import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archive } from './archive.mjs'

const bytes = (text) => new TextEncoder().encode(text)
const FILES = { 'manifest.json': bytes('{}'), 'icons/a.png': bytes('a'), 'B.js': bytes('b') }

/** The time and date that each file's entry gives, as MS-DOS counted them. */
function stamps(zip) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const found = []
  for (let at = 0; at + 4 <= zip.length; at++) if (view.getUint32(at, true) === 0x04034b50) found.push(view.getUint32(at + 10, true))
  return found
}

describe('an archive', () => {
  it('holds every file as it was', () => {
    expect(unzipSync(archive(FILES))).toEqual(FILES)
  })

  it('is the same whatever the order in which its files were found', () => {
    expect(archive(Object.fromEntries(Object.entries(FILES).reverse()))).toEqual(archive(FILES))
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Honolulu', 'Europe/London'])('gives every file the same date in the time zone %s', (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      const first = (1 << 21) | (1 << 16)
      expect(stamps(archive(FILES))).toEqual([first, first, first])
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})
