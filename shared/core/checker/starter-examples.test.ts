/** Every rule of the starter pack, as it is built, against its own examples: they are its tests. */
import { describe, expect, it } from 'vitest'
import { examples } from '#generated/examples.ts'
import { starter } from '#generated/starter.ts'
import { readSituations } from '../../../scripts/build-pack.ts'
import { checkExamples } from '../pack/check-examples.ts'
import { createEngine } from './engine.ts'

const engine = createEngine(starter)
const situations = readSituations()

describe.each(starter.rules.map(({ id, title }) => [id, title]))('%s %s', (id) => {
  it('flags what it must and leaves the near misses alone', () => {
    expect(checkExamples(engine, id, examples[id] ?? { flag: [], pass: [] }, situations)).toEqual([])
  })
})
