import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

const folder = mkdtempSync(join(tmpdir(), 'seconder-docs-'))
const pages = join(folder, 'pages')
const page = (name: string) => readFileSync(join(pages, name), 'utf8')

describe('seconder guidance docs', () => {
  beforeAll(async () => {
    expect(await run(['guidance', 'docs', '-o', pages], fakeIo())).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes one page a rule and three ways into them', () => {
    expect(readdirSync(pages).sort()).toEqual([...starter.rules.map(({ id }) => `${id}.md`), 'README.md', 'by-kind.md', 'by-role.md'].sort())
  })
  it('says on a rule’s page what it is, where that stands, what it finds and what it leaves alone', () => {
    expect(page('PB-03.md')).toMatch(/^# PB-03 /)
    for (const part of ['Local Government Act 1986', '## What it finds', 'Come canvassing', '## What it leaves alone', 'Your bin will be collected'])
      expect(page('PB-03.md')).toContain(part)
  })
  it('links from its indexes only to pages that are there', () => {
    for (const name of ['README.md', 'by-kind.md', 'by-role.md']) for (const [, target] of page(name).matchAll(/\]\(([^)]+)\)/g)) expect(readdirSync(pages)).toContain(target)
  })
  it('lists a motion’s rules under the motion', () => {
    expect(page('by-kind.md')).toMatch(/## Motion\n\n(?:- .*\n)*- \[MO-04\]/)
  })
  it('names the folder that it cannot write to', async () => {
    writeFileSync(join(folder, 'file'), '')
    const io = fakeIo()
    expect(await run(['guidance', 'docs', '-o', join(folder, 'file', 'x')], io)).toBe(2)
    expect(io.errors.join()).toContain(join(folder, 'file', 'x'))
  })
})
