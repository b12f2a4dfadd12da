import { describe, expect, it } from 'vitest'
import type { Fact } from '../fact.ts'
import { address } from './address.ts'
import { readerOf } from './facts-in.ts'
import { seen } from './identifiers-for-test.ts'
import { postcode } from './postcode.ts'

const read = (text: string): Fact<'address'>[] => readerOf([postcode, address])(text).filter((fact): fact is Fact<'address'> => fact.kind === 'address')

describe('an address', () => {
  it.each([
    ['Mrs Ahmed, 12 Mill Lane AA1 1AA', '12 Mill Lane AA1 1AA'],
    ['Mrs Ahmed, 12 Mill Lane, Anytown, AA1 1AA, has asked for help.', '12 Mill Lane, Anytown, AA1 1AA'],
    ['Mrs Ahmed\n12 Mill Lane\nAnytown\nAA1 1AA', '12 Mill Lane\nAnytown\nAA1 1AA'],
    ['She lives at 12 Mill Lane with her son.', '12 Mill Lane'],
    ['Flat 3, 12 Mill Lane', 'Flat 3, 12 Mill Lane'],
    ['Flat 4, Mill House, Anytown, AA1 1AA', 'Flat 4, Mill House, Anytown, AA1 1AA'],
    ['Mr Lee of 12a Mill Lane, Anytown', '12a Mill Lane'],
    ['Gita Nair at 14 Orchard Row has sunflowers.', '14 Orchard Row'],
    ['Mr Lee, 3 Quarry Steps', '3 Quarry Steps'],
    ['the shop at 12-14 High Street, Anytown', '12-14 High Street'],
    ['Write to 1 The Green, Anytown AA1 1AA.', '1 The Green, Anytown AA1 1AA'],
    ['Mr Lee, 3 St John\u2019s Close', '3 St John\u2019s Close'],
    ["Mr Lee, 4 St. Mary's Road", "4 St. Mary's Road"],
    ['Mrs Rees, 20 Heol y Felin, Abertawe', '20 Heol y Felin'],
    ['send it to 12 mill lane aa1 1aa', '12 mill lane aa1 1aa'],
    ['PO Box 12, Anytown AA1 1AA', 'PO Box 12, Anytown AA1 1AA'],
    ['P.O. Box 123, Anytown', 'P.O. Box 123'],
    ['I helped Mrs Ahmed, 12 Mill Lane, get her boiler fixed', '12 Mill Lane'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('address', text, 0.9)).toEqual([words])
  })

  it('carries the postcode that follows, and says what is a PO box', () => {
    expect(read('Mrs Ahmed, 12 Mill Lane, Anytown aa1 1aa')[0]?.value).toEqual({ postcode: 'AA1 1AA' })
    expect(read('PO Box 12, Anytown AA1 1AA')[0]?.value).toEqual({ postcode: 'AA1 1AA', poBox: true })
    expect(read('Mrs Ahmed, 12 Mill Lane, said so.')[0]?.value).toEqual({})
  })

  it('does not take the postcode of another place', () => {
    expect(read('Mrs Ahmed, 12 Mill Lane, wrote about the flats at AA1 1AA.')[0]?.value).toEqual({})
  })

  it('is only a hint at the head of a paragraph that runs on', () => {
    expect(seen('address', '6 Mill Lane car park')).toEqual(['6 Mill Lane'])
    expect(seen('address', '6 Mill Lane car park', 0.6)).toEqual([])
  })

  it.each([
    'Works on Mill Lane start in May.',
    'Item 6 Mill Lane car park was deferred.',
    '12 Mill Lane residents wrote to us.',
    'The first of 12 Easy Steps is to ring us.',
    'Meet us at 10 Castle Green and bring a chair.',
    'They won 5 Castle Hill seats.',
    'Junction 26 Station Road is shut.',
    'Route 36 Harrogate Road to Leeds is cut.',
    'The 42 High Street bus is late.',
    'Phase 2 Mill Lane works start on 4 May.',
    'In 2026 High Street sales rose.',
    'By 2028 Mill Road will be open.',
    'Vote on 2 May. Residents of Canal Street said so.',
    'On 2 May, Mill Lane will close.',
    'We want 10 Park benches and 3 Green Flag awards.',
    'There are 6 Labour and 3 Green Party seats.',
    'The top 10 Street Food stalls come back.',
    'We planted 35 Park Road trees.',
    'The 20mph Mill Lane zone is agreed.',
    'Over 30 Park Lane homes lost power.',
    'Motion 7 Lane closures on Mill Road fell.',
    'It costs £12 Mill Lane to Station Road.',
    'Works will take place in 3 steps to close the gap.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('address', text)).toEqual([])
  })
})
