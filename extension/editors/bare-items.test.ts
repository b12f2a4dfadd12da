import { expect, it } from 'vitest'
import { bareItems } from './bare-items.ts'

it('Items of one paragraph are made bare, within each other too; an item of two paragraphs is left whole', () => {
  expect(bareItems('<ul>\n<li><p>One <b>bold</b></p></li>\n<li><p>Two</p><ol>\n<li><p>Three</p></li>\n</ol></li>\n</ul>')).toBe(
    '<ul>\n<li>One <b>bold</b></li>\n<li><p>Two</p><ol>\n<li>Three</li>\n</ol></li>\n</ul>',
  )
  const two = '<ol>\n<li><p>One</p><p>more</p></li>\n</ol>'
  expect(bareItems(two)).toBe(two)
})
