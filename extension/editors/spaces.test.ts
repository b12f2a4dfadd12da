import fc from 'fast-check'
import { expect, it } from 'vitest'
import { meant, showing } from './spaces.ts'

it('Text that was written so that it shows is read as it was meant', () => {
  const line = fc.array(fc.constantFrom('a', 'b', ' ', 'é'), { maxLength: 12 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(line, line, line, (before, text, after) => {
      const written = showing(text, before.slice(-1), after.slice(0, 1))
      expect(written).toHaveLength(text.length)
      const shown = before.slice(-1) + written + after.slice(0, 1)
      const from = before ? 1 : 0
      for (let i = from; i < from + written.length; i++) if (shown[i] === ' ') expect([shown[i - 1], shown[i + 1]]).not.toContain(' ')
      expect(meant(before + written + after)).toBe(before + text + after)
    }),
  )
})

it('A no-break space between words stays one', () => {
  expect(meant('10\u00a0April')).toBe('10\u00a0April')
  expect(showing('10\u00a0April', ' ', '')).toBe('10\u00a0April')
})
