import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { override, packFile, ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-pack-'))
})
afterAll(() => rm(folder, { recursive: true }))

let files = 0
const put = async (content: string | object): Promise<string> => {
  const path = join(folder, `${++files}.json`)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
async function seconder(args: readonly string[], stdin = '') {
  const io = fakeIo({ stdin })
  const status = await run(args, io)
  return { status, text: io.printed(), words: io.printed().replace(/\s+/g, ' '), errors: io.errors }
}

const GROUP = packFile(
  {
    rules: [ruleInPack('GP-90', { severity: 'must' })],
    words: { partyNames: { terms: ['Aspire'] } },
    templates: [templateInPack()],
    overrides: [override('RL-06', { off: true, reason: 'We quote nobody in notices; agreed on 3 March 2026.' }), override('CI-01', { severity: 'must' })],
  },
  { sealed: { directory: [{ name: 'Ada Khan', role: 'leader' }], council: { nation: 'E' } } },
)
const check = async (pack: string, text: string, ...more: string[]) => {
  const { status, text: printed, errors } = await seconder(['check', '-', '--as', 'txt', '--kind', 'letter', '--format', 'json', '--pack', pack, ...more], text)
  return { status, errors, report: printed === '' ? undefined : JSON.parse(printed) }
}

describe('check --pack', () => {
  it('checks with the rules of the pack, and names it in the report', async () => {
    const { status, report } = await check(await put(GROUP), 'It is a shambles.')
    expect(status).toBe(1)
    expect(report.files[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['GP-90'])
    expect(report.pack).toEqual({ id: 'starter+anytown', version: expect.stringMatching(/^[\d.]+\+1\.0\.0$/), digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
  it('checks with the settings that the pack carries, and the user’s own over them', async () => {
    const pack = await put(GROUP)
    const asleep = async (...more: string[]) => (await check(pack, 'Hello.', ...more)).report.files[0].asleep.map(({ needs }: { needs: string }) => needs)
    expect(await asleep()).not.toContain('directory')
    expect(await asleep('--profile', await put({ standingOrders: { motionWords: 200 } }))).not.toContain('directory')
  })
  it('takes the pack into a batch, with each case’s own profile over its settings', async () => {
    const cases = [
      { id: 1, text: 'A shambles.' },
      { id: 2, text: 'Fine.', profile: { council: { nation: 'W' } } },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n')
    const { status, text } = await seconder(['check', '--batch', '-', '--pack', await put(GROUP)], cases)
    const reports = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(reports.map(({ pack }) => pack.id)).toEqual(['starter+anytown', 'starter+anytown'])
    expect(reports[1].files[0].asleep.map(({ needs }: { needs: string }) => needs)).not.toContain('directory')
  })
  it('takes several packs, whatever their order', async () => {
    const party = await put(packFile({ words: { slogans: { terms: ['onwards'] } } }, { id: 'our-party', layer: 'party' }))
    expect((await check(await put(GROUP), 'Fine.', '--pack', party)).report.pack.id).toBe('starter+our-party+anytown')
  })
})

describe('a pack elsewhere', () => {
  it('says in explain which layer decided, and why', async () => {
    const pack = await put(GROUP)
    const off = await seconder(['explain', 'RL-06', '--pack', pack])
    expect(off.words).toContain('Here: off.')
    expect(off.words).toMatch(
      /Layer The pack that Seconder comes with, starter [\d.]+, brings it\. Layer The group’s pack, anytown 1\.0\.0, switches it off: We quote nobody in notices; agreed on 3 March 2026\./,
    )
    expect((await seconder(['explain', 'CI-01', '--pack', pack])).words).toContain('The group’s pack, anytown 1.0.0, raises it from')
    expect(JSON.parse((await seconder(['explain', 'GP-90', '--pack', pack, '--format', 'json'])).text)).toMatchObject({
      rule: 'GP-90',
      pack: { id: 'starter+anytown' },
      layers: ['The group’s pack, anytown 1.0.0, brings it.'],
    })
  })
  it('adds to guidance and templates', async () => {
    const pack = await put(GROUP)
    const { text } = await seconder(['guidance', 'list', '--pack', pack])
    expect(text).toContain('GP-90')
    expect(text).not.toContain('RL-06')
    expect((await seconder(['guidance', 'show', 'RL-12', '--pack', pack])).words).toContain('May be eased')
    expect((await seconder(['templates', 'list', '--pack', pack])).text).toContain('T-GRATITUDE')
    expect((await seconder(['templates', 'test', 'T-GRATITUDE', '--pack', pack])).status).toBe(0)
    expect((await seconder(['render', 'T-GRATITUDE', '--sample', '--to', 'text', '--pack', pack])).text).toContain('Dear Mary Ahmed')
  })
  it('wakes in setup what its settings wake', async () => {
    const pack = await put(GROUP)
    const needs = async (...more: string[]) => JSON.parse((await seconder(['setup', '--format', 'json', ...more])).text).map(({ need }: { need: string }) => need)
    expect(await needs()).toContain('directory')
    expect(await needs('--pack', pack)).not.toContain('directory')
  })
  it.each(['check', 'templates', 'render', 'explain', 'setup', 'guidance'])('is in the help of %s', async (command) =>
    expect((await seconder([command, '--help'])).text).toContain('--pack PACK'),
  )
})

describe('a pack that cannot be used is one line with its file, its place and the remedy', () => {
  const rule = (more: object) => packFile({ rules: [ruleInPack('GP-90', more)] })
  it.each([
    ['that is not JSON', '{ "seconder": "pack",\n "format": }', /\.json, line 2, column 12: this is not JSON: a value is missing here\.$/],
    [
      'that was signed, and not copied whole',
      '{"seconder":"signed-pack","format":1,"payl',
      /\.json: this file was damaged, or not copied whole\. Ask whoever sent it for it again\.$/,
    ],
    ['that is no pack', { kind: 'email' }, /\.json: the file: this is no pack of Seconder; a pack begins with/],
    ['with an unknown key', packFile({ rule: [] }), /\.json: open: unknown key "rule": did you mean "rules"\?$/],
    ['with an unknown kind', rule({ kind: 'magic' }), /\.json: open\.rules\[0\]\.kind \(GP-90\): there is no rule kind "magic"; the kinds are phrase,/],
    [
      'with a pattern that could backtrack',
      rule({ kind: 'pattern', pattern: '(a+)+', literal: 'aa', terms: undefined }),
      /\.json: open\.rules\[0\]\.pattern \(GP-90\): unbounded repeat/,
    ],
    ['whose example fails', rule({ terms: ['hubbub'] }), /\.json: GP-90: its example “It is a shambles\.” is not flagged; mend the rule or the example/],
    ['that loosens too much', packFile({ overrides: [override('PB-03', { off: true })] }), /\.json: PB-03: it may only be tightened/],
    ['that is out of date', packFile({}, { validTo: '2026-03-31' }), /\.json: validTo: this pack was in force until Tuesday 31 March 2026/],
  ])('%s', async (_, pack, said) => {
    const { status, report, errors } = await check(await put(pack as object), 'Hello.')
    expect({ status, report, lines: errors.length }).toEqual({ status: 2, report: undefined, lines: 1 })
    expect(errors[0]).toMatch(said)
    expect(errors[0]).toMatch(/^seconder: [^\n]+$/)
  })
  it('that is too large', async () =>
    expect((await check(await put(`"${' '.repeat(16 * 1024 * 1024)}"`), 'Hello.')).errors[0]).toMatch(
      /the file is too large \(17 MB; the limit is 16 MB\)\. Split the pack into several\.$/,
    ))
  it('that is not there', async () => expect((await check('none.json', 'Hello.')).errors[0]).toMatch(/^seconder: none\.json: there is no such file/))
})
