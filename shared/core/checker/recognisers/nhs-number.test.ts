import { describe, expect, it } from 'vitest'
import { everythingIn, seen } from './identifiers-for-test.ts'

describe('an NHS, CHI or H&C number', () => {
  it.each([
    ['NHS number 999 000 0018', '999 000 0018'],
    ['The GP letter shows 999 000 0026 at the top.', '999 000 0026'],
    ['The hospital said to use 999-000-0034 for all appointments.', '999-000-0034'],
    ['Her NHS number (943 476 5919) was copied into the e-mail.', '943 476 5919'],
    ['NHS No. 9990000018', '9990000018'],
    ['NHS number 999.000.0018', '999.000.0018'],
    ['NHS No. 999\n000 0018', '999\n000 0018'],
    ['H&C number 320 000 0015', '320 000 0015'],
    ['Health and Care Number: 320 000 0023', '320 000 0023'],
    ['HCN 399 999 9993', '399 999 9993'],
    ['CHI 0101011237', '0101011237'],
    ['Her CHI number is 0211165794.', '0211165794'],
    ['CHI number 010150 0009', '010150 0009'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('nhs', text, 0.95)).toEqual([words])
  })

  it('is likely by its grouping alone, and a hint where it is written together', () => {
    expect(seen('nhs', 'Mrs Ahmed (999 000 0018) rang.', 0.8)).toEqual(['999 000 0018'])
    expect(seen('nhs', 'Mrs Ahmed (999 000 0018) rang.', 0.9)).toEqual([])
    expect(seen('nhs', 'Mrs Ahmed (9990000018) rang.', 0.6)).toEqual([])
  })

  it.each([
    'ref 999 000 0019',
    'ref 999 000 0018',
    'NHS number 943 476 5918',
    'NHS number 999 123 4567',
    'NHS number 987 654 4321',
    'H&C number 320 000 0016',
    'H&C number 319 999 9999',
    'H&C number 32O 000 0015',
    'CHI number 0101201234',
    'CHI number 0101011238',
    'CHI number 3201451231',
    'The asset number is 999 000 0018.',
    'The library stocks the hospital history (ISBN 0-306-40615-2).',
    'UTR 2234567890 belongs to the health charity.',
    'The NHS trust spent £9990000018 on it.',
    'The patient forum had 999,000,018 replies.',
    'Meeting ID: 812 3456 7890, for the health board.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('nhs', text)).toEqual([])
  })

  it('is one thing: ten digits that begin with a day are no phone', () => {
    expect(everythingIn('CHI 0101011237')).toEqual(['nhs: 0101011237'])
    expect(everythingIn('0101011237')).toEqual(['nhs: 0101011237'])
  })
})
