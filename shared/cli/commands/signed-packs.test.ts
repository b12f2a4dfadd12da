import { readFileSync, statSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

/** Each build proves the rules over the whole starter pack, which on a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const SHIPPED = fileURLToPath(new URL('../../../packs/independents', import.meta.url))
let folder: string
const at = (name: string) => join(folder, name)

async function seconder(args: string, stdin = '') {
  const io = fakeIo({ stdin, today: '2026-11-22' })
  const status = await run(
    args.split(' ').map((word) => word.replace(/^@/, `${folder}/`)),
    io,
  )
  return { status, text: io.printed(), words: io.printed().replace(/\s+/g, ' '), errors: io.errors }
}

const edit = async (file: string, change: (text: string) => string) => writeFile(at(file), change(await readFile(at(file), 'utf8')))
const keyOf = (name: string) => JSON.parse(readFileSync(at(`${name}.key.pub`), 'utf8')).x as string
const people = [
  ['mary', 'leader'],
  ['tom', 'secretary'],
  ['ola', 'press-officer'],
] as const

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-signed-'))
  await cp(SHIPPED, at('ours'), { recursive: true })
  for (const [name, role] of people) await seconder(`pack keygen -o @${name}.key --name ${name} --role ${role}`)
  await seconder('pack keygen -o @other.key')
  await seconder('pack keygen --group -o @group.key')
  await edit('ours/pack.yaml', (yaml) => `${yaml}threshold: 2\nkeys:\n${people.map(([name, role]) => `  - { name: ${name}, role: ${role}, key: ${keyOf(name)} }\n`).join('')}`)
})
afterAll(async () => {
  vi.resetConfig()
  await rm(folder, { recursive: true })
})

describe('pack keygen', () => {
  it('writes a key that nobody else may read, and its public half', () => {
    expect(statSync(at('mary.key')).mode & 0o077).toBe(0)
    expect(JSON.parse(readFileSync(at('mary.key.pub'), 'utf8'))).toEqual({ kty: 'OKP', crv: 'Ed25519', x: keyOf('mary'), name: 'mary', role: 'leader' })
  })
  it('writes it under a passphrase, which opens it wherever a key signs', async () => {
    await writeFile(at('words.txt'), 'three quiet ferries\n')
    expect((await seconder('pack keygen -o @locked.key --passphrase @words.txt')).status).toBe(0)
    expect(JSON.parse(readFileSync(at('locked.key'), 'utf8'))).toMatchObject({ seconder: 'locked-key', x: keyOf('locked') })
    await writeFile(at('letter.txt'), 'Dear Mary Ahmed, all is well.')
    const proof = (more: string, stdin = '') => seconder(`check @letter.txt --proof @letter.proof --key @locked.key ${more}`.trim(), stdin)
    expect((await proof('')).errors[0]).toMatch(/locked\.key is under a passphrase, and nobody is at the terminal/)
    expect((await proof('--passphrase -', 'three loud ferries')).errors[0]).toMatch(/the passphrase does not open this key/)
    expect((await proof('--passphrase -', 'three quiet ferries')).errors).toEqual([])
    expect((await seconder('pack verify @letter.proof --trust @locked.key.pub')).status).toBe(0)
    await writeFile(at('short.txt'), 'abc')
    expect((await seconder('pack keygen -o @short.key --passphrase @short.txt')).errors[0]).toMatch(/at least 12 letters/)
  })
  it('never writes over a key', async () => {
    const { status, errors } = await seconder('pack keygen -o @mary.key')
    expect(status).toBe(2)
    expect(errors[0]).toContain('mary.key is there already, and a key that is written over is lost')
  })
  it('tells the fingerprint to be read out', async () => expect((await seconder('pack keygen -o @new.key')).text).toMatch(/read out: \d{5}( \d{5}){5}\n/))
})

describe('a pack from folder to check', () => {
  it('is built, signed by two of three, verified and remembered', async () => {
    const built = await seconder('pack build @ours -o @a.seconder --group-key @group.key')
    expect(built.text).toContain('3 rules, 2 templates, a sealed part.')
    const spoken = /read out: ([\d ]+)\n/.exec(built.text)?.[1] as string
    expect((await seconder('pack sign @a.seconder --key @mary.key -o @a.seconder')).words).toContain('needs 2 signatures and has 1, of mary')
    expect((await seconder(`pack verify @a.seconder --trust ${spoken}`)).text).toMatch(/^Not trusted: key set 1 needs 2 signatures and has 1, of mary/)
    expect((await seconder('pack sign @a.seconder --key @tom.key -o @a.seconder')).words).toContain('It now has the signatures it needs, 2 of them.')
    const verified = await seconder(`pack verify @a.seconder --trust ${spoken} --pins @pins.json --group-key @group.key`)
    expect(verified).toMatchObject({
      status: 0,
      text: expect.stringMatching(/^Trusted: Starter pack .* 1\.0\.0, of the layer group, signed by mary and tom\. Its sealed part opens/),
    })
  })
  it('checks drafts with its rules and its sealed lines', async () => {
    const checked = await seconder(
      'check - --as txt --kind newsletter --audience public --pack @a.seconder --pins @pins.json --group-key @group.key --format json',
      'Independents are united. We stop the Sunday ferry.',
    )
    expect(checked.errors).toEqual([])
    expect(JSON.parse(checked.text).files[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(expect.arrayContaining(['GP-72', 'GP-01']))
  })
  it('is trusted by the keys of two of its three people, and not by a stranger’s', async () => {
    expect((await seconder('pack verify @a.seconder --trust @mary.key.pub @tom.key.pub @ola.key.pub')).status).toBe(0)
    expect(await seconder('pack verify @a.seconder --trust @other.key.pub')).toMatchObject({ status: 1, text: expect.stringContaining('no key that you trust stands behind that') })
    expect(await seconder('pack verify @a.seconder')).toMatchObject({ status: 1, text: expect.stringMatching(/nobody is named whom you trust.*fingerprint of its keys is \d{5} /) })
  })
  it('is refused with status 1 when it was changed, 2 when it cannot be read', async () => {
    const whole = await readFile(at('a.seconder'), 'utf8')
    const middle = whole.indexOf('"open":"') + 300
    await writeFile(at('changed.seconder'), `${whole.slice(0, middle)}${whole[middle] === 'A' ? 'B' : 'A'}${whole.slice(middle + 1)}`)
    expect(await seconder('pack verify @changed.seconder --trust @mary.key.pub')).toMatchObject({
      status: 1,
      text: expect.stringContaining('its open part is not the one that was signed'),
    })
    const used = await seconder('check - --as txt --pack @changed.seconder', 'Hello.')
    expect(used).toMatchObject({ status: 2, text: '' })
    expect(used.errors[0]).toMatch(/changed\.seconder: this pack is not trusted: its open part is not/)
    await writeFile(at('cut.seconder'), whole.slice(0, 400))
    expect(await seconder('pack verify @cut.seconder --trust @mary.key.pub')).toMatchObject({ status: 2, text: '' })
  })
  it('says on standard error that nobody was named whom to trust', async () =>
    expect((await seconder('check - --as txt --pack @a.seconder', 'Hello.')).errors.join('\n')).toMatch(
      /it is whole, and signed by mary, tom; whether these are your people nobody has checked here[\s\S]*its sealed part stays closed/,
    ))
  it('must be signed where trust was asked for', async () => {
    await writeFile(at('plain.json'), JSON.stringify({ seconder: 'pack' }))
    expect((await seconder('check - --as txt --pack @plain.json --trust @mary.key.pub', 'Hello.')).errors[0]).toContain(
      'this pack is not signed, and you asked for signatures that you trust',
    )
  })
})

describe('the next version', () => {
  beforeAll(async () => {
    await cp(at('ours'), at('next'), { recursive: true })
    await edit('next/pack.yaml', (yaml) => yaml.replace('version: 1.0.0', 'version: 1.1.0').replace('\nthreshold: 2', '\nthreshold: 1'))
    await edit('next/guidance/GP-70-no-whip-among-independents.yaml', (yaml) => yaml.replace('severity: should', 'severity: must'))
    await edit('next/guidance/words/independents.yaml', (yaml) => yaml.replace('two-line whip', 'one-line whip'))
    await edit('next/templates/T-IND-POSITIONS-how-members-mean-to-vote.md', (text) => text.replace('Nobody is asked to explain', 'Nobody need explain'))
    await seconder('pack build @next -o @b.seconder --after @a.seconder')
  })
  it('is told in plain words', async () => {
    const { text, status } = await seconder('pack diff @a.seconder @b.seconder')
    expect(status).toBe(0)
    expect(text.replace(/\n {2}/g, ' ').split('\n')).toEqual([
      '- Version 1.0.0 becomes 1.1.0.',
      '- Rule GP-70, “No whip among independents”: severity should becomes must.',
      '- Word list whipTalk: words added: “one-line whip”; words taken out: “two-line whip”.',
      expect.stringMatching(/^- Template T-IND-POSITIONS, “How members mean to vote”: wording that is new: “Each of us .* Nobody need explain, .*; wording that goes: /),
      '- 1 of 3 must sign; before it was 2 of 3.',
      '',
    ])
    expect((await seconder('pack diff @a.seconder @a.seconder')).text).toBe('Nothing differs.\n')
  })
  it('needs the signatures of those before it to change who may sign', async () => {
    await seconder('pack sign @b.seconder --key @ola.key -o @b.seconder')
    expect((await seconder('pack verify @b.seconder --pins @pins.json')).text).toMatch(
      /^Not trusted: the change to key set 2, by the keys before it, needs 2 signatures and has 1, of ola/,
    )
    await seconder('pack sign @b.seconder --key @tom.key -o @b.seconder')
    expect((await seconder('pack verify @b.seconder --pins @pins.json')).status).toBe(0)
  })
  it('is not gone back from', async () =>
    expect((await seconder('pack verify @a.seconder --pins @pins.json')).text).toMatch(/^Not trusted: its keys are older than those already seen here/))
})

describe('pack test', () => {
  it('tries each example and each template', async () => {
    const { status, text } = await seconder('pack test @a.seconder --group-key @group.key')
    expect(status).toBe(0)
    expect(text).toMatch(/^ok {4}GP-70 +4 examples hold\n[\s\S]*ok {4}T-IND-STATEMENT +nothing found\n$/)
  })
  it('ends with 1 where an example fails', async () => {
    const plain = JSON.stringify({
      ...JSON.parse(
        JSON.stringify(
          (await import('#core/pack/pack-for-test.ts')).packFile({ rules: [(await import('#core/pack/pack-for-test.ts')).ruleInPack('GP-90', { terms: ['hubbub'] })] }),
        ),
      ),
    })
    await writeFile(at('failing.json'), plain)
    expect(await seconder('pack test @failing.json')).toMatchObject({ status: 1, text: expect.stringMatching(/^FAIL {2}GP-90 .*“It is a shambles\.” is not flagged/) })
  })
})

describe('what cannot be used is one line with its remedy', () => {
  it.each([
    ['pack', 'say seconder pack keygen, build, sign, verify, test or diff'],
    ['pack verify', 'say which pack, and whom you trust'],
    ['pack build @ours', 'say from which folder, and where the pack goes'],
    ['pack sign @a.seconder --key @mary.key.pub -o @x.seconder', 'this is no key to sign with; name the file that seconder pack keygen wrote, not its .pub'],
    ['pack sign @a.seconder --key @other.key -o @x.seconder', 'this key is not one of those that may sign'],
    ['pack verify @a.seconder --trust 00000-00000-00000-00000-00000-00000', 'group 1 of the fingerprint (00000) cannot be right'],
    ['pack verify @a.seconder --trust @a.seconder', 'this is no public key; name the .pub file'],
    ['pack verify @a.seconder --trust @mary.key.pub --threshold 2', '--threshold 2 is more than the 1 that you trust'],
    ['pack test @a.seconder --group-key @mary.key', 'this is no group key'],
    ['pack build @none -o @x.seconder', 'none: there is no such file or folder'],
  ])('%s', async (command, said) => {
    const { status, text, errors } = await seconder(command)
    expect({ status, text, lines: errors.length }).toEqual({ status: 2, text: '', lines: 1 })
    expect(errors[0]).toContain(said)
    expect(errors[0]).not.toContain(JSON.parse(readFileSync(at('mary.key'), 'utf8')).d)
  })
  it('a folder with a file that no pack has a place for', async () => {
    await cp(at('ours'), at('odd'), { recursive: true })
    await writeFile(at('odd/helpers.js'), 'export const helper = 1')
    expect((await seconder('pack build @odd -o @x.seconder')).errors[0]).toContain('helpers.js: the file: a pack has no place for it')
  })
  it('a folder whose rule fails its own example', async () => {
    await cp(at('ours'), at('wrong'), { recursive: true })
    await edit('wrong/guidance/words/independents.yaml', (yaml) => yaml.replace('independents are united, ', ''))
    expect((await seconder('pack build @wrong -o @x.seconder')).errors[0]).toMatch(
      /wrong: GP-72: its example “On the budget, independents are united\.” is not flagged; mend the rule or the example/,
    )
  })
})
