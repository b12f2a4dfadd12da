import { describe, expect, it } from 'vitest'
import { everythingIn, seen } from './identifiers-for-test.ts'

describe('a National Insurance number', () => {
  it.each([
    ['Her NINO is AB123456C and the award letter quotes it too.', 'AB123456C'],
    ['National Insurance number: AA 12 34 56 A', 'AA 12 34 56 A'],
    ['NI no: JG 10 37 59 A', 'JG 10 37 59 A'],
    ['The claimant wrote ab123456c on the form.', 'ab123456c'],
    ['Please quote AB 123456 C when you write to the benefits team.', 'AB 123456 C'],
    ['His national insurance number is AB.12.34.56.C.', 'AB.12.34.56.C'],
    ['N.I. number AB\u201112\u201134\u201156\u2011C', 'AB\u201112\u201134\u201156\u2011C'],
    ['Her NINO is AB\n12 34 56 C, she says.', 'AB\n12 34 56 C'],
    ['NI no: AB 12 \u200b34 56 C', 'AB 12 \u200b34 56 C'],
    ['DWP reference AB\u00a012\u00a034\u00a056\u00a0C', 'AB\u00a012\u00a034\u00a056\u00a0C'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('nino', text, 0.95)).toEqual([words])
  })

  it('is known by its printed grouping alone', () => {
    expect(seen('nino', 'Mrs Ahmed, JG 10 37 59 A, rang on Monday.', 0.9)).toEqual(['JG 10 37 59 A'])
  })

  it('is likely where it is written together and nothing names it', () => {
    expect(seen('nino', 'Mrs Ahmed, AB123456C, rang on Monday.', 0.8)).toEqual(['AB123456C'])
    expect(seen('nino', 'Mrs Ahmed, AB123456C, rang on Monday.', 0.9)).toEqual([])
  })

  it('may lack its suffix where the words name it', () => {
    expect(seen('nino', 'Her NI number is AB 12 34 56 and she starts on Monday.')).toEqual(['AB 12 34 56'])
  })

  it.each(['OO 12 34 56 A', 'CR 12 34 56 A', 'FY 12 34 56 A', 'MW 12 34 56 A'])('is only a hint with the administrative prefix of %s', (number) => {
    expect(seen('nino', `Mrs Ahmed, ${number}, rang.`)).toEqual([number])
    expect(seen('nino', `Mrs Ahmed, ${number}, rang.`, 0.6)).toEqual([])
  })

  it.each([
    'The form shows QQ 12 34 56 A as an example of a National Insurance number.',
    'The stock code BG123456A is printed on the box.',
    'Her NINO is not AO123456B.',
    'Product code AB123456E is out of stock.',
    'Stock code AB123456C is out of print.',
    'Quote housing benefit claim HB123456 in any reply.',
    'Members met at 12 34 56 a building on the corner.',
    'At 12 34 56 a vote was called.',
    'The cabinet took decision TN 93 34 07 A in private.',
    'The survey covers grid square SE 123 456 and SE 12345 67890.',
    'Report CE123456 sets out the costs, and AB12345C the risks.',
    'BRP ZZ1234567 was issued by the Home Office.',
    'The licence MORGA657054SM9IJ has expired.',
    'A blue Fiesta AA19 AAA blocks Fern Close.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('nino', text)).toEqual([])
  })

  it('is one thing: its digits are no sort code and no phone', () => {
    expect(everythingIn('NINO AB 12 34 56 C, account 66374958.')).toEqual(['nino: AB 12 34 56 C'])
  })
})
