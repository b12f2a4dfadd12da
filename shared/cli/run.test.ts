import { describe, expect, it } from 'vitest'
import { COMMANDS } from './commands.ts'
import { fakeIo } from './io.fake.ts'
import { run } from './run.ts'
import { version } from './version.ts'

async function seconder(...args: string[]) {
  const io = fakeIo()
  return { status: await run(args, io), text: io.printed(), errors: io.errors }
}

describe('seconder', () => {
  it('says its version', async () => expect(await seconder('--version')).toEqual({ status: 0, text: `${version}\n`, errors: [] }))
  it('lists every command in its help', async () => {
    const { status, text } = await seconder('--help')
    expect(status).toBe(0)
    for (const { name } of COMMANDS) expect(text).toContain(`\n  ${name} `)
  })
  it.each(COMMANDS.map(({ name }) => name))('explains %s in 80 columns', async (name) => {
    const { status, text } = await seconder(name, '--help')
    expect(status).toBe(0)
    expect(text).toContain(`seconder ${name}`)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect((await seconder('help', name)).text).toBe(text)
  })
  it('names an unknown command and what was meant', async () => {
    expect(await seconder('chekc', 'a.txt')).toEqual({ status: 2, text: '', errors: ['seconder: there is no command "chekc": did you mean check? See: seconder --help'] })
  })
  it.each([
    [['check']],
    [['templates']],
    [['templates', 'show']],
    [['render']],
    [['render', 'T-NONE', '--sample', '--values', 'v.json']],
    [['explain']],
    [['explain', 'XX-99']],
    [['guidance']],
    [['guidance', 'show', 'XX-99']],
    [['setup', '--profile', 'none.json']],
    [['check', '-']],
  ])('refuses %j in one line with status 2', async (args) => {
    const { status, text, errors } = await seconder(...args)
    expect({ status, text, lines: errors.length }).toEqual({ status: 2, text: '', lines: 1 })
    expect(errors[0]).toMatch(/^seconder: [^\n]+$/)
  })
})
