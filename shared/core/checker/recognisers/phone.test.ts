import { describe, expect, it } from 'vitest'
import type { Fact } from '../fact.ts'
import { readerOf } from './facts-in.ts'
import { everythingIn, seen } from './identifiers-for-test.ts'
import { phone } from './phone.ts'

/** The safe numbers of Ofcom, one of each range (guidance E3). */
const DRAMA = [
  '0113 496 0123',
  '0114 496 0123',
  '0115 496 0123',
  '0116 496 0123',
  '0117 496 0123',
  '0118 496 0123',
  '0121 496 0123',
  '0131 496 0123',
  '0141 496 0123',
  '0151 496 0123',
  '0161 496 0123',
  '020 7946 0123',
  '0191 498 0123',
  '029 2018 0123',
  '028 9018 0123',
  '028 9649 6123',
  '01632 960123',
  '07700 900123',
  '0808 157 0123',
  '0909 879 0123',
  '03069 990123',
]

describe('a phone number', () => {
  it.each(DRAMA)('is known as %s', (number) => {
    expect(seen('phone', `Please write to the ward office, ${number}, by Friday.`, 0.95)).toEqual([number])
  })

  it.each([
    ['Call Mary on +44 7700 900123.', '+44 7700 900123'],
    ['Tel: +44 (0)20 7946 0123', '+44 (0)20 7946 0123'],
    ['Dial 0044 7700 900123 from abroad.', '0044 7700 900123'],
    ['Ring (01632) 960123 after six.', '(01632) 960123'],
    ['Her number (07700 900123) is on file.', '07700 900123'],
    ['Mobile 07700900123 (do not share).', '07700900123'],
    ['Tel. 01632-960-123', '01632-960-123'],
    ['The tenant can be reached at 07700.900.123 most mornings.', '07700.900.123'],
    ['Contact the resident directly: 020\n7946 0123.', '020\n7946 0123'],
    ['Ring her on 0113\u2011496\u20110123.', '0113\u2011496\u20110123'],
    ['Tel: 020  7946  0123', '020  7946  0123'],
    ['Ring 0800 1111 to talk to somebody.', '0800 1111'],
    ['Ring 0845 46 47 for advice.', '0845 46 47'],
    ['Tel: 01204 62345', '01204 62345'],
    ['WhatsApp 447700900123', '447700900123'],
    ['Their Dublin office is +353 1 234 5678.', '+353 1 234 5678'],
    ['Ring 01632 960123 10am to 4pm.', '01632 960123'],
    ['Ring 01632 960123/4.', '01632 960123'],
  ])('is known in "%s"', (text, words) => {
    expect(seen('phone', text, 0.95)).toEqual([words])
  })

  it('is likely where eleven digits stand together and nothing names them', () => {
    expect(seen('phone', 'Mrs Ahmed, 07700900123, wrote to us.', 0.8)).toEqual(['07700900123'])
    expect(seen('phone', 'Mrs Ahmed, 07700900123, wrote to us.', 0.9)).toEqual([])
  })

  it('carries its national digits', () => {
    const digits = readerOf([phone])('Ring +44 (0)7700 900 123.').map((fact) => (fact as Fact<'phone'>).value.digits)
    expect(digits).toEqual(['07700900123'])
  })

  it('may follow another after a slash or a comma', () => {
    expect(seen('phone', 'Tel 01632 960123/01632 960124, 07700 900123')).toEqual(['01632 960123', '01632 960124', '07700 900123'])
  })

  it.each([
    'Tel: 06911 123456',
    'Mobile 07700 90012',
    'Call 12345 678901',
    'Ring 04012 345678',
    'Ring +44 7700 9001234',
    'Please quote reference 0114194537933 in any reply.',
    'Please quote reference 01632960123 in any reply.',
    'Invoice 07700900123 is unpaid.',
    'Contract 01234567890 was signed.',
    'The paperwork shows tender ref 0516-6570-64.',
    'The paperwork shows company number 02756923.',
    'Dial 101, 111 or 999.',
    'Open 0900-1700, and 0930 to 1230 on Saturdays.',
    'The count went 020 30 40 50 60 at the end.',
    'The road is 0.123 456 7890 miles long.',
    'The library stocks the history (ISBN 0965458288).',
    'The grant is £01632960123.',
    'See www.anytown.gov.uk/planning/01632960123 for the plans.',
    'Build 10.0.22631.01632960123 is out.',
    'Minute 01/05/2026 and 02/05/2026 were agreed.',
    'Members refused application 26/01234/FUL on design grounds.',
  ])('is not seen in "%s"', (text) => {
    expect(seen('phone', text)).toEqual([])
  })

  it('is one thing: what an e-mail address holds is no phone', () => {
    expect(everythingIn('Write to 01632960123@mail.example.')).toEqual(['email: 01632960123@mail.example'])
  })
})
