import { describe, expect, it } from 'vitest'
import type { Fact } from '../fact.ts'
import { readerOf } from './facts-in.ts'
import { seen } from './identifiers-for-test.ts'
import { postcode } from './postcode.ts'

describe('a postcode', () => {
  it.each(['AA1 1AA', 'SW1A 1AA', 'M1 1AE', 'CR2 6XH', 'DN55 1PT', 'W1A 0AX', 'GIR 0AA', 'BFPO 57', 'BF1 1AA', 'GX11 1AA', 'FIQQ 1ZZ', 'JE2 3AB', 'IM1 1AA'])(
    'is known as %s',
    (code) => {
      expect(seen('postcode', `The leak is outside the flats at ${code}, by the shop.`, 0.95)).toEqual([code])
    },
  )

  it.each([
    ['Residents in m5 6tt have had no bins collected.', 'm5 6tt'],
    ['The family live in Ls1 4ab.', 'Ls1 4ab'],
    ['Residents in LS14AB wrote.', 'LS14AB'],
    ['Anytown AA1\u00a01AA', 'AA1\u00a01AA'],
    ['Anytown, AA1\n1AA', 'AA1\n1AA'],
    ['Residents in AA1.1AA wrote.', 'AA1.1AA'],
    ['The family live in AA1\u20111AA.', 'AA1\u20111AA'],
    ['Anytown AA1  1AA', 'AA1  1AA'],
    ['Anytown AA1\u200b 1AA', 'AA1\u200b 1AA'],
  ])('is likely in "%s"', (text, words) => {
    expect(seen('postcode', text, 0.8)).toEqual([words])
  })

  it('is carried in capitals with one space', () => {
    expect(readerOf([postcode])('in ls1 4ab').map((fact) => (fact as Fact<'postcode'>).value.code)).toEqual(['LS1 4AB'])
  })

  it.each([
    'The example QA1 1AA is no postcode.',
    'The example SW1A 1CA is no postcode.',
    'The example A1 AAA is no postcode.',
    'Use the pseudo-code ZZ99 3VZ for visitors.',
    'Roadworks on the A34 1st phase begin in May.',
    'Works on the M1 2nd carriageway begin in May.',
    'The A6 3rd lane closes.',
    'The B12 5ft verge is to be cut.',
    'The M62 2pm closure is off.',
    'The A1 4th exit is shut.',
    'Works will take place at M62 J26 in the spring.',
    'The figure for CO2 374kg was revised.',
    'The figure for E10 6 litres was revised.',
    'The figure for LED6 9KW was revised.',
    'Decision CAB-A1 1AA was called in.',
    'Members refused application P21-8759 and 26/01234/FUL.',
    'T20 3rd match, then the 21st and 22nd of May.',
    'A blue Fiesta AA19 AAA was clamped.',
    'Wards E1, E2 and N1 share rooms 2B and 3AB.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('postcode', text)).toEqual([])
  })
})
