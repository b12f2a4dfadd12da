import { expect, it } from 'vitest'
import { randomEdits } from './random-edits.ts'

/** The bench makes a million of them. */
const SOME = 240

it('Edits without aim leave each mark under the words that were found, and each text as it was meant', async () => {
  const { edits, fixes, takenBack, marks, wrong, damaged } = await randomEdits(SOME, 1)
  expect([...wrong, ...damaged]).toEqual([])
  expect(edits).toBe(SOME)
  expect(fixes).toBeGreaterThan(takenBack)
  expect(takenBack).toBeGreaterThan(2)
  expect(marks).toBeGreaterThan(0.3)
})
