import { describe, expect, it } from 'vitest'
import { imprint } from '../imprint.ts'
import { factsOf } from '../prepare-for-test.ts'

const read = (text: string) => {
  const { printer, promoter, behalf } = Object.assign({}, ...factsOf('imprint', text, [imprint]).map(({ value }) => value))
  return { printer, promoter, behalf }
}
const SMITH = 'J. Smith, 1 High Street, Anytown AA1 1AA'
const KHAN = 'Ada Khan, 2 Fern Close, Anytown AA1 1AB'
const ACE = 'Ace Print, 2 Low Road, Anytown AA1 1AC'

describe('printer, promoter and for whom, each with an address', () => {
  it.each([
    `Promoter: ${SMITH}. On behalf of: ${KHAN}. Printer: ${ACE}.`,
    `Promoter: ${SMITH}\nOn behalf of: ${KHAN}\nPrinter: ${ACE}`,
    `Promoter: ${SMITH}; on behalf of: Ada Khan, same address; printer: ${ACE}.`,
    `Printers: ${ACE} | Promoter: J. Smith for Ada Khan, both at 1 High Street, Anytown AA1 1AA`,
    `Printer: ${ACE}. The promoter is J. Smith (election agent), on behalf of Ada Khan; you can write to either of us at 1 High Street, Anytown AA1 1AA.`,
    `Printer: ${ACE}. The promoter of this leaflet is J. Smith, of 1 High Street, Anytown AA1 1AA, who publishes it on behalf of ${KHAN}.`,
    `Print: ${ACE}. Promoted by ${SMITH}, o/b of ${KHAN}.`,
    `Print and design: ${ACE}. Promotion: ${SMITH}, o/b ${KHAN}.`,
    `Printing - ${ACE}. Publisher and promoter - ${SMITH} - on behalf of ${KHAN}.`,
    `PRINTER: ${ACE.toUpperCase()}  PROMOTER: ${SMITH.toUpperCase()}  ON BEHALF OF: ${KHAN.toUpperCase()}`,
    `Promoter’s name and address: ${SMITH}, on behalf of Ada Khan of the same address. Printer’s name and address: ${ACE}.`,
    `Name and address of promoter: ${SMITH}, on behalf of ${KHAN}. Name and address of printer: ${ACE}.`,
    `Election agent and promoter: ${SMITH}, for and on behalf of ${KHAN}. Printer: ${ACE}.`,
    `Printed (hosted) by ${ACE}. Promoted by ${SMITH}, on behalf of ${KHAN}.`,
    `Printed in Anytown by ${ACE}. Promoted by J. Smith o.b.o. Ada Khan, both at 1 High Street, Anytown AA1 1AA.`,
    `Printed on recycled paper by ${ACE}. Published for ${KHAN}, by ${SMITH}.`,
    `Printed for the promoter by ${ACE}. Promoted on behalf of Ada Khan by J. Smith, both at 1 High Street, Anytown AA1 1AA.`,
    `Printed at ${ACE}. Promoted by J. Smith, agent for Ada Khan, both at 1 High Street, Anytown AA1 1AA.`,
    `Printed by ${ACE}. Promoted by J. Smith. On behalf of Ada Khan. Both at 1 High Street, Anytown AA1 1AA.`,
    'Promoted by J. Smith (1 High Street, Anytown AA1 1AA) on behalf of Ada Khan (same address). Printed by Ace Print (2 Low Road, Anytown AA1 1AC).',
    'Promoted by:\nJ. Smith\n1 High Street\nAnytown AA1 1AA\non behalf of:\nAda Khan\n2 Fern Close\nAnytown AA1 1AB\nPrinted by:\nAce Print\n2 Low Road\nAnytown AA1 1AC',
    'Promoter: J. Smith\nAddress: 1 High Street, Anytown AA1 1AA\nOn behalf of: Ada Khan\nAddress: 2 Fern Close, Anytown AA1 1AB\nPrinter: Ace Print\nAddress: 2 Low Road, Anytown AA1 1AC',
    `This leaflet is promoted by J. Smith on behalf of Ada Khan, both at 1 High Street, Anytown AA1 1AA, and was printed by ${ACE}.`,
    `(This leaflet was printed by ${ACE}. ${SMITH}, promotes and publishes it on behalf of ${KHAN}.)`,
    'Ace Print of 2 Low Road, Anytown AA1 1AC printed this. J. Smith promotes it on behalf of Ada Khan; both can be written to at 1 High Street, Anytown AA1 1AA.',
    `(Promoted for Ada Khan by J. Smith, both 1 High Street, Anytown AA1 1AA; printed by ${ACE})`,
    `Printed and published by ${ACE}; promoted by J. Smith on behalf of Ada Khan, both at 1 High Street, Anytown AA1 1AA.`,
    `Argraffydd / Printer: ${ACE}. Hyrwyddwr / Promoter: J. Smith ar ran / on behalf of Ada Khan, y ddau yn / both at 1 High Street, Anytown AA1 1AA.`,
  ])('%s', (text) => {
    const { printer, promoter, behalf } = read(text)
    expect([printer, promoter, behalf].map((party) => party && [party.name.toLowerCase().replace('.', ''), party.postal])).toEqual([
      ['ace print', true],
      ['j smith', true],
      ['ada khan', true],
    ])
  })
})

describe('who does both jobs is named once', () => {
  it.each([
    `Promoted by ${KHAN}. Printed by the same.`,
    `Published by ${KHAN}, and printed by the same.`,
    `Printed by the promoter. Promoted by ${KHAN}.`,
    `Published by ${KHAN}, and printed by her at that address.`,
    `Promoted by ${KHAN}. Printed by Ada Khan at the above address.`,
    `Promoted by ${KHAN}, who also printed it.`,
    `Printed by ${KHAN}, and promoted by the same.`,
    `Printer and promoter: ${KHAN}`,
    `Printed/published/promoted by ${KHAN}`,
    `Printed, published and promoted by and on behalf of ${KHAN}.`,
    'Printed by Ada Khan. Promoted by Ada Khan. Both at 2 Fern Close, Anytown AA1 1AB.',
  ])('%s', (text) => {
    const party = expect.objectContaining({ name: 'Ada Khan', address: '2 Fern Close, Anytown AA1 1AB', postal: true })
    expect(read(text)).toEqual({ printer: party, promoter: party, behalf: undefined })
  })
  it('the candidate prints it', () =>
    expect(read(`Promoted by ${SMITH}, on behalf of ${KHAN}. Printed by the candidate.`).printer).toMatchObject({ name: 'Ada Khan', postal: true }))
})

it.each([
  ['Printed by the same. Promoted by Ada Khan', 'printer', false],
  ['Printed by Ace Print, same address. Promoted by Ada Khan.', 'printer', false],
  ['Promoter: J. Smith on behalf of Ada Khan. Printed by the same.', 'promoter', undefined],
  [`Printed by Ace. Published and promoted by Peggy Marlowe and Idris Cole, both at 10 Pound Lane, Anytown AA1 1AA.`, 'printer', false],
  [`Promoter: J. Smith, j@smith.example. Printer: ${ACE}.`, 'promoter', undefined],
  ['Promoted by J. Smith\nSurgery: Mill Library, AA1 2BB', 'promoter', false],
  ['Promoted by Ada Khan (2 Fern Close, Anytown AA1 1AB) for Anytown Greens', 'promoter', true],
  ['Promoted by Ada Khan on behalf of Anytown Greens (2 Fern Close, Anytown AA1 1AB)', 'behalf', true],
] as const)('an address is not made up: %s', (text, role, postal) => expect(read(text)[role]?.postal).toBe(postal))

describe('no imprint', () => {
  it.each([
    'Promotion: posters in Mill Street.',
    'Print run: 2,000 copies at 12 Mill Lane, AA1 1AA.',
    'Publisher: Faber and Faber, 2019.',
    'Print - two copies for the file',
    'Printed on recycled paper.',
    'Printed at home in Mill Lane, AA1 1AA.',
    'Published for the Council by officers at 1 High Street, AA1 1AA.',
    'Printer: out of order, see the desk.',
    'The promoter: who is it?',
    'Ask the printer: Ace Print, 2 Low Road, Anytown AA1 1AC.',
  ])('%s', (text) => expect(factsOf('imprint', text, [imprint])).toEqual([]))
})
