import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextSchema } from '#core/draft/context.schema.ts'
import { settingsSchema } from '#core/pack/settings.schema.ts'
import { Unusable } from '../unusable.ts'
import { parseJson, readJsonFile, validated } from './json-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-json-'))
})
afterAll(() => rm(folder, { recursive: true }))

const refusal = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof Unusable) return error.message
    throw error
  }
  return 'taken'
}
const inContext = (value: unknown): string => refusal(() => validated(value, contextSchema, 'ctx.json'))

describe('a context that does not fit', () => {
  it('names the unknown key and the file', () => expect(inContext({ recource: 'council' })).toBe('ctx.json: unknown key "recource": did you mean "resource"?'))
  it('names the place of an unknown key', () => expect(inContext({ author: { nam: 'Sam' } })).toBe('ctx.json: author: unknown key "nam": did you mean "name"?'))
  it('names the keys there are where none is near', () =>
    expect(inContext({ author: { shoeSize: 9 } })).toBe('ctx.json: author: unknown key "shoeSize". Take it out; known are name and role.'))
  it('finds keys inside lists', () =>
    expect(inContext({ recipients: { to: [{ adress: 'a@x.example' }] } })).toBe('ctx.json: recipients.to[0]: unknown key "adress": did you mean "address"?'))
  it('names path and expected type', () => expect(inContext({ reply: 'yes' })).toBe('ctx.json: reply: expected true or false, found text.'))
  it('names path and expected type of a number', () => expect(inContext({ style: { pages: '4' } })).toBe('ctx.json: style.pages: expected a number, found text.'))
  it('does not take null for unknown', () => expect(inContext({ kind: null })).toMatch(/^ctx\.json: kind: expected one of motion, .*; found null \(leave the key out/))
  it('knows the word that was meant', () =>
    expect(inContext({ kind: 'pressrelease' })).toBe('ctx.json: kind: "pressrelease" is none of the choices: did you mean "press-release"?'))
  it('lists the choices where none is near', () =>
    expect(inContext({ resource: 'mine' })).toBe('ctx.json: resource: "mine" is none of the choices: council, party, personal, unknown.'))
  it('refuses a day that does not exist', () => expect(inContext({ date: '2026-02-30' })).toBe('ctx.json: date: there is no such day.'))
  it('says how to write a day', () => expect(inContext({ date: '10 April' })).toMatch(/^ctx\.json: date: write the date as 2026-04-10\./))
  it('refuses what is not an object', () => expect(inContext([])).toBe('ctx.json: expected an object { … }, found a list.'))
  it('counts further faults', () => expect(inContext({ reply: 1, sender: 2 })).toMatch(/\(and 1 more fault\)$/))
  it('is taken when it fits', () => expect(inContext({ kind: 'email', recipients: { to: [] } })).toBe('taken'))
  it('in a profile is named as well', () =>
    expect(refusal(() => validated({ standingOrders: { motionWords: -1 } }, settingsSchema, 'p.json'))).toBe('p.json: standingOrders.motionWords: expected no less than 0.'))
})

describe('a JSON file', () => {
  it('that is not JSON is refused with line and column', () =>
    expect(refusal(() => parseJson('{\n "kind": email\n}', 'ctx.json'))).toBe('ctx.json, line 2, column 10: this is not JSON: a value is missing here.'))
  it('that is not there is said to be missing', () =>
    expect(readJsonFile(join(folder, 'none.json'), async () => contextSchema)).rejects.toThrow(/none\.json: there is no such file/))
  it('that is a folder is said to be one', () => expect(readJsonFile(folder, async () => contextSchema)).rejects.toThrow(/this is a folder, not a file/))
  it('that is not UTF-8 is refused', async () => {
    const path = join(folder, 'utf16.json')
    await writeFile(path, Buffer.from('\ufeff{}', 'utf16le'))
    await expect(readJsonFile(path, async () => contextSchema)).rejects.toThrow(/not text in UTF-8/)
  })
  it('may begin with a byte order mark', async () => {
    const path = join(folder, 'bom.json')
    await writeFile(path, '\ufeff{ "kind": "email" }')
    expect(await readJsonFile(path, async () => contextSchema)).toEqual({ kind: 'email' })
  })
})
