/** The command line as a person runs it: a process of its own, real files, exit statuses, both outputs. */
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeIo } from './io.fake.ts'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = existsSync(join(root, 'dist/cli/main.js')) ? [join(root, 'shared/cli/bin.js')] : ['--import', 'tsx', join(root, 'shared/cli/main.ts')]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Outcome {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function seconder(args: readonly string[], { stdin, readOnly }: { stdin?: string; readOnly?: number } = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...program, ...args], { cwd: folder })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (readOnly !== undefined && out.length >= readOnly) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return name
}
/** A file of the folder by its whole path; any other word as it is. */
const inFolder = (word: string): string => (existsSync(join(folder, word)) ? join(folder, word) : word)
const json = (name: string, value: unknown) => put(name, JSON.stringify(value))

/** Said of every draft with a personal value, so that nothing is lowered for being unknown. */
const TO_ALL = ['--kind', 'letter', '--audience', 'public']
const LEAK = 'Dear Sir\n\nMary lives at Mill Road. Her National Insurance number is AB 12 34 56 C.\n'
const FINE = 'The library is open from 9am on Friday 18 September 2026.\n'
const PACK = {
  seconder: 'pack',
  format: 1,
  id: 'anytown',
  title: 'Anytown Group',
  version: '1.0.0',
  layer: 'group',
  reviewBy: '2027-11-30',
  open: { words: { partyNames: { terms: ['Aspire'] } } },
}
const documentXml = (text: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:body></w:document>`
const docx = (text: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(documentXml(text)),
  })

describe('seconder check', () => {
  it('ends with 1 and a report on standard output when something must change', async () => {
    const { status, out, err } = await seconder(['check', await put('leak.txt', LEAK), ...TO_ALL])
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out).toMatch(/MUST {2}DP-01/)
    expect(out).not.toContain('12 34 56')
  })
  it('ends with 0 when nothing must', async () => {
    const { status, out } = await seconder(['check', await put('fine.txt', FINE)])
    expect(status).toBe(0)
    expect(out).toContain('Nothing found by the')
  })
  it.each(['leak.docx', 'leak.md', 'leak.html', 'leak.eml'])('reads %s', async (name) => {
    const contents: Record<string, string | Uint8Array> = {
      docx: docx('Her National Insurance number is AB 12 34 56 C.'),
      md: '# Hello\n\nHer National Insurance number is **AB 12 34 56 C**.\n',
      html: '<p>Her National Insurance number is <b>AB 12 34</b> 56 C.</p>',
      eml: 'From: Sam Lee <sam.lee@anytown.gov.uk>\r\nTo: a@x.example\r\nSubject: Hello\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHer National Insurance number is AB 12 34 56 C.\r\n',
    }
    const { status, out } = await seconder(['check', await put(name, contents[name.split('.')[1] as string] as string), ...TO_ALL, '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(out).files[0].findings.map(({ rule }: { rule: string }) => rule)).toContain('DP-01')
  })
  it('reads standard input', async () => expect((await seconder(['check', '-', '--as', 'txt', ...TO_ALL], { stdin: LEAK })).status).toBe(1))
  it('gives offsets into exactly the text it was given', async () => {
    const report = JSON.parse((await seconder(['check', await put('leak.txt', LEAK), '--format', 'json'])).out)
    const { start, end } = report.files[0].findings.find(({ rule }: { rule: string }) => rule === 'DP-01')
    expect(LEAK.slice(start, end)).toBe('AB 12 34 56 C')
  })
  it('takes the context from a file, and --kind over it', async () => {
    const report = JSON.parse(
      (await seconder(['check', await put('fine.txt', FINE), '--context', await json('c.json', { kind: 'email', date: '2026-04-10' }), '--kind', 'letter', '--format', 'json']))
        .out,
    )
    expect(report.checkedOn).toBe('2026-04-10')
    expect(report.files[0].context.kind).toEqual({ value: 'letter', from: 'given', confidence: 1 })
  })
  it('sets a waived finding aside', async () => {
    const hash = createHmac('sha256', 's').update('DP-01\nAB 12 34 56 C').digest('hex')
    const waivers = { salt: 's', waivers: [{ rule: 'DP-01', hash, reason: 'Invented number' }] }
    const { status, out } = await seconder([
      'check',
      await put('leak.txt', 'Her National Insurance number is AB 12 34 56 C.'),
      ...TO_ALL,
      '--waivers',
      await json('w.json', waivers),
    ])
    expect(status).toBe(0)
    expect(out).toContain('Set aside: Invented number')
  })
  it('ends quietly when its reader has seen enough', async () => {
    const cases = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: FINE })).join('\n')
    const { err } = await seconder(['check', '--batch', '-'], { stdin: cases, readOnly: 10 })
    expect(err).toBe('')
  })
  it('checks with a pack over its own, and names both', async () => {
    const { status, out } = await seconder(['check', await put('fine.txt', FINE), '--pack', await json('pack.json', PACK), '--format', 'json'])
    expect({ status, pack: JSON.parse(out).pack.id }).toEqual({ status: 0, pack: 'starter+anytown' })
  })
  it('writes the report that the ending of its file says', async () => {
    await seconder(['check', await put('fine.txt', FINE), '-o', 'report.html'])
    await seconder(['check', await put('fine.txt', FINE), '-o', 'report.json'])
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toHaveProperty('files')
  })
  it('says on standard error how long it took', async () => expect((await seconder(['check', await put('fine.txt', FINE), '--timing'])).err).toMatch(/ ms {2}fine\.txt/))
})

describe('input that cannot be used', () => {
  const bad: Record<string, () => Promise<readonly string[]>> = {
    'a file that is not there': async () => ['check', 'none.txt'],
    'a folder': async () => ['check', '.'],
    'an empty file': async () => ['check', await put('empty.txt', '')],
    'a damaged .docx': async () => ['check', await put('damaged.docx', docx('Hello').slice(0, 300))],
    'a .docx that is none': async () => ['check', await put('none.docx', 'Hello')],
    'a .docx with a password': async () => [
      'check',
      await put('locked.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')])),
    ],
    'a zip bomb': async () => ['check', await put('bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }))],
    'a file of 50 MB': async () => {
      const file = await open(join(folder, 'large.txt'), 'w')
      await file.truncate(50 * 1024 * 1024)
      await file.close()
      return ['check', 'large.txt']
    },
    'a document without a word': async () => ['check', await put('spaces.txt', ' \n\n\t\n')],
    'a Word document without a word': async () => ['check', await put('wordless.docx', docx(''))],
    'an encoding of another script': async () => ['check', await put('sjis.txt', Buffer.from([0x82, 0xb1, 0x82, 0xf1, 0x81, 0x41]))],
    'a report over the draft itself': async () => ['check', await put('fine.txt', FINE), '-o', 'fine.txt'],
    'a report as a Word document': async () => ['check', await put('fine.txt', FINE), '-o', 'report.docx'],
    'a PDF': async () => ['check', await put('a.pdf', '%PDF-1.7\n')],
    'an unknown context key': async () => ['check', await put('fine.txt', FINE), '--context', await json('key.json', { recource: 'council' })],
    'a context value of the wrong type': async () => ['check', await put('fine.txt', FINE), '--context', await json('type.json', { reply: 'yes' })],
    'an hour that there is not': async () => ['check', await put('fine.txt', FINE), '--context', await json('hour.json', { noticeSentAt: '2026-09-08T25:30' })],
    'a context that is not JSON': async () => ['check', await put('fine.txt', FINE), '--context', await put('broken.json', '{ "kind": }')],
    'a profile with an unknown key': async () => ['check', await put('fine.txt', FINE), '--profile', await json('p.json', { counsil: {} })],
    'a pack that is none': async () => ['check', await put('fine.txt', FINE), '--pack', await json('none.json', {})],
    'a pack with an unknown key': async () => ['check', await put('fine.txt', FINE), '--pack', await json('pack.json', { ...PACK, opn: {} })],
    'an unknown kind': async () => ['check', await put('fine.txt', FINE), '--kind', 'pressrelease'],
    'an unknown format': async () => ['check', await put('fine.txt', FINE), '--format', 'pdf'],
    'an unknown option': async () => ['check', await put('fine.txt', FINE), '--verbose'],
  }
  it.each(Object.keys(bad))('%s is one line on standard error, status 2 and no report', async (name) => {
    // Not each in a process of its own: how a refusal looks from outside, the next test sees.
    const io = fakeIo()
    const status = await run((await (bad[name] as () => Promise<readonly string[]>)()).map(inFolder), io)
    expect({ status, out: io.printed() }).toEqual({ status: 2, out: '' })
    const err = io.errors.map((line) => `${line}\n`).join('')
    expect(err).toMatch(/^seconder: [^\n]{15,}\n$/)
    expect(err).not.toMatch(/went wrong in Seconder itself| at .*:\d+:\d+/)
  })
  it('never writes over the draft, whatever name leads to it', async () => {
    const draft = await put('fine.txt', FINE)
    for (const name of ['fine.txt', './fine.txt', join(folder, 'fine.txt')]) expect((await seconder(['check', draft, '-o', name])).status).toBe(2)
    expect(await readFile(join(folder, 'fine.txt'), 'utf8')).toBe(FINE)
  })
  it('names the file, and leaves out the report on those that could be read', async () => {
    const { status, out, err } = await seconder(['check', await put('fine.txt', FINE), await put('empty.txt', '')])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^seconder: empty\.txt: [^\n]+\n$/)
  })
})

describe('seconder render', () => {
  it('writes nothing when a value is missing', async () => {
    const { status, err } = await seconder(['render', 'T-MOTION', '--values', await json('v.json', {}), '-o', 'motion.docx'])
    expect(status).toBe(2)
    expect(err).toMatch(/^seconder: v\.json: title: “Title of the motion” is needed\. meetingDate: [^\n]+\n$/)
    expect(await readdir(folder)).not.toContain('motion.docx')
  })
  it.each(['html', 'md', 'txt', 'docx'])('writes a .%s that check reads', async (ending) => {
    const file = `sample.${ending}`
    expect(await seconder(['render', 'T-MOTION', '--sample', '-o', file])).toEqual({ status: 0, out: '', err: '' })
    expect((await readFile(join(folder, file))).length).toBeGreaterThan(200)
    expect((await seconder(['check', file, '--kind', 'motion'])).status).toBe(0)
  })
})

describe('the library', () => {
  it('passes its own checks', async () => {
    const { status, out } = await seconder(['templates', 'test'])
    expect({ status, failed: out.split('\n').filter((line) => line.startsWith('FAIL')) }).toEqual({ status: 0, failed: [] })
  })
})
