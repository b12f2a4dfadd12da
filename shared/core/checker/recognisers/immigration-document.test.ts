import { describe, expect, it } from 'vitest'
import { seen } from './identifiers-for-test.ts'

describe('the number of an immigration document', () => {
  it.each([
    ['BRP ZZ1234567', 'ZZ1234567'],
    ['Her biometric residence permit, zz1234567, has the wrong date.', 'zz1234567'],
    ['His visa application is GWF012345678.', 'GWF012345678'],
    ['Home Office reference A1234567', 'A1234567'],
  ])('is known in "%s"', (text, words) => expect(seen('permit', text, 0.9)).toEqual([words]))

  it.each([
    'Report ZZ1234567 sets out the costs.',
    'The Home Office paid £1234567 for it.',
    'BRP holders: 1234567 in all.',
    'BRP ZZ123456 is a digit short.',
    'Ward code E0500123 and visa fees rose.',
  ])('is not seen in "%s"', (text) => expect(seen('permit', text)).toEqual([]))
})
