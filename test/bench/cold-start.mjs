// node --expose-gc cold-start.mjs ENGINE: the engine in a fresh process; one line of JSON. Loaded is what the peers' bench calls loaded:
// imported and made, nothing checked yet.
import { pathToFileURL } from 'node:url'

const heap = () => {
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1_048_576
}

const letter =
  'Dear Ms Lowe,\n\nThank you for your letter about the evening buses. Cllr Ada Khan has asked the council for a timetable and will write again within six weeks.\n\nYours sincerely,\n\nSam Lee'
const before = heap()
const started = performance.now()
const { createEngine, readText, starter, EVERYTHING_KNOWN } = await import(pathToFileURL(process.argv[2]).href)
const engine = createEngine(starter)
const loaded = performance.now()
// The scanner is compiled with the first settings it meets: an empty draft makes it ready.
engine.check(readText(''), EVERYTHING_KNOWN)
const ready = performance.now()
engine.check(readText(letter), EVERYTHING_KNOWN)
const first = performance.now()
process.stdout.write(`${JSON.stringify({ loadMs: loaded - started, readyMs: ready - loaded, firstMs: first - ready, heapMB: heap() - before })}\n`)
