import { describe, expect, it } from 'vitest'
import { everythingIn, seen } from './identifiers-for-test.ts'

describe('a payment card number', () => {
  it.each([
    '4111 1111 1111 1111',
    '5555 5555 5555 4444',
    '3782 822463 10005',
    '4242 4242 4242 4242',
    '4111111111111111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '4111\n1111 1111 1111',
    '4111\u00a01111\u00a01111\u00a01111',
  ])('is known beside the word card as %s', (number) => {
    expect(seen('card', `The fee was paid with card ${number} in error.`, 0.95)).toEqual([number])
  })

  it('is likely where nothing names it', () => {
    expect(seen('card', 'He read out 5555555555554444 over the telephone.', 0.8)).toEqual(['5555555555554444'])
    expect(seen('card', 'He read out 5555555555554444 over the telephone.', 0.9)).toEqual([])
  })

  it.each([
    'Card number: 4111 1111 1111 1112',
    'Card number: 5555 5555 5555 4445',
    'Card number: 1234 5678 9012 3456',
    'The meter serial is 4111 1111 1111 1111.',
    'Parcel number 4242 4242 4242 4242 went missing.',
    'The paperwork shows meter point 4012888888881.',
    'The barcode reads 4006381333931.',
    'The budget lines 4111 1234 5678 9012 were moved.',
    'The grant is £4111111111111111.',
    'Reference CAB-4111-1111-1111-1111 was called in.',
    'The library card gives 10% off 1,234 books.',
    'The population was 4111 in 1911, 1111 in 1921 and 1111 in 1931.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('card', text)).toEqual([])
  })

  it('that fails its check is no phone either', () => {
    expect(everythingIn('The meter shows 4877 0116 4960 8335 today.')).toEqual([])
  })
})
