/** What a person hands on: the note for the Monitoring Officer, a proof of checking, a group's merged records. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

let folder: string
const at = (name: string) => join(folder, name)
const put = async (name: string, content: string | object) => {
  await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content))
  return at(name)
}
const json = async (name: string) => JSON.parse(await readFile(at(name), 'utf8'))
async function seconder(...args: string[]) {
  const io = fakeIo({})
  const status = await run(args, io)
  return { status, text: io.printed(), words: io.printed().replace(/\s+/g, ' '), errors: io.errors }
}

let letter: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-hand-on-'))
  letter = await put('letter.txt', 'Dear Mary Ahmed,\n\nYour National Insurance number is AB 12 34 56 C.\n\nASAP we will write again.\n')
  await seconder('pack', 'keygen', '-o', at('sam.key'), '--name', 'Sam Lee')
  await seconder('pack', 'keygen', '-o', at('ben.key'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('check --format note', () => {
  it('prints the page, without the words of personal data, and keeps the status of the check', async () => {
    const { status, words } = await seconder('check', letter, '--kind', 'letter', '--role', 'political-assistant', '--format', 'note')
    expect(status).toBe(1)
    expect(words).toMatch(/^Note for the Monitoring Officer Not legal advice\. Not approval\./)
    expect(words).toContain('The draft: Letter, 18 words Who speaks: political assistant From which account: not said')
    expect(words).toContain('Must. DP-01')
    expect(words).not.toMatch(/AB 12|ending|Mary/)
  })
  it('is written in the form that the ending names, and in no other', async () => {
    await seconder('check', letter, '--format', 'note', '-o', at('note.html'))
    await seconder('check', letter, '--format', 'note', '-o', at('note.docx'))
    expect(await readFile(at('note.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect((await readFile(at('note.docx'))).subarray(0, 2).toString()).toBe('PK')
    expect((await seconder('check', letter, '--format', 'note', '-o', at('note.pdf'))).errors[0]).toMatch(/a note is written as \.html, \.docx, \.md or \.txt/)
    expect((await seconder('check', letter, letter, '--format', 'note')).errors[0]).toMatch(/a note is about one draft/)
  })
})

describe('A proof of checking', () => {
  const verify = (...args: string[]) => seconder('pack', 'verify', at('letter.proof'), ...args)
  beforeAll(async () => {
    await seconder('check', letter, '--kind', 'letter', '--proof', at('letter.proof'), '--key', at('sam.key'))
  })

  it('is verified offline: who signed, what was checked, by what and when, and what it is not', async () => {
    const { status, words } = await verify('--trust', at('sam.key.pub'), '--of', letter)
    expect(words).toMatch(/^Trusted: a proof of checking, signed by the key (?:\d{5} ?){6}\. Not legal advice\. Not approval\. A text was checked on .* with the pack starter /)
    expect(words).toMatch(/Still open then: [1-9]\d* must, \d+ should, \d+ consider\. Waived: none\. SHA-256 of the text: [0-9a-f]{64}\./)
    expect(words).toContain('letter.txt is the text that was checked.')
    expect(status).toBe(0)
  })
  it('holds no word of the text, and nobody’s name', async () => {
    const { payload } = await json('letter.proof')
    expect(Buffer.from(payload, 'base64url').toString()).not.toMatch(/Mary|AB 12|Sam/)
  })
  it('is not trusted without a key, with another key, or for another text', async () => {
    const other = await put('other.txt', 'Dear Mary Ahmed, all is well.')
    expect(await verify()).toMatchObject({ status: 1, words: expect.stringMatching(/nobody is named whom you trust/) })
    expect(await verify('--trust', at('ben.key.pub'))).toMatchObject({ status: 1, words: expect.stringMatching(/none of those that you trust/) })
    expect(await verify('--trust', at('sam.key.pub'), '--of', other)).toMatchObject({ status: 1, words: expect.stringMatching(/is not the text that was checked/) })
  })
  it('is refused once a figure in it was changed, or its words of warning', async () => {
    const proof = await json('letter.proof')
    const said = Buffer.from(proof.payload, 'base64url').toString()
    for (const [name, changed] of [
      ['figure', said.replace(/"must":\d+/, '"must":0')],
      ['words', said.replace('Not approval', 'Approved')],
    ] as const) {
      const path = await put(`${name}.proof`, { ...proof, payload: Buffer.from(changed).toString('base64url') })
      expect(await seconder('pack', 'verify', path, '--trust', at('sam.key.pub'))).toMatchObject({ status: 1, words: expect.stringMatching(/does not fit: the file was changed/) })
    }
  })
  it('is unreadable where a signature was made for something else', async () => {
    const proof = await json('letter.proof')
    const header = Buffer.from(proof.signatures[0].protected, 'base64url').toString().replace('seconder-proof', 'seconder-manifest')
    const path = await put('pack.proof', { ...proof, signatures: [{ ...proof.signatures[0], protected: Buffer.from(header).toString('base64url') }] })
    expect(await seconder('pack', 'verify', path, '--trust', at('sam.key.pub'))).toMatchObject({ status: 2, errors: [expect.stringMatching(/made for something else/)] })
  })
  it('is made for nobody who does not sign', async () => {
    expect((await seconder('check', letter, '--proof', at('none.proof'))).errors[0]).toMatch(/say who signs the proof/)
  })
})

describe('record merge', () => {
  let next = 0
  const record = (times: number) => ({
    seconder: 'record',
    format: 1,
    savedOn: '2026-04-20',
    entries: Array.from({ length: times }, () => ({ rule: 'PR-05', day: '2026-04-02', severity: 'should', done: 'fixed', fingerprint: (next++).toString(16).padStart(64, '0') })),
  })

  it('tells what fires most, in text, JSON and as a page', async () => {
    const files = [await put('a.json', record(2)), await put('b.json', record(3)), await put('c.json', record(4))]
    expect((await seconder('record', 'merge', ...files)).words).toMatch(/What fires most From the records of 3 people.*PR-05 An assistant/)
    const merged = JSON.parse((await seconder('record', 'merge', ...files, '--format', 'json')).text)
    expect(merged.rules).toEqual([{ rule: 'PR-05', times: 9, months: { '2026-01': null, '2026-02': null, '2026-03': null, '2026-04': 9 } }])
    await seconder('record', 'merge', ...files, '--format', 'html', '-o', at('merged.html'))
    expect(await readFile(at('merged.html'), 'utf8')).toContain('<table')
  })
  it('says which file is no record, and that it needs three people', async () => {
    const one = await put('d.json', record(9))
    expect(await seconder('record', 'merge', one)).toMatchObject({ status: 2, errors: [expect.stringMatching(/records of one person.*those of 3 people/)] })
    expect((await seconder('record', 'merge', one, await put('e.json', { seconder: 'store', format: 1, savedOn: '2026-04-20', entries: [] }))).errors[0]).toMatch(
      /e\.json: seconder: "store" is none of the choices: record/,
    )
  })
})
