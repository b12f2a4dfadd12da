import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { QUIET } from './find-browser.mjs'

it('turns off all that Playwright turns off, though its own list replaces Playwright’s', () => {
  const bundle = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'lib/coreBundle.js')
  const list = /disabledFeatures = \[([^\]]*)\]/.exec(readFileSync(bundle, 'utf8'))?.[1] ?? ''
  const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name ?? '')
  expect(theirs).toContain('PaintHolding')
  const ours = QUIET.find((each) => each.startsWith('--disable-features='))
    ?.replace(/^[^=]*=/, '')
    .split(',')
  expect(theirs.filter((name) => !ours?.includes(name))).toEqual([])
})
