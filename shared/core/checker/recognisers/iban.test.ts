import { describe, expect, it } from 'vitest'
import { everythingIn, seen } from './identifiers-for-test.ts'

describe('an IBAN', () => {
  it.each([
    ['Pay the invoice to IBAN GB82 WEST 1234 5698 7654 32.', 'GB82 WEST 1234 5698 7654 32'],
    ['The account is GB29NWBK60161331926819 in her own name.', 'GB29NWBK60161331926819'],
    ['IBAN: GB33 BUKB 2020 1555 5555 55', 'GB33 BUKB 2020 1555 5555 55'],
    ['IBAN: GB82\u00a0WEST\u00a01234\u00a05698\u00a07654\u00a032', 'GB82\u00a0WEST\u00a01234\u00a05698\u00a07654\u00a032'],
    ['IBAN: GB82.WEST.1234.5698.7654.32', 'GB82.WEST.1234.5698.7654.32'],
    ['IBAN: GB82\u2011WEST\u20111234\u20115698\u20117654\u201132', 'GB82\u2011WEST\u20111234\u20115698\u20117654\u201132'],
    ['Her account is GB82\nWEST 1234 5698 7654 32.', 'GB82\nWEST 1234 5698 7654 32'],
    ['Refund it to IBAN IE29 AIBK 9311 5212 3456 78.', 'IE29 AIBK 9311 5212 3456 78'],
    ['Refund it to IBAN DE89 3704 0044 0532 0130 00.', 'DE89 3704 0044 0532 0130 00'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('iban', text, 0.95)).toEqual([words])
  })

  it('is likely where nothing names it', () => {
    expect(seen('iban', 'She wrote GB82 WEST 1234 5698 7654 32 down.', 0.8)).toHaveLength(1)
    expect(seen('iban', 'She wrote GB82 WEST 1234 5698 7654 32 down.', 0.9)).toEqual([])
  })

  it("is left out where it is the group's own", () => {
    expect(seen('iban', 'IBAN GB82 WEST 1234 5698 7654 32', 0, { ownContacts: ['GB82WEST12345698765432'] })).toEqual([])
  })

  it.each([
    'IBAN GB83 WEST 1234 5698 7654 32',
    'IBAN GB29 NWBK 6016 1331 9268 91',
    'IBAN GB82 WEST 1234 5698 7654 3',
    'IBAN GB82 WEST 1234 5698 7654 321',
    'The sample code GB67NWBK60502575476975 is only an illustration.',
    'GB12 teams and SE10 residents met at 4 on 5 May in hall 6.',
    'Her NINO is AT689264A and the award letter quotes it too.',
    'The VAT number is GB 101 7476 97.',
    'See report GB2026 and appendices A1 to A14.',
    'DE89 bus stop, BE16 bins and FR27 fields are codes of ours.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('iban', text)).toEqual([])
  })

  it('that fails its check is no phone and no card either', () => {
    expect(everythingIn('The code GB84 WEST 0113 4960 5957 32 is wrong, as is GB30 NWBK 4111 1111 1111 11.')).toEqual([])
  })
})
