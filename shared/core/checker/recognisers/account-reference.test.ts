import { describe, expect, it } from 'vitest'
import { everythingIn, seen } from './identifiers-for-test.ts'

describe('an account reference', () => {
  it.each([
    ['Her council tax account 71234567 is in arrears.', '71234567'],
    ['rent account 100234 is in arrears', '100234'],
    ['PCN AB12345678 was sent to the wrong address.', 'AB12345678'],
    ['Council tax reference number: 7123456-8', '7123456-8'],
    ['Council tax ref 100234567', '100234567'],
    ['Her tenancy ref. is T/100234/01.', 'T/100234/01'],
    ['Housing ref: HB123456', 'HB123456'],
    ['The benefit claim 12345678 was refused.', '12345678'],
    ['Benefits claim number is 12345678.', '12345678'],
    ['Penalty Charge Notice AB12345678', 'AB12345678'],
    ['PCN no. AB 12345678', 'AB 12345678'],
    ['Her parking ticket AB12345678 was unfair.', 'AB12345678'],
    ['His parking fine, no. AB12345678, was paid.', 'AB12345678'],
    ['The rent account number (100234) is hers.', '100234'],
    ['The council tax office wrote twice. Each letter quotes account 71204467 at the top.', '71204467'],
    ['She is behind with the rent. It is tenancy 00481923.', '00481923'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('account-ref', text, 0.9)).toEqual([words])
  })

  it.each([
    'The bill is for council tax band D.',
    'Council tax is due. Pay it into the bank, account 71204467, by Friday.',
    'Council Tax 2026/27 rises by 2.99%.',
    'The rent review 2026 is open.',
    'The council tax account 2026-27 was closed.',
    'Council tax support claims 123456 households.',
    'Council tax raised \u00a3100,234,567 last year.',
    'The rent account shows \u00a3100234.',
    'Housing need rose to 123456.',
    'The housing register has 100234 names.',
    'Parking charge notices: 123456 issued in 2025.',
    'The benefit cap is \u00a323,000 a year.',
    'The rent account of 01/04/2026 is wrong.',
    'The PCN is under appeal, case 12.',
    'UPRN 10033544614',
  ])('is not seen in "%s"', (text) => {
    expect(seen('account-ref', text)).toEqual([])
  })

  it('is one thing: it is no phone and no health number', () => {
    expect(everythingIn('Council tax account 0101011237 and rent account 01632960123')).toEqual(['account-ref: 0101011237', 'account-ref: 01632960123'])
  })
})
