import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passesLuhn, passesModulus11, passesModulus97 } from './check-digits.ts'

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))
const passing = (body: string, test: (digits: string) => boolean): string[] => Array.from({ length: 10 }, (_, i) => body + i).filter(test)
/** One digit of a number changed, by position and amount. */
const change = (number: string, at: number, by: number): string => number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)

describe('modulus 11', () => {
  it.each(['9990000018', '9990000026', '9990000034', '9434765919', '3200000015', '3200000023', '3999999993', '0101011237', '0211165794', '0101500009', '3201451231'])(
    'passes %s',
    (number) => {
      expect(passesModulus11(number)).toBe(true)
    },
  )
  it.each(['9990000019', '9434765918', '9991234567', '9876544321', '3200000016', '0101201234', '0101011238'])('fails %s', (number) => {
    expect(passesModulus11(number)).toBe(false)
  })
  it('allows at most one check digit', () => {
    fc.assert(fc.property(digits(9), (body) => passing(body, passesModulus11).length <= 1))
  })
  it('notices any one digit changed', () => {
    fc.assert(
      fc.property(digits(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const [number] = passing(body, passesModulus11)
        return number === undefined || !passesModulus11(change(number, at, by))
      }),
    )
  })
})

describe('Luhn', () => {
  it.each(['4111111111111111', '5555555555554444', '378282246310005', '4242424242424242'])('passes %s', (number) => {
    expect(passesLuhn(number)).toBe(true)
  })
  it.each(['4111111111111112', '5555555555554445', '1234567890123456'])('fails %s', (number) => {
    expect(passesLuhn(number)).toBe(false)
  })
  it('allows exactly one check digit and notices any one digit changed', () => {
    fc.assert(
      fc.property(digits(15), fc.nat(15), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const all = passing(body, passesLuhn)
        return all.length === 1 && !passesLuhn(change(all[0]!, at, by))
      }),
    )
  })
})

describe('modulus 97', () => {
  it.each(['GB82WEST12345698765432', 'GB29NWBK60161331926819', 'GB33BUKB20201555555555', 'DE89370400440532013000'])('passes %s', (iban) => {
    expect(passesModulus97(iban)).toBe(true)
  })
  it.each(['GB83WEST12345698765432', 'GB29NWBK60161331926891'])('fails %s', (iban) => {
    expect(passesModulus97(iban)).toBe(false)
  })
  it('notices two neighbouring digits exchanged', () => {
    fc.assert(
      fc.property(digits(14), fc.integer({ min: 0, max: 12 }), (account, at) => {
        const check = Array.from({ length: 97 }, (_, i) => String(i + 2).padStart(2, '0')).find((two) => passesModulus97(`GB${two}WEST${account}`))!
        const exchanged = account.slice(0, at) + account[at + 1] + account[at] + account.slice(at + 2)
        return exchanged === account || !passesModulus97(`GB${check}WEST${exchanged}`)
      }),
    )
  })
})
