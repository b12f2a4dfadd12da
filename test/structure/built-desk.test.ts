import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { root } from './tree.ts'

const desk = join(root, 'dist', 'desk')
const isBuilt = existsSync(join(desk, 'index.html'))

/** What the page itself loads before anything is asked for; the editor and its libraries are most of it. */
const FIRST_LOAD_KB = 350
/**
 * Everything that may ever be asked for: of it the rules with their word lists, compiled, are 740 kB, a hundred templates
 * with guidance for each field 150 kB, writing and reading Word documents 95 kB, signed packs 60 kB and the Studio 60 kB.
 */
const WHOLE_KB = 1960

const read = (name: string) => readFileSync(join(desk, name), 'utf8')
const kilobytes = (text: string) => gzipSync(text).length / 1024

/** `npm test` builds the desk before these; alone they tell only of a desk that is there. */
describe.runIf(isBuilt)('the built desk', () => {
  const all = isBuilt ? readdirSync(desk, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')) : []
  const names = all.filter((name) => !name.startsWith('reference/'))
  const scripts = names.filter((name) => /\.m?js$/.test(name))
  const page = isBuilt ? read('index.html') : ''

  it('has a content security policy that lets nothing in from elsewhere', () => {
    const policy = /http-equiv="Content-Security-Policy"[^>]*content="([^"]*)"/i.exec(page)?.[1] ?? ''
    expect(policy, 'no policy in dist/desk/index.html: add the meta element').not.toBe('')
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(policy.split(';').find((part) => /^\s*(?:script-src|default-src)/.test(part)) ?? '').not.toContain('unsafe-inline')
    expect(policy).toMatch(/connect-src\s+'(?:self|none)'/)
  })

  it('has no script in the page and no handler in an attribute', () => {
    for (const [tag, content = ''] of page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
      expect(tag).toMatch(/\bsrc=/)
      expect(content.trim()).toBe('')
    }
    expect(page).not.toMatch(/\son\w+=/i)
  })

  it('loads nothing from another place', () => {
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//i)
  })

  it('knows nothing of Office.js', () => {
    expect([page, ...scripts.map(read)].filter((text) => /appsforoffice|office\.js|OfficeExtension|Office\.(?:onReady|context)/.test(text))).toEqual([])
  })

  it('works from any folder of a static host', () => {
    expect(page).not.toMatch(/(?:src|href)="\//)
  })

  it('runs no text as code', () => {
    const guilty = scripts.filter((name) => /(?<![.\w$])eval\s*\(|\bnew\s+Function\s*\(/.test(read(name)))
    expect(guilty, 'take out the library that does it, or load its other build').toEqual([])
  })

  it(`loads at most ${FIRST_LOAD_KB} kB before anything is asked for`, () => {
    const first = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:m?js|css))"/g)].map((match) => match[1] ?? '')
    expect(first.length).toBeGreaterThan(0)
    expect(first.reduce((sum, name) => sum + kilobytes(read(name)), 0)).toBeLessThan(FIRST_LOAD_KB)
  })

  it(`is at most ${WHOLE_KB} kB of code in all`, () => {
    expect(scripts.reduce((sum, name) => sum + kilobytes(read(name)), 0)).toBeLessThan(WHOLE_KB)
  })
})
