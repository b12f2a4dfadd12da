import { describe, expect, it } from 'vitest'
import { isDateTime, isEmail, isPhone, isPostcode, isTimeSpan, isWebAddress } from './plausible.ts'

const CASES: readonly [string, (text: string) => boolean, readonly string[], readonly string[]][] = [
  [
    'a postcode',
    isPostcode,
    ['AA1 1AA', 'sw1a 1aa', 'M11AE', 'W1A 0AX', 'GIR 0AA', 'BF1 1AA', 'GX11 1AA', 'BFPO 57', 'ASCN 1ZZ'],
    ['Anytown', 'AA1', '1AA AA1', 'QA1 1AA', 'SW1A 1CA', 'A1 AAA', ''],
  ],
  [
    'a phone number',
    isPhone,
    ['01632 960123', '+44 (0)20 7946 0123', '(01632) 960123', '0044 1632 960123', '07700 900123', '0808 157 0123 ext 12', '0800 1111', '999', '+353 1 234 5678'],
    ['ask', '12', '1'.repeat(30), 'tel 01632', '07700 90012', '07700 9001234', '06911 123456', '+44 7700 90012'],
  ],
  ['an e-mail address', isEmail, ['hello@anytown.example', "o'neil+ward@mail.test"], ['mary@', '@mill', 'a@b', 'a b@c.example', 'a@b..example']],
  ['a web address', isWebAddress, ['https://anytown.example', 'http://x.example/a?b=c#d'], ['anytown.example', 'javascript:alert(1)', 'https://a b', 'data:text/html,x']],
  ['a day and time', isDateTime, ['2026-09-16T18:30'], ['2026-09-16', '2026-09-31T18:30', '2026-09-16T24:00', '2026-09-16 18:30']],
  ['a span of time', isTimeSpan, ['10:00-11:30'], ['10:00', '11:30-10:00', '10:00-10:00', '10:00–11:30']],
]

describe.each(CASES)('%s', (_, test, good, bad) => {
  it.each(good)('may be %j', (text) => expect(test(text)).toBe(true))
  it.each(bad)('is not %j', (text) => expect(test(text)).toBe(false))
})
