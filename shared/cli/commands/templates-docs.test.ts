import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HELPERS } from '#core/drafting/helpers.ts'
import { starter } from '#generated/starter.ts'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

const folder = mkdtempSync(join(tmpdir(), 'seconder-templates-'))
const page = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('seconder templates docs', () => {
  beforeAll(async () => {
    expect(await run(['templates', 'docs', '-o', folder], fakeIo())).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes a page for each template, and two ways in', () =>
    expect(readdirSync(folder).sort()).toEqual([...starter.templates.map(({ id }) => `${id}.md`), 'README.md', 'fields.md'].sort()))
  it('says on a page what the form asks, and when', () => {
    expect(page('T-PR.md')).toContain('**Embargoed until** (`embargo`): date time, required, only when When it may be used is Embargoed.')
    expect(page('T-PR.md')).toContain('## Who must agree')
    expect(page('T-PR-CY.md')).toContain('- **Made from:** [T-PR](T-PR.md)')
    expect(page('T-CASE-ACK.md')).toContain('## Locked passages')
  })
  it('takes the types of field and their keys from the schema', () => {
    for (const row of ['| number | `min`, `max`, `whole`, `unit` |', '| list | `of` (needed), `min`, `max` |', '| choice | `options` (needed) |'])
      expect(page('fields.md')).toContain(row)
    expect(page('fields.md')).toContain('`shownWhen`')
    for (const name of HELPERS.keys()) expect(page('fields.md')).toContain(`| \`${name}\` |`)
  })
  it('links only to pages that are there', () => {
    for (const name of readdirSync(folder)) for (const [, target] of page(name).matchAll(/\]\(([^):]+\.md)\)/g)) expect(readdirSync(folder), name).toContain(target)
  })
  it('wants to know where the pages go', async () => {
    const io = fakeIo()
    expect(await run(['templates', 'docs'], io)).toBe(2)
    expect(io.errors.join()).toContain('seconder templates docs -o DIR')
  })
})
