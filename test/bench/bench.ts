/**
 * `npm run bench`: the budgets of design section 5: the engine alone and side by side with the peers, and the hosts as built.
 * A benchmark, never a test.
 *
 *     npm run bench -- [--json FILE] [--strict] [--quick] [--no-peers | --all-peers]
 *     npm run bench -- --extension    the built extension in Chromium alone
 *     npm run bench -- --packs        signed packs alone, and ten thousand subscribers simulated
 *     npm run bench -- --edits [--count N] [--seed N]    no times: 1,000,000 edits without aim, with marks and fixes
 *     npm run bench -- --typing [--keys N] [--seed N]    no times: marks under their words after each of 10,000 keys
 *
 * The status is 0 even when a budget is missed, unless --strict is given.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { run } from '../../scripts/lib/run.mjs'
import { judged, type Row } from './budgets.ts'
import { type Built, buildForBench } from './build-for-bench.ts'
import { measureOfficeSize, refuseUnbuilt } from './built-sizes.ts'
import { measureEdits } from './edits-rows.ts'
import { HOSTILE } from './hostile-inputs.ts'
import { inProcessAt } from './in-process.ts'
import { measureInsertTime } from './insert-time.ts'
import { measureExtension } from './measure-extension.ts'
import type { Mutated } from './mutated-packs.ts'
import { installedPeers, type PeerResult, sideBySide } from './peers.ts'
import { measureSendDecision } from './send-decision.ts'
import { growth, median } from './stats.ts'
import { subscriberRows } from './subscriber-rows.ts'
import { figure, table } from './table.ts'
import type { TemplateTime } from './template-times.ts'
import { typingRun } from './typing-run.ts'
import { measureWordKeys, measureWordSlices } from './word-keys.ts'
import { measureWordSyncs } from './word-syncs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const peersSource = join(root, '..', 'shared', 'peers')
const say = (line: string) => console.log(line)

interface Sizes {
  readonly [words: string]: {
    readonly words: number
    readonly ms: number
    readonly p95: number
    readonly runs: number
    readonly again: { readonly ms: number; readonly p95: number }
  }
}

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    strict: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    'all-peers': { type: 'boolean', default: false },
    extension: { type: 'boolean', default: false },
    packs: { type: 'boolean', default: false },
    typing: { type: 'boolean', default: false },
    edits: { type: 'boolean', default: false },
    count: { type: 'string', default: '1000000' },
    keys: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
})

const inProcess = inProcessAt(root)

async function measureSizes(measure: string): Promise<{ rows: Row[]; everythingKnown: Sizes; nothingKnown: Sizes }> {
  const [everythingKnown, nothingKnown] = [await inProcess<Sizes>(measure, ['sizes', peersSource]), await inProcess<Sizes>(measure, ['newcomer', peersSource])]
  const first = (words: number) => {
    const [all, none] = [everythingKnown[words], nothingKnown[words]]
    return judged(`first.${words}`, all?.ms ?? Number.NaN, `p95 ${figure(all?.p95 ?? Number.NaN)}; nothing known ${figure(none?.ms ?? Number.NaN)}`)
  }
  const again = (words: number) => judged(`again.${words}`, everythingKnown[words]?.again.ms ?? Number.NaN, `p95 ${figure(everythingKnown[words]?.again.p95 ?? Number.NaN)}`)
  const exponent = (small: number, large: number) => growth(everythingKnown[small] ?? { words: 1, ms: 1 }, everythingKnown[large] ?? { words: 1, ms: 1 })
  const rows = [first(1000), first(5000), first(50000), judged('growth', exponent(5000, 50000), `1,000 to 5,000: ${figure(exponent(1000, 5000))}`), again(5000), again(50000)]
  return { rows, everythingKnown, nothingKnown }
}

interface PackTime {
  readonly rules: number
  readonly terms: number
  readonly ms: number
}

async function measureMany(measure: string): Promise<{ row: Row; many: readonly PackTime[] }> {
  const many = await inProcess<PackTime[]>(measure, ['many', peersSource])
  const times = ({ ms }: PackTime): number => ms / (many[0]?.ms ?? Number.NaN)
  const [own, large, hard] = many.map((pack) => `${pack.rules} rules, ${pack.terms} terms ${figure(pack.ms)} ms${pack === many[0] ? '' : `, ${figure(times(pack))} ×`}`)
  // with ten times the terms too there is no budget
  return { row: judged('many', many[1] ? times(many[1]) : Number.NaN, `${own}; ${large}; harder: ${hard}`), many }
}

async function measureCold(engine: Built): Promise<{ rows: Row[]; cold: unknown }> {
  const file = fileURLToPath(new URL('cold-start.mjs', import.meta.url))
  const starts: { loadMs: number; readyMs: number; firstMs: number; heapMB: number }[] = []
  for (let i = 0; i < 9; i++) starts.push(await inProcess(file, [engine.file]))
  const middleOf = (of: keyof (typeof starts)[number]) => median(starts.map((each) => each[of]))
  const middle = { loadMs: middleOf('loadMs'), readyMs: middleOf('readyMs'), firstMs: middleOf('firstMs'), heapMB: middleOf('heapMB') }
  const zod = engine.modules.filter((module) => /[\\/]node_modules[\\/]zod[\\/]/.test(module))
  return {
    rows: [
      judged('cold.ms', middle.loadMs, `then an empty draft ${figure(middle.readyMs)} ms, the first letter ${figure(middle.firstMs)} ms`),
      judged('cold.heap', middle.heapMB),
      judged('cold.zod', zod.length, zod[0]),
    ],
    cold: middle,
  }
}

/** An input that never ends is named, and the ones after it are still measured. */
async function measureHostile(measure: string): Promise<{ row: Row; hostile: Record<string, number> }> {
  const hostile: Record<string, number> = {}
  const names = Object.keys(HOSTILE)
  for (let done = 0; done < names.length; done = Object.keys(hostile).length) {
    const { ok, output } = await run([process.execPath, '--expose-gc', measure, 'hostile', peersSource, String(done)], { cwd: root, limitMs: 60_000 })
    for (const line of output.split('\n')) {
      if (!line.startsWith('{')) continue
      const { name, ms } = JSON.parse(line) as { name: string; ms: number }
      hostile[name] = ms
    }
    const stuck = names[Object.keys(hostile).length]
    if (stuck !== undefined) hostile[stuck] = Number.POSITIVE_INFINITY
    if (!ok) say(`  ${stuck} ended badly: ${output.trim().split('\n').at(-1)}`)
  }
  const worst = Object.entries(hostile).sort(([, a], [, b]) => b - a)
  const row = judged(
    'hostile',
    worst[0]?.[1] ?? Number.NaN,
    worst
      .slice(0, 3)
      .map(([name, ms]) => `${name} ${figure(ms)}`)
      .join(', '),
  )
  return { row, hostile }
}

async function measureTemplates(): Promise<{ row: Row; templates: readonly TemplateTime[] }> {
  const { file } = await buildForBench(root, 'test/bench/template-times.ts', 'template-times', false)
  const templates = await inProcess<TemplateTime[]>(file, [])
  const [slowest] = templates
  const docx = templates.reduce((most, { docxMs }) => Math.max(most, docxMs), 0)
  const detail = `${slowest?.id}, p95 ${figure(slowest?.p95 ?? Number.NaN)}; all ${templates.length} together ${figure(templates.reduce((sum, { ms }) => sum + ms, 0))}; then as .docx at most ${figure(docx)}`
  return { row: judged('render', slowest?.ms ?? Number.NaN, detail), templates }
}

const MUTATED = 100_000
const MUTATED_QUICK = 5_000

async function measurePacks(): Promise<Row[]> {
  const [{ file: times }, { file: mutated }] = [
    await buildForBench(root, 'test/bench/pack-times.ts', 'pack-times', false),
    await buildForBench(root, 'test/bench/mutated-packs.ts', 'mutated-packs', false),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'seconder-bench-'))
  try {
    const made = await inProcess<{ takenMs: number; gzipBytes: number }>(times, ['make', folder])
    const starts = async <T>(what: string): Promise<T[]> => [
      await inProcess<T>(times, [what, folder]),
      await inProcess<T>(times, [what, folder]),
      await inProcess<T>(times, [what, folder]),
    ]
    const loads = await starts<{ ms: number; cpuMs: number; compileMs: number; stretchMs: number }>('load')
    const cached = await starts<{ ms: number; cpuMs: number; firstCheckMs: number; searchMs: number }>('cache')
    const middle = <K extends string>(all: readonly Readonly<Record<K, number>>[], of: K): number => median(all.map((each) => each[of]))
    const bad = await inProcess<Mutated>(mutated, [String(options.quick ? MUTATED_QUICK : MUTATED)], root, 3_600_000)
    return [
      judged(
        'pack.cold',
        middle(loads, 'ms'),
        `of the processor ${figure(middle(loads, 'cpuMs'))} ms; then compiled in ${figure(middle(loads, 'compileMs'))} ms, at most ${figure(middle(loads, 'stretchMs'))} at once; when it is first taken, every example tried, ${figure(made.takenMs)} ms`,
      ),
      judged('pack.cache', middle(cached, 'ms'), `the second start, compiled and all; its first check ${figure(middle(cached, 'firstCheckMs'))} ms`),
      judged('pack.search', middle(cached, 'searchMs'), 'the slowest key of a word'),
      judged('pack.size', made.gzipBytes / 1024),
      judged('pack.wrong', bad.wrong + bad.crashed.length, `${bad.count} damaged, ${bad.taken} taken that were harmed in nothing that counts`),
      judged('pack.slowest', bad.slowestMs),
      ...subscriberRows(),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureIdentifiers(folder: string): Promise<Row[]> {
  await buildForBench(root, 'test/bench/identifiers-adapter.ts', 'identifiers')
  const adapter = fileURLToPath(new URL('identifiers-peer.mjs', import.meta.url))
  const { recall, precision, hardRecall, decoyRate } = await inProcess<Record<'recall' | 'precision' | 'hardRecall' | 'decoyRate', number>>('worker.mjs', [adapter, 'pii'], folder)
  return [
    judged('identifiers.recall', recall * 100),
    judged('identifiers.precision', precision * 100, `decoys flagged ${figure(decoyRate * 100)} %`),
    judged('identifiers.hard', hardRecall * 100),
  ]
}

function peersTable(peers: readonly PeerResult[]): string {
  const cells = peers.map(({ name, cold, full }) => {
    const size = (words: number) => full?.sizes?.[words]
    return [name, cold?.loadMs, size(1000)?.ms, size(5000)?.ms, size(50000)?.ms, full?.growth5k50k, size(5000)?.recheckMs, size(50000)?.recheckMs].map((cell) =>
      typeof cell === 'string' ? cell : figure(cell ?? Number.NaN),
    )
  })
  return table(
    ['engine', 'load ms', '1,000 words', '5,000', '50,000', 'growth', 'edit in 5,000', 'edit in 50,000'],
    cells.sort((a, b) => Number(a[3]) - Number(b[3])),
  )
}

const rowsTable = (rows: readonly Row[]): string =>
  table(
    ['work', 'budget', 'measured', 'verdict', 'detail'],
    rows.map(({ work, atLeast, limit, unit, measured, verdict, detail }) => [
      work,
      `${atLeast ? '≥' : '≤'} ${limit} ${unit}`.trim(),
      `${figure(measured)} ${unit}`.trim(),
      verdict,
      detail ?? '',
    ]),
  )

async function main(): Promise<void> {
  if (options.typing) {
    say(await typingRun(Number(options.keys), Number(options.seed)))
    return
  }
  if (options.edits) {
    say(rowsTable(await measureEdits(root, Number(options.count), Number(options.seed))))
    return
  }
  if (options.extension) {
    say(rowsTable(await measureExtension(root)))
    return
  }
  if (options.packs) {
    say(rowsTable(await measurePacks()))
    return
  }
  refuseUnbuilt(root)
  const engine = await buildForBench(root, 'test/bench/engine-entry.ts', 'engine')
  const { file: measure } = await buildForBench(root, 'test/bench/measure.ts', 'measure', false)
  const busy = (loadavg()[0] ?? 0) / cpus().length
  if (busy > 0.7) say(`This machine is busy (${figure(busy)} jobs a core): the times below are longer than they would be.`)
  say(`The engine alone (Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores) …`)
  const sizes = await measureSizes(measure)
  const { row: manyRow, many } = await measureMany(measure)
  const cold = await measureCold(engine)
  const { row: hostileRow, hostile } = await measureHostile(measure)
  const { row: templateRow, templates } = await measureTemplates()
  say('The hosts …')
  const rows = [
    ...sizes.rows,
    manyRow,
    ...cold.rows,
    templateRow,
    hostileRow,
    ...measureOfficeSize(root),
    ...(await measureWordSyncs()),
    ...(await measureWordKeys()),
    ...(await measureWordSlices()),
    ...(await measurePacks()),
    ...(await measureEdits(root)),
    measureSendDecision(root),
    await measureInsertTime(),
    ...(await measureExtension(root)),
  ]

  const { folder, reason } = options['no-peers'] ? { reason: 'as asked' } : await installedPeers(peersSource, say)
  let peers: PeerResult[] = []
  if (folder) {
    rows.push(...(await measureIdentifiers(folder)))
    say('Side by side with the peers …')
    peers = await sideBySide(folder, fileURLToPath(new URL('seconder-adapter.mjs', import.meta.url)), { all: options['all-peers'], quick: options.quick })
  } else say(`Without the peers: ${reason}.`)

  say(`\n${rowsTable(rows)}`)
  if (peers.length > 0) say(`\n${peersTable(peers)}`)
  if (options.json) {
    mkdirSync(dirname(resolve(options.json)), { recursive: true })
    const machine = { node: process.versions.node, processor: cpus()[0]?.model.trim(), cores: cpus().length, jobsPerCore: busy }
    writeFileSync(
      options.json,
      `${JSON.stringify({ machine, rows, everythingKnown: sizes.everythingKnown, nothingKnown: sizes.nothingKnown, many, cold: cold.cold, templates, hostile, peers }, null, 1)}\n`,
    )
    say(`\nWritten to ${options.json}`)
  }
  const over = rows.filter((row) => row.verdict === 'over').length
  say(over === 0 ? '\nAll within budget.' : `\n${over} of ${rows.length} over budget.`)
  if (over > 0 && options.strict) process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 2
})
