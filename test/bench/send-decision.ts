/** How long the built send check works on one message, as Outlook for Windows runs it: a new engine for it, the script loaded, nothing asked before. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleSettings } from '#generated/sample-settings.ts'
import { judged, type Row } from './budgets.ts'
import { median } from './stats.ts'
import { figure } from './table.ts'

const PROCESSES = 7

interface Decided {
  readonly loadMs: number
  readonly firstMs: number
  readonly againMs: number
  readonly held: boolean
}

export function measureSendDecision(root: string): Row {
  const folder = mkdtempSync(join(tmpdir(), 'seconder-bench-'))
  try {
    const settings = join(folder, 'settings.json')
    writeFileSync(settings, JSON.stringify(sampleSettings))
    const args = [fileURLToPath(new URL('cold-send.mjs', import.meta.url)), join(root, 'office-addin', 'dist', 'send-check.js'), settings]
    const all = Array.from({ length: PROCESSES }, () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Decided)
    if (all.some(({ held }) => !held)) throw new Error('The send check let a message go that 38 private people can see each other in.')
    const of = (key: 'loadMs' | 'firstMs' | 'againMs') => median(all.map((each) => each[key]))
    return judged('send.decision', of('firstMs'), `the next ones in the same engine: ${figure(of('againMs'))} ms; loading the script: ${figure(of('loadMs'))} ms`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
