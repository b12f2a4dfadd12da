import { expect, it } from 'vitest'
import { sourceInWords } from './words.ts'

const SOURCE = { title: 'Press practice', asAt: '2026-11-22', verified: false }

it('how certain a source is stands within the sentence, however its rule writes it', () => {
  expect(sourceInWords({ ...SOURCE, certainty: 'Recalled with high confidence.' })).toBe('Press practice (as at 22 November 2026; recalled with high confidence)')
  expect(sourceInWords(SOURCE)).toBe('Press practice (as at 22 November 2026; wording recalled, not seen)')
})
