import { describe, expect, it } from 'vitest'
import { seen } from './identifiers-for-test.ts'

describe('a driver number', () => {
  it.each([
    ['The licence MORGA657054SM9IJ has expired.', 'MORGA657054SM9IJ'],
    ['SMITH710238AB9CD', 'SMITH710238AB9CD'],
    ['He gave FOX99851150J99AB as proof.', 'FOX99851150J99AB'],
    ['licence morga 657054 sm9ij', 'morga 657054 sm9ij'],
    ['Her driving licence number is 12345678.', '12345678'],
  ])('is known in "%s"', (text, words) => expect(seen('driving-licence', text, 0.9)).toEqual([words]))

  it.each([
    'MORGA657994SM9IJ has a 99th day.',
    'MORGA613054SM9IJ has a 13th month.',
    'MORGA657054SM9I is a character short.',
    'The product MORGA657054SM9IJX is longer.',
    'The premises licence 12345678 was granted.',
    'A driving licence costs 34 pounds.',
  ])('is not seen in "%s"', (text) => expect(seen('driving-licence', text)).toEqual([]))
})
