import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSetup } from '#core/pack/make-setup.ts'
import { NEEDS } from '#core/pack/rule.schema.ts'
import { setupCode } from '#core/pack/setup-code.ts'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'
import { WAKES } from './wakes.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-setup-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('seconder setup', () => {
  it('knows what wakes every need', () => expect(WAKES.map(({ need }) => need).sort()).toEqual([...NEEDS].sort()))
  it('gives examples that can be pasted', () => {
    for (const { example } of WAKES) expect(() => JSON.parse(`{ ${example} }`)).not.toThrow()
  })
  it('lists sleeping checks once, with what wakes them', async () => {
    const io = fakeIo()
    expect(await run(['setup'], io)).toBe(0)
    expect(io.printed()).toMatch(/directory \(in your settings\)\n(?: {2}\S.*\n){0,40} {2}GP-11/)
    expect(io.printed()).toContain('Add to the profile: "standingOrders"')
  })
  it('leaves out those that the profile wakes', async () => {
    const path = join(folder, 'p.json')
    await writeFile(path, JSON.stringify({ directory: [], standingOrders: { motionWords: 300 } }))
    const io = fakeIo()
    await run(['setup', '--profile', path, '--format', 'json'], io)
    const needs = JSON.parse(io.printed()).map(({ need }: { need: string }) => need)
    expect(needs).toContain('calendar')
    expect(needs).not.toContain('directory')
    expect(needs).not.toContain('standing orders')
  })
})

describe('a set-up file', () => {
  const setup = makeSetup({ council: { nation: 'W' }, standingOrders: { motionWords: 250 } }, { madeOn: '2026-11-22' })
  const needs = (io: ReturnType<typeof fakeIo>) => JSON.parse(io.printed()).map(({ need }: { need: string }) => need)

  it('serves as a profile', async () => {
    const path = join(folder, 'as-profile.json')
    await writeFile(path, JSON.stringify(setup))
    const io = fakeIo()
    expect(await run(['setup', '--profile', path, '--format', 'json'], io)).toBe(0)
    expect(needs(io)).not.toContain('standing orders')
  })
  it('or its code is laid over the profile, and both are written as one', async () => {
    const [code, profile, both] = ['code.txt', 'mine.json', 'both.json'].map((name) => join(folder, name)) as [string, string, string]
    await writeFile(code, `The code:\n${setupCode(setup)}\n`)
    await writeFile(profile, JSON.stringify({ council: { name: 'Anytown Council', nation: 'E' }, directory: [] }))
    const io = fakeIo()
    expect(await run(['setup', '--from', code, '--profile', profile, '-o', both, '--format', 'json'], io)).toBe(0)
    expect(JSON.parse(await readFile(both, 'utf8'))).toEqual({ council: { name: 'Anytown Council', nation: 'W' }, directory: [], standingOrders: { motionWords: 250 } })
    expect(needs(io)).not.toContain('directory')
  })
  it('brings its packs as files beside the profile, as they were signed', async () => {
    const [from, both] = ['with-packs.json', 'with-packs-profile.json'].map((name) => join(folder, name)) as [string, string]
    await writeFile(from, JSON.stringify({ ...setup, packs: [{ title: 'Anytown Group', text: '{"seconder":"signed-pack"}' }] }))
    const io = fakeIo()
    expect(await run(['setup', '--from', from, '-o', both], io)).toBe(0)
    expect(await readFile(join(folder, 'with-packs-profile.1.seconder'), 'utf8')).toBe('{"seconder":"signed-pack"}')
    expect(io.errors.join()).toContain('the pack “Anytown Group” as it was signed')
  })
  it('that is damaged is refused in one line, with status 2', async () => {
    const path = join(folder, 'damaged.txt')
    await writeFile(path, setupCode(setup).replace(/.(..)$/, '$1'))
    const io = fakeIo()
    expect(await run(['setup', '--from', path], io)).toBe(2)
  })
})

describe('seconder guidance', () => {
  it('lists every rule of a family', async () => {
    const io = fakeIo()
    expect(await run(['guidance', 'list', '--family', 'data-protection', '--format', 'json'], io)).toBe(0)
    const rules: { id: string; family: string }[] = JSON.parse(io.printed())
    expect(rules.length).toBeGreaterThan(5)
    expect(new Set(rules.map(({ family }) => family))).toEqual(new Set(['data-protection']))
  })
  it('shows one with its source and review date in 80 columns', async () => {
    const io = fakeIo()
    expect(await run(['guidance', 'show', 'PB-03'], io)).toBe(0)
    expect(io.printed()).toMatch(/Source {5}Local Government Act 1986/)
    expect(io.printed()).toMatch(/Review by/)
    expect(
      Math.max(
        ...io
          .printed()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80)
  })
})
