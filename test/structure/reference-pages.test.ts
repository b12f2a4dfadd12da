/** The built reference pages: they lead nowhere that is not there, and hold nothing but words, pictures and our own two scripts. */
import { statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { isReferenceBuilt, reference } from './built-reference.ts'
import { files, root } from './tree.ts'

describe.runIf(isReferenceBuilt)('the reference site', () => {
  it('leads only to pages and places that are there', () => {
    const broken = [...reference].flatMap(([from, page]) =>
      [...page.matchAll(/(?:href|action|src)="([^"]+)"/g)].flatMap(([, href = '']) => {
        if (/^https?:/.test(href)) return []
        const [path = '', anchor] = href.split('#')
        const to = path === '' ? from : posix.join(posix.dirname(from), path)
        const isThere = reference.has(to) && (!anchor || reference.get(to)?.includes(`id="${anchor}"`))
        return isThere ? [] : [`${from} → ${href}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('has on every page a policy without exceptions, one heading of the first level, and no script or style of the page’s own', () => {
    const pages = [...reference].filter(([to]) => to.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(starter.rules.length + starter.templates.length)
    const guilty = pages.filter(
      ([, page]) =>
        !page.includes("default-src 'none'; script-src 'self'; style-src 'self'") ||
        /unsafe-|<style|<script(?! src=")|\sstyle=|\son[a-z]+=|src="(?:https?:)?\/\//.test(page.replace(/<pre>[\s\S]*?<\/pre>/g, '')) ||
        page.match(/<h1[ >]/g)?.length !== 1,
    )
    expect(guilty.map(([to]) => to)).toEqual([])
  })
})

describe('the guides', () => {
  const guides = files.filter(({ path }) => /^docs\/guides\/[\w-]+\.md$/.test(path) && !path.endsWith('README.md'))
  const list = files.find(({ path }) => path === 'docs/guides/README.md')?.text ?? ''

  it('are one page each, and all listed', () => {
    expect(guides.length).toBeGreaterThan(6)
    expect(guides.filter(({ path, text }) => text.split('\n').length > 90 || !list.includes(`(${posix.basename(path)})`)).map(({ path }) => path)).toEqual([])
  })

  it('have pictures that are small, and say in words what they show', () => {
    const pictures = guides.flatMap(({ path, text }) =>
      [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', src = '']) => ({ alt, file: posix.join(posix.dirname(path), src) })),
    )
    expect(pictures.length).toBeGreaterThan(5)
    expect(pictures.filter(({ alt, file }) => alt.length < 20 || statSync(join(root, file)).size > 90_000)).toEqual([])
  })

  it('give no other numbers of what is missed than the README', () => {
    const [, said = ''] = /^- It misses things:(.*)$/m.exec(guides.find(({ path }) => path.endsWith('/monitoring-officer.md'))?.text ?? '') ?? []
    const [, measured = ''] = /^- \*\*Rules\.\*\*(.*)$/m.exec(files.find(({ path }) => path === 'README.md')?.text ?? '') ?? []
    const numbers = said.match(/\d[\d,]*/g) ?? []
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers.filter((number) => !new RegExp(`(?<![\\d,])${number}(?![\\d,]*\\d)`).test(measured))).toEqual([])
  })
})
