import { expect, it } from 'vitest'
import { openMutated } from './mutated-packs.ts'

it('A damaged pack is refused or was harmed in nothing that counts; none crashes the reader (the bench opens 100,000)', async () => {
  const { wrong, crashed, taken, count } = await openMutated(800, 500_000)
  expect({ wrong, crashed }).toEqual({ wrong: 0, crashed: [] })
  expect(taken).toBeLessThan(count / 4)
})
