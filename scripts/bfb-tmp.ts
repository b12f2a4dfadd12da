import { fileURLToPath } from 'node:url'
import { buildForBench } from '../test/bench/build-for-bench.ts'
const root = fileURLToPath(new URL('..', import.meta.url))
console.log(await buildForBench(root, 'test/bench/measure.ts', 'measure', false), await buildForBench(root, 'test/bench/engine-entry.ts', 'engine'))
