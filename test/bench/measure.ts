/** node --expose-gc measure.mjs WHAT PEERS [FROM]: measures one thing in a process of its own and writes its result as JSON, in one line. */
import { createEngine } from '#core/checker/engine.ts'
import type { CheckInput, Engine } from '#core/checker/verdict.ts'
import { readText } from '#core/draft/readers/text.ts'
import { starter } from '#generated/starter.ts'
import { type Document, documentMaker } from './documents.ts'
import { editedDraft } from './edited-draft.ts'
import { HOSTILE } from './hostile-inputs.ts'
import { FURTHER_TERMS, manyRules, termsIn } from './many-rules.ts'
import { EVERYTHING_KNOWN, NOTHING_KNOWN } from './situation.ts'
import { median, p95 } from './stats.ts'

const [what = 'sizes', peers = '', from = '0'] = process.argv.slice(2)
const makeDocument = await documentMaker(peers)

/** How many different documents of each length are checked, each once: a cache must not answer from an earlier run. */
const RUNS: Readonly<Record<number, number>> = { 300: 60, 1000: 60, 5000: 30, 50000: 9 }

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** Blocks of checks until they get no faster: what is measured is compiled code. */
const BLOCK = 200
const MOST_BLOCKS = 8
const NO_FASTER = 0.97

/** Every text is new, or only the cache would be warmed. What a fresh process takes is measured apart, as "cold". */
function warmUp(engine: Engine, input: CheckInput): void {
  let before = Number.POSITIVE_INFINITY
  for (let block = 0; block < MOST_BLOCKS; block++) {
    const now = median(Array.from({ length: BLOCK }, (_, i) => timed(() => engine.check(readText(makeDocument(1000, 9000 + block * BLOCK + i).text), input))))
    if (now > before * NO_FASTER) break
    before = now
  }
}

const pool = (words: number, from: number): Document[] => Array.from({ length: RUNS[words] ?? 10 }, (_, i) => makeDocument(words, from + i))

/** As the peers' bench does, nothing is collected by force before: that throws compiled code away, which costs the next hundred checks half as much again. */
function firstPass(engine: Engine, input: CheckInput, words: number) {
  const documents = pool(words, 100)
  for (let i = 0; i < 8; i++) engine.check(readText(makeDocument(words, 5000 + i).text), input)
  const times = documents.map(({ text }) => timed(() => engine.check(readText(text), input)))
  return { words: median(documents.map((each) => each.words)), ms: median(times), p95: p95(times), least: Math.min(...times), runs: times.length }
}

/** Keys pressed before the measured ones: nobody writes a thousand words in five and twenty keys. */
const KEYS_BEFORE = 200
const KEYS = 25

/** One letter typed in the middle of a word, each time in another place, the draft growing as it does under the hands. */
function afterOneEdit(engine: Engine, input: CheckInput, words: number) {
  let text = makeDocument(words, 77).text
  let draft = readText(text)
  engine.check(draft, input)
  const times: number[] = []
  for (let i = -KEYS_BEFORE; i < KEYS; i++) {
    let at = Math.floor((text.length * (((i + KEYS_BEFORE) % KEYS) + 1)) / (KEYS + 2))
    while (!/[a-z]{2}/.test(text.slice(at - 1, at + 1))) at++
    text = text.slice(0, at) + 'etaoinshrdlu'[(i + KEYS_BEFORE) % 12] + text.slice(at)
    // V8 joins a text made of pieces when its first letter is asked for: that is the editor's work, not the check's
    text.charCodeAt(0)
    const started = performance.now()
    const next = editedDraft(draft, text, { at, removed: 0, inserted: 1 }) ?? readText(text)
    const verdict = engine.check(next, input)
    if (i >= 0) times.push(performance.now() - started)
    draft = next
    if (i % 8 === 0 && i >= 0 && JSON.stringify(verdict.findings) !== JSON.stringify(createEngine(starter).check(readText(text), input).findings))
      throw new Error(`After an edit at ${at} of ${words} words the findings differ from those of a fresh check.`)
  }
  return { ms: median(times), p95: p95(times), least: Math.min(...times), runs: times.length }
}

function sizes(input: CheckInput) {
  const engine = createEngine(starter)
  warmUp(engine, input)
  return Object.fromEntries([300, 1000, 5000, 50000].map((words) => [words, { ...firstPass(engine, input, words), again: afterOneEdit(engine, input, words) }]))
}

/** The same documents through all packs in turn, so that whatever else the machine does meets all of them. */
function tenTimes() {
  const packs = [starter, manyRules(starter, FURTHER_TERMS), manyRules(starter)]
  const engines = packs.map((pack) => createEngine(pack))
  const compileMs = engines.map((engine) => timed(() => engine.check(readText(''), EVERYTHING_KNOWN)))
  for (const engine of engines) warmUp(engine, EVERYTHING_KNOWN)
  const times: number[][] = packs.map(() => [])
  for (const { text } of pool(5000, 300)) for (const [i, engine] of engines.entries()) times[i]?.push(timed(() => engine.check(readText(text), EVERYTHING_KNOWN)))
  return packs.map((pack, i) => ({
    rules: pack.rules.length,
    terms: termsIn(pack),
    ms: median(times[i] ?? []),
    compileMs: compileMs[i] ?? 0,
  }))
}

/** One line for each input as it is done, so that whoever reads knows which one never ended. */
function hostile(from: number): void {
  const engine = createEngine(starter)
  warmUp(engine, EVERYTHING_KNOWN)
  for (const [name, input] of Object.entries(HOSTILE).slice(from)) {
    // A different first character each time, or the second run would be answered from the cache.
    const times = [...'abcde'].map((first) => timed(() => engine.check(readText(first + input.slice(1)), EVERYTHING_KNOWN)))
    process.stdout.write(`${JSON.stringify({ name, ms: median(times), worst: Math.max(...times) })}\n`)
  }
}

const work: Readonly<Record<string, () => unknown>> = {
  sizes: () => sizes(EVERYTHING_KNOWN),
  newcomer: () => sizes(NOTHING_KNOWN),
  many: tenTimes,
  hostile: () => hostile(Number(from)),
}
const result = work[what]?.()
if (result) process.stdout.write(`${JSON.stringify(result)}\n`)
