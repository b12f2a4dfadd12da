import { describe, expect, it } from 'vitest'
import { everythingIn, seen } from './identifiers-for-test.ts'

describe('a passport number', () => {
  it.each([
    ['passport 925665416', '925665416'],
    ['Her passport number is 533401372 and it runs out in May.', '533401372'],
    ['He sent 123456789 from the photo page of his passport.', '123456789'],
    ['Passport no. 925 665 416', '925 665 416'],
    ["I have everybody's passport but one. Tom's came after all that waiting, so for the form it's 533401372.", '533401372'],
    ['HMPO holds\u00a0925665416 for him.', '925665416'],
  ])('is known in "%s"', (text, words) => expect(seen('passport', text, 0.9)).toEqual([words]))

  it.each([
    'Passport 92566541 is a digit short.',
    'Passport 9256654161 is a digit long.',
    'The passport was 12345678A, he thought.',
    'The minute number is 925665416.',
    'Passport advice line 0300 222 0000.',
    'For passport forms ring 533401372.',
    'The passport office paid invoice 925665416.',
    'The passport office, VAT reg no 101747696, has moved.',
    'The passport service cost £925665416 last year.',
  ])('is not seen in "%s"', (text) => expect(seen('passport', text)).toEqual([]))

  it('is one thing', () => expect(everythingIn('Passport 925665416, phone 01632 960123.')).toEqual(['passport: 925665416', 'phone: 01632 960123']))
})
