/** Every rule of the starter pack against its own examples: they are its tests. */
import { describe, expect, it } from 'vitest'
import { buildStarter, readSituations } from '../../../scripts/build-pack.ts'
import { checkExamples } from '../pack/check-examples.ts'
import { createEngine } from './engine.ts'

const { pack, examples } = buildStarter()
const engine = createEngine(pack)
const situations = readSituations()

describe.each(pack.rules.map(({ id, title }) => [id, title]))('%s %s', (id) => {
  it('flags what it must and leaves the near misses alone', () => {
    expect(checkExamples(engine, id, examples[id] ?? { flag: [], pass: [] }, situations)).toEqual([])
  })
})
