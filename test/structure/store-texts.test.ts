import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './tree.ts'

const STORE = join(root, 'docs', 'store')
const read = (name: string) => readFileSync(join(STORE, name), 'utf8')
const config = readFileSync(join(root, 'extension', 'wxt.config.ts'), 'utf8')
const manifest = join(root, 'extension', '.output', 'chrome-mv3', 'manifest.json')

/** Width and height stand at fixed places at the start of a PNG. */
function sizeOf(name: string): string {
  const png = readFileSync(join(STORE, name))
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`
}

describe('what the stores are told', () => {
  it('has the description of the manifest', () => {
    const [, description] = /^ {4}description: '([^']+)'/m.exec(config) ?? []
    expect(read('listing.md')).toContain(description ?? 'no description found')
  })

  it.runIf(existsSync(manifest))('justifies each permission that is asked for', () => {
    const { permissions } = JSON.parse(readFileSync(manifest, 'utf8')) as { permissions: string[] }
    const justified = read('privacy.md')
    expect(permissions.filter((permission) => !justified.includes(`\`${permission}\``))).toEqual([])
  })

  it('has pictures of the size that they take', () => {
    const pictures = [...read('listing.md').matchAll(/\]\((\.?\.?\/?pictures\/[\w-]+\.png)\)/g)].map((match) => match[1] ?? '')
    expect(pictures).toHaveLength(6)
    expect(pictures.map((picture) => [picture, sizeOf(picture)]).filter(([picture, size]) => size !== (picture?.endsWith('tile.png') ? '440 × 280' : '1280 × 800'))).toEqual([])
  })

  it('explains every warning that the add-on linter may give', () => {
    const explained = readFileSync(join(root, 'scripts', 'lib', 'add-on-warnings.mjs'), 'utf8').matchAll(/by: '([\w-]+)'/g)
    expect([...explained].map((match) => match[1] ?? '').filter((by) => !read('firefox.md').includes(`| ${by}`))).toEqual([])
  })
})
