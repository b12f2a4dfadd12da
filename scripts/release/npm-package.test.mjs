import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { npm, run } from '../lib/run.mjs'
import { manifestOf, npmPackage } from './npm-package.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('What the package of the command line says of itself', () => {
  it('has the version of the one place that holds it, and asks for nothing else', () => {
    expect(manifestOf(own)).toMatchObject({ name: 'seconder', version: own.version, license: 'Apache-2.0', bin: { seconder: 'bin.js' } })
    for (const key of ['dependencies', 'devDependencies', 'scripts', 'private', 'imports', 'overrides']) expect(manifestOf(own)).not.toHaveProperty(key)
  })
})

describe.runIf(existsSync(join(root, 'dist/cli/main.js')))('The command line, packed', () => {
  let folder
  let packed
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seconder-installed-'))
    packed = await npmPackage(root)
    writeFileSync(join(folder, packed.name), packed.bytes)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is installed offline into an empty folder with an empty cache, alone, and checks a draft there', async () => {
    expect(packed.name).toBe(`seconder-${own.version}.tgz`)
    const env = { npm_config_cache: join(folder, 'cache'), npm_config_userconfig: join(folder, 'none'), npm_config_prefix: folder }
    const { ok, output } = await npm(['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', `./${packed.name}`], { cwd: folder, env })
    expect(ok, output).toBe(true)
    const modules = join(folder, 'node_modules')
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['seconder'])
    expect(readdirSync(join(modules, '.bin')).some((name) => name === 'seconder')).toBe(true)
    expect(readFileSync(join(modules, 'seconder', 'licences.txt'), 'utf8')).toContain('zod')
    const readme = readFileSync(join(modules, 'seconder', 'README.md'), 'utf8')
    expect(readme).toContain('on the command line')
    expect(readme.match(/\]\((?!https:)|npm (?:start|run)/g), 'nothing that is not in the package').toBeNull()

    writeFileSync(join(folder, 'letter.txt'), 'Dear Sir\n\nHer National Insurance number is AB 12 34 56 C.\n')
    const seconder = (...args) => run([process.execPath, join(modules, 'seconder', 'bin.js'), ...args], { cwd: folder })
    expect((await seconder('--version')).output.trim()).toContain(own.version)
    const checked = await seconder('check', 'letter.txt', '--kind', 'letter', '--audience', 'public', '--format', 'json')
    expect(checked.ok, 'a National Insurance number is a must: status 1').toBe(false)
    expect(JSON.parse(checked.output).files[0].findings.map(({ rule }) => rule)).toContain('DP-01')
  }, 60_000)
})
