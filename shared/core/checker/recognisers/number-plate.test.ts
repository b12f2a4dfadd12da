import { describe, expect, it } from 'vitest'
import { seen } from './identifiers-for-test.ts'

describe('a number plate', () => {
  it.each([
    ['blue Fiesta AA19 AAA blocks Fern Close', 'AA19 AAA'],
    ['The car, aa19aaa, is parked on the verge every night.', 'aa19aaa'],
    ['The van on the pavement has registration A123 BCD.', 'A123 BCD'],
    ['number plate ABC 123D', 'ABC 123D'],
    ['Reg: BIG 1234', 'BIG 1234'],
    ['Whoever leaves the silver Corsa across the drive of the nursery every single morning, yes, you: BD19 KLO', 'BD19 KLO'],
  ])('is known in "%s"', (text, words) => expect(seen('number-plate', text, 0.8)).toEqual([words]))

  it.each([
    'The car stood in IQ19 AAA, which no office gives out.',
    'The van belongs at AB1 2CD.',
    'The car has AA19 AA on it.',
    'Cars queue from the M62 BUS gate to the A34 SLIP road.',
    'Parked cars at AA19 1AA were moved.',
    'Minute AA19 AAA was agreed.',
    'Cars block the turning head, so lines are asked for. Answers to the county council by Friday, under reference PK26 FCL.',
    'The vehicle tender is BID 123, lot 4.',
    'Cars were counted in MAY 2026 and in JUN 19.',
  ])('is not seen in "%s"', (text) => expect(seen('number-plate', text)).toEqual([]))
})
