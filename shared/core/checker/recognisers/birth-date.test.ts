import { describe, expect, it } from 'vitest'
import { seen } from './identifiers-for-test.ts'

describe('a date of birth', () => {
  it.each([
    ['DOB 04/07/1964', '04/07/1964'],
    ['She was born 4 July 1964 in Anytown.', '4 July 1964'],
    ['Her son was born on 26.06.1974 and needs a school place.', '26.06.1974'],
    ['The applicant (d.o.b. 17/12/1948) has been on the register since spring.', '17/12/1948'],
    ['DoB: 3 July 1996, lives alone.', '3 July 1996'],
    ['Date of birth: 27-11-1940', '27-11-1940'],
    ['Date of birth of the claimant is 4 July 1964.', '4 July 1964'],
    ['DOB 28/10/00', '28/10/00'],
    ['DOB 4/7/64', '4/7/64'],
    ['dob: 1964-07-04', '1964-07-04'],
    ['D.O.B. 04 07 1964', '04 07 1964'],
    ['Her son was born on Sept 8, 1947 and needs a school place.', 'Sept 8, 1947'],
    ['Date of birth: 27th of May 1942', '27th of May 1942'],
    ['DOB 8\u00a0March\u00a01974', '8\u00a0March\u00a01974'],
    ['Born in Leeds on 4 July 1964, she became a nurse.', '4 July 1964'],
    ['Mary Ahmed (born 4 July 1964) rang.', '4 July 1964'],
    ['04/07/1964 (date of birth)', '04/07/1964'],
    ['Tom Reid, aged 62 (04/07/1964)', '04/07/1964'],
    ['Mary Ahmed (04/07/1964)', '04/07/1964'],
    ['Mary Ahmed (04.07.64) told us.', '04.07.64'],
    ['Dyddiad geni: 4 Gorffennaf 1964', '4 Gorffennaf 1964'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('dob', text, 0.9)).toEqual([words])
  })

  it('is seen for each person of a family', () => {
    expect(seen('dob', 'Mary, born 4/7/1964, Tom, born 5/8/1966, and Ella (DOB 3 May 2017).', 0.9)).toEqual(['4/7/1964', '5/8/1966', '3 May 2017'])
    expect(seen('dob', 'Dates of birth: 4/7/1964, 5/8/1966.', 0.9)).toEqual(['4/7/1964', '5/8/1966'])
  })

  it('is only the first day after the word', () => {
    expect(seen('dob', 'DOB 04/07/1964 to be seen 01/05/2026')).toEqual(['04/07/1964'])
  })

  it.each(['Dr Mary Ahmed, born 4 July 1904, ran the first clinic.', 'Tom Reid (born 12/11/1898) built the pier.'])('is only a hint of somebody long dead: %s', (text) => {
    expect(seen('dob', text)).toHaveLength(1)
    expect(seen('dob', text, 0.6)).toEqual([])
  })
  it.each([
    'Mary Ahmed, born 4 July 1914, lives in Mill House.',
    'Our oldest resident, Mary Ahmed (born 4 July 1914), cut the ribbon.',
    'Mary Ahmed, born 4 July 1914, is 112 today.',
    'Tom Reid, born 4 July 1915, built the pier.',
  ])('is of somebody who may live: %s', (text) => expect(seen('dob', text, 0.9)).toHaveLength(1))

  it('is only a hint where the day in brackets may be that of a letter', () => {
    expect(seen('dob', 'Mary Ahmed (12 May 2026) writes:')).toEqual(['12 May 2026'])
    expect(seen('dob', 'Mary Ahmed (12 May 2026) writes:', 0.6)).toEqual([])
  })

  it.each([
    'Full Council holds its meeting on 04/07/2026.',
    'The charity was founded 1964.',
    'It costs 4.7 million.',
    'Full Council (04/07/2026) agreed it.',
    'The Planning Committee (12/03/2026) refused it.',
    'Minutes of the meeting of 10/07/2022 were agreed.',
    'The consultation closes on 21/11/2025.',
    'The licence runs from 1 April 2026.',
    'Children born between 1 September 2020 and 31 August 2021 start in September.',
    'Apply if your child was born on or after 1 September 2020.',
    'Children born on 31 August 2021 or earlier may start.',
    'Anyone born before 4 July 2008 can vote.',
    'Born and bred in Anytown, he joined on 4 May 2010.',
    'The service was born out of crisis in 2020 and ended on 4 May 2024.',
    'She was born in 1964. The meeting of 4 July 2026 agreed.',
    'Report of Jane Smith (Director) (01/02/2026).',
    'The birth rate fell by 4.7 in 2026.',
    'Elizabeth Smith (1926-2022), Freeman of the borough.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('dob', text)).toEqual([])
  })
})
