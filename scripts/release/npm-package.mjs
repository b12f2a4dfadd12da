/** The command line as a package of its own: what `dist/cli` holds and nothing that an installation would have to fetch. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm } from '../lib/run.mjs'

const START = "#!/usr/bin/env node\nimport './cli/main.js'\n"

/** @returns what package.json of the tarball says; no dependencies, since the build has them inside, and no scripts */
export const manifestOf = ({ name, version, description, license, engines }) => ({
  name,
  version,
  description,
  license,
  type: 'module',
  bin: { [name]: 'bin.js' },
  files: ['bin.js', 'cli', 'licences.txt'],
  engines,
})

/**
 * @param {string} root a folder in which the command line was built
 * @returns {Promise<{ name: string, bytes: Uint8Array }>} rejects with npm's own words
 */
export async function npmPackage(root) {
  const staged = mkdtempSync(join(tmpdir(), 'seconder-package-'))
  try {
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifestOf(own), null, 2)}\n`)
    writeFileSync(join(staged, 'bin.js'), START, { mode: 0o755 })
    cpSync(join(root, 'LICENSE'), join(staged, 'LICENSE'))
    // The repository's own README speaks of what is not in the package.
    cpSync(join(root, 'scripts', 'release', 'package.md'), join(staged, 'README.md'))
    cpSync(join(root, 'dist', 'cli'), join(staged, 'cli'), { recursive: true, filter: (from) => !from.endsWith('licences.txt') })
    cpSync(join(root, 'dist', 'cli', 'licences.txt'), join(staged, 'licences.txt'))
    const packed = join(staged, 'packed')
    mkdirSync(packed)
    const { ok, output } = await npm(['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', packed], { cwd: staged })
    const [name] = readdirSync(packed)
    if (!ok || !name) throw new Error(`${output.trimEnd()}\nnpm did not pack the command line.`)
    return { name, bytes: readFileSync(join(packed, name)) }
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}
