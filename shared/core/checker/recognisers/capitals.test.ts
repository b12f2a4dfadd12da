import { expect, it } from 'vitest'
import { RECOGNISERS } from './index.ts'
import { factsOf } from './prepare-for-test.ts'

const stretches = (text: string): string[] => factsOf('capitals', text, RECOGNISERS).map(({ start, end }) => text.slice(start, end))

it('sees a line of more than eight words', () =>
  expect(stretches('News\nWE WILL KEEP YOUR LIBRARY OPEN FOR EVER AND EVER\nMore')).toEqual(['WE WILL KEEP YOUR LIBRARY OPEN FOR EVER AND EVER']))
it('sees a stretch within a line, without the words beside it', () =>
  expect(stretches('Thank you. PLEASE DO NOT PARK ON THE ZIGZAG LINES OUTSIDE THE SCHOOL. Wardens will come.')).toEqual([
    'PLEASE DO NOT PARK ON THE ZIGZAG LINES OUTSIDE THE SCHOOL.',
  ]))
it('takes letters with accents for letters', () => expect(stretches('NI FYDD Y LLYFRGELL YN CAU AR DDYDD SADWRN, MEDD TÎM Y GRŴP')).toHaveLength(1))
it.each([
  'FOR IMMEDIATE RELEASE',
  'The NHS, the RNIB, the BBC, the LGA and the WLGA, NALC, SLCC, UNISON, GMB and RCN met.',
  'MILL WARD NEWS, AUTUMN 2026',
  '01632 960123, 01632 960145, 01632 960150, 01632 960160, 01632 960170, 01632 960180',
  'A1 B2 C3 D4 E5 F6 G7 H8 and so on',
])('leaves “%s” alone', (text) => expect(stretches(text)).toEqual([]))
