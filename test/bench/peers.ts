/** The peers' bench: copied out of its read-only folder, installed once, run with our engine among them. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm, run } from '../../scripts/lib/run.mjs'

/** The few that the design names; `--all-peers` takes all. */
const USUAL = ['write-good', 'alex', 'floor-rules-trie', 'textlint-term']

export interface PeerResult {
  readonly name: string
  readonly cold?: { readonly loadMs?: number; readonly firstMs?: number; readonly rssDeltaMB?: number }
  readonly full?: {
    readonly error?: string
    readonly growth5k50k?: number
    readonly sizes?: Readonly<Record<string, { readonly ms: number; readonly p95: number; readonly recheckMs: number } | null>>
  }
}

/** @returns the folder of an installed copy, kept in the system's temporary folder; or why there is none */
export async function installedPeers(source: string, say: (line: string) => void): Promise<{ folder?: string; reason?: string }> {
  if (!existsSync(join(source, 'package-lock.json'))) return { reason: 'the peers are not beside this repository (../shared/peers)' }
  const version = createHash('sha256')
    .update(readFileSync(join(source, 'package-lock.json')))
    .digest('hex')
    .slice(0, 12)
  const folder = join(tmpdir(), `seconder-peers-${version}`)
  const done = join(folder, 'node_modules', '.seconder-installed')
  if (existsSync(done)) {
    // Its code may have changed while its packages have not.
    copy(source, folder)
    return { folder }
  }
  say('Installing the peers (once, about 700 MB in the temporary folder) …')
  const fresh = `${folder}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  copy(source, fresh)
  const { ok, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: fresh, limitMs: 600_000 })
  if (!ok) {
    rmSync(fresh, { recursive: true, force: true })
    return { reason: `the peers could not be installed (${output.trim().split('\n')[0]})` }
  }
  writeFileSync(join(fresh, 'node_modules', '.seconder-installed'), '')
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  return { folder }
}

/** File by file, because a copy of a read-only folder would be read-only itself. */
function copy(source: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'out') continue
    const [from, to] = [join(source, entry.name), join(folder, entry.name)]
    if (entry.isDirectory()) copy(from, to)
    else writeFileSync(to, readFileSync(from))
  }
}

export async function sideBySide(folder: string, adapter: string, { all, quick }: { all: boolean; quick: boolean }): Promise<PeerResult[]> {
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  const only = all ? [] : ['--only', [...USUAL, 'seconder-adapter'].join(',')]
  const { ok, output } = await run([process.execPath, 'run.mjs', '--job', 'check', '--adapter', adapter, ...only, ...(quick ? ['--quick'] : [])], {
    cwd: folder,
    limitMs: 3_600_000,
  })
  if (!ok) throw new Error(`The peers' bench ended badly: ${output.trim().split('\n').slice(-3).join(' ')}`)
  return Object.values(JSON.parse(readFileSync(join(folder, 'out', 'results.json'), 'utf8')) as Record<string, PeerResult>)
}
