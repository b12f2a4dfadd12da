import { describe, expect, it } from 'vitest'
import { everythingIn } from './identifiers-for-test.ts'

describe('the identifier recognisers together', () => {
  it.each([
    'The council spent £1,234,567.89 in 2025/26 and £1.3m in 2026/27.',
    'Minute 45 of the meeting on 12 March 2026 (CAB/26/014) was agreed 22-18-3.',
    'Members voted 22-18 with 3 abstentions at 19:45.',
    'Report CE/2026/0114 recommends 4 options in paras 3.1-3.14.',
    'The A34, A4174 and M62 J26 will close from 8pm to 6am.',
    'Application 26/01234/FUL for 12 homes at Mill Lane goes to committee on 01/05/2026.',
    'Appeal APP/N4720/W/26/3273644 and tree order TPO 2026/003 were noted.',
    'Section 106 contributions of 1,234 and advice from the Section 151 Officer.',
    'Turnout: Mill 34.21%, Park 28.7% (1,234 of 4,300).',
    'Local Government Act 1972 s.100A, SI 2001/341 regs 116-119 and Sch 12A para 3.',
    'Order No. 1234567890 is ready.',
    'Company number 01234567, charity number 1234567, VAT GB 101 7476 97.',
    'UTR 1234567890 is the example that HMRC prints.',
    'The passport office moved in 2019; licence 26/01234 was granted to bus AA19.',
    'Bin days: 1, 8, 15, 22 and 29 May; 5, 12, 19 and 26 June.',
    'Population 123 456 in 2021, 130 000 by 2031.',
    'Grid SE 12345 67890, latitude 53.12345, longitude -1.54321.',
    'GSS code E05001234, LSOA E01011678, UPRN 100021892956.',
    'ISO 27001, BS 5837:2012 and EN 12464-1 apply.',
    'ISBN 978-1-9845-7772-6, ISBN 0-306-40615-2 and ISSN 0317-8471 are in the library.',
    'Version 1.2.3 of build 10.0.19045.3693 runs on 192.168.1.100.',
    'The surgery is open 0900-1700, 10.30am to 12.30pm on 26-01-05.',
    'Meeting ID: 812 3456 7890, passcode 123456.',
    'Crime ref 01/12345/26 and CAD 1234 were closed; crime fell 8%.',
    'The vote was 12-30-50 after 24-12-24; scores of 18-19-28.',
    'Council Tax 2026/27: band D £1,987.65, band E £2,429.35.',
    'In 2017\u20132022 and 2028/29 the library reopened twice.',
    'A4 3ply paper, 80gsm, 500 sheets at 2 for £7.',
    'Vote for change on 2 May. Residents of Canal Street told us so.',
    'Follow @AnytownWard or meet @ the library.',
  ])('are silent on "%s"', (text) => {
    expect(everythingIn(text)).toEqual([])
  })

  it('see each thing once in a crowded line', () => {
    expect(
      everythingIn('Mary Ahmed (04/07/1964), NINO AB123456C, NHS 999 000 0018, 07700 900123, mary@mail.example, sort code 08-99-99 account 66374958, 12 Mill Lane AA1 1AA.'),
    ).toEqual([
      'dob: 04/07/1964',
      'nino: AB123456C',
      'nhs: 999 000 0018',
      'phone: 07700 900123',
      'email: mary@mail.example',
      'bank: 08-99-99 account 66374958',
      'address: 12 Mill Lane AA1 1AA',
      'postcode: AA1 1AA',
    ])
  })
})
