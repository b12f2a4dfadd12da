import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

async function batch(lines: readonly string[], ...args: string[]) {
  const io = fakeIo({ stdin: lines.join('\n') })
  const status = await run(['check', '--batch', '-', '--format', 'json', ...args], io)
  return {
    status,
    errors: io.errors,
    reports: io
      .printed()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}
const clean = { id: 'clean', text: 'The library is open from 9am on Friday.', context: { kind: 'email' } }

describe('a batch', () => {
  it('answers each line in order, and goes on after a bad one', async () => {
    const { status, reports } = await batch([
      JSON.stringify(clean),
      '{ "id": 2, "text": ',
      '',
      JSON.stringify({ id: 3, html: '<p>Fine</p>' }),
      JSON.stringify({ id: 4 }),
      JSON.stringify({ ...clean, id: 'last' }),
    ])
    expect(status).toBe(2)
    expect(reports.map(({ id }) => id)).toEqual(['clean', null, 3, 4, 'last'])
    expect(reports[1].error).toMatch(/^line 2, column 20: this is not JSON/)
    expect(reports[3].error).toBe('line 5: give either "text" or "html".')
  })
  it('writes a whole report a line', async () => {
    const { status, reports } = await batch([JSON.stringify(clean)])
    expect(status).toBe(0)
    expect(reports[0]).toMatchObject({ id: 'clean', seconder: expect.any(String), pack: { id: 'starter' }, checkedOn: '2026-09-01' })
    expect(reports[0].files).toHaveLength(1)
    expect(reports[0].files[0]).toMatchObject({
      id: 'clean',
      words: 8,
      textSha256: createHash('sha256').update(clean.text).digest('hex'),
      context: { kind: { value: 'email', from: 'given' } },
    })
  })
  it('names an unknown key of the context', async () => {
    const { reports } = await batch([JSON.stringify({ ...clean, context: { knd: 'email' } }), JSON.stringify({ ...clean, contxt: {} })])
    expect(reports[0].error).toBe('line 1: context: unknown key "knd": did you mean "kind"?')
    expect(reports[1].error).toBe('line 2: unknown key "contxt": did you mean "context"?')
  })
  it('lets whoever made the cases keep notes beside them', async () => expect((await batch([JSON.stringify({ ...clean, expect: [], note: 'quiet' })])).status).toBe(0))
  it('refuses bytes that are not UTF-8 in their line only', async () => {
    const io = fakeIo({ stdin: Buffer.concat([Buffer.from('{"id":1,"text":"caf'), Buffer.from([0xe9]), Buffer.from(`"}\n${JSON.stringify(clean)}`)]) })
    expect(await run(['check', '--batch', '-'], io)).toBe(2)
    expect(io.printed()).toMatch(/^\{"id":null,"error":"line 1: this is not text in UTF-8/)
    expect(io.printed().split('\n')[1]).toContain('"id":"clean"')
  })
  it('refuses other files beside it, and other formats', async () => {
    expect(await run(['check', '--batch', '-', 'a.txt'], fakeIo())).toBe(2)
    expect(await run(['check', '--batch', '-', '--format', 'html'], fakeIo())).toBe(2)
  })
  it('refuses options that it has no use for, and a file without a case', async () => {
    for (const more of [['-o', 'reports.json'], ['--as', 'txt'], ['--timing'], ['--proof', 'a.proof', '--key', 'a.key']])
      expect(await batch([JSON.stringify(clean)], ...more)).toMatchObject({ status: 2, reports: [], errors: [expect.stringMatching(/leave out --?\w+$/)] })
    expect(await batch(['', '  '])).toMatchObject({ status: 2, reports: [], errors: [expect.stringContaining('there is no case in it')] })
  })
  it('takes --kind over what a case says of itself', async () => {
    const { reports } = await batch([JSON.stringify(clean), JSON.stringify({ id: 2, text: clean.text })], '--kind', 'motion')
    expect(reports.map(({ files }) => files[0].context.kind.value)).toEqual(['motion', 'motion'])
  })
  it('whose file is not there is one line', async () => {
    const io = fakeIo()
    expect(await run(['check', '--batch', 'no/such.jsonl', '--format', 'json'], io)).toBe(2)
    expect(io.errors).toEqual([expect.stringMatching(/^seconder: no\/such\.jsonl: there is no such file/)])
    expect(io.printed()).toBe('')
  })
})
