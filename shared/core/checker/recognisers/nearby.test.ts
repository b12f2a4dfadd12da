import { describe, expect, it } from 'vitest'
import { isCalledOther, near } from './nearby.ts'

describe('the words beside a number', () => {
  it('count within forty characters on either side', () => {
    const far = ' '.repeat(50)
    expect(near('card 1', 5, 6, /card/)).toBe(true)
    expect(near('1 is my card', 0, 1, /card/)).toBe(true)
    expect(near(`card${far}1`, 54, 55, /card/)).toBe(false)
  })

  it.each([
    'ISBN 1',
    'reference: 1',
    'The asset number is 1',
    'The pump serial number reads 1',
    'Parcel number 1',
    'invoice 1',
    'order no. 1',
    'company number 1',
    'meter point number 1',
    'UPRN: 1',
  ])('"%s" is called something else', (text) => {
    expect(isCalledOther(text, text.length - 1)).toBe(true)
  })

  it.each(['Tel: 1', 'To order: 1', 'Booking: 1', 'her number is 1', 'the report, 1', 'preference 1'])('"%s" is not', (text) => {
    expect(isCalledOther(text, text.length - 1)).toBe(false)
  })
})
