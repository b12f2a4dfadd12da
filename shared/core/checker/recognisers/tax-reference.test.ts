import { describe, expect, it } from 'vitest'
import { seen } from './identifiers-for-test.ts'

describe('a taxpayer reference', () => {
  it.each([
    ['Her UTR is 2234567890.', '2234567890'],
    ['tax reference 1123456789', '1123456789'],
    ['For self-assessment he used 22345 67890.', '22345 67890'],
    ['UTR: 2234567890K', '2234567890K'],
    ['HMRC wrote about 123 and K2234567890.', 'K2234567890'],
    ['UTR 1232234567890', '1232234567890'],
  ])('is known in "%s"', (text, words) => expect(seen('utr', text, 0.9)).toEqual([words]))

  it.each([
    'UTR 1234567890 is the sample that HMRC prints.',
    'UTR 2234567891 fails the check.',
    'UTR 0123456789',
    'Order 2234567890 is ready.',
    'Self assessment helps 223,456,789 people.',
  ])('is not seen in "%s"', (text) => expect(seen('utr', text)).toEqual([]))
})
