import { describe, expect, it } from 'vitest'
import { imprint } from './imprint.ts'
import { person } from './person.ts'
import { factsOf } from './prepare-for-test.ts'

const settings = { directory: [{ name: 'Sam Lee', role: 'political-assistant' as const, restricted: true }] }
const imprints = (text: string) => factsOf('imprint', text, [person, imprint], settings)
const only = (text: string) => {
  const found = imprints(text)
  expect(found, text).toHaveLength(1)
  return found[0]!
}

describe('an imprint', () => {
  it('names printer, promoter and on whose behalf, each with an address', () => {
    const text =
      'Printed by Ace Print Ltd, 4 Canal Works, Anytown AA1 1AA. Promoted by A. Patel, 1 High Street, Anytown AA1 1AA, on behalf of Ada Khan, 2 Fern Close, Anytown AA1 1AB.'
    const { value, start, end } = only(text)
    expect(value).toEqual({
      printer: { name: 'Ace Print Ltd', address: '4 Canal Works, Anytown AA1 1AA', postal: true },
      promoter: { name: 'A. Patel', address: '1 High Street, Anytown AA1 1AA', postal: true },
      behalf: { name: 'Ada Khan', address: '2 Fern Close, Anytown AA1 1AB', postal: true },
    })
    expect([start, end]).toEqual([0, text.length - 1])
  })

  it.each([
    ['Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.'],
    ['Promoted by A. Patel on behalf of Anytown CLP, both at PO Box 12, Anytown AA1 1AA'],
    ['Published and promoted by A. Patel on behalf of Anytown CLP, both of 1 High Street, Anytown AA1 1AA.'],
    ['Hyrwyddwyd gan A. Patel ar ran Anytown CLP, y ddau yn 1 Heol Fawr, AA1 1AA.'],
    ['Promoted by A. Patel on behalf of Anytown CLP, 1 High Street, Anytown AA1 1AA.'],
  ])('shares one address: %s', (text) => expect(only(text).value).toMatchObject({ promoter: { name: 'A. Patel', postal: true }, behalf: { name: 'Anytown CLP', postal: true } }))

  it('gives one address to all three', () => {
    const { printer, promoter, behalf } = only('Printed by Ace and promoted by A. Patel on behalf of Anytown CLP, all at 1 High Street, Anytown AA1 1AA.').value
    expect([printer?.postal, promoter?.postal, behalf?.postal]).toEqual([true, true, true])
  })

  it.each([
    ['Printed and promoted by A Patel, PO Box 12, Anytown.', true, true],
    ['Printed, published and promoted by A Patel, 1 High St, Anytown', true, true],
    ['PRINTED BY ACE LTD, 1 HIGH STREET, AA1 1AA. PROMOTED BY A PATEL, 1 HIGH STREET, AA1 1AA.', true, true],
    ['Printed by Ace, AA1 1AA\nPromoted by A Patel of 12 Mill Lane, Anytown AA1 1AA', true, true],
    ['Printed by Ace Ltd, AA1 1AA.', true, false],
    ['Promoted by J Smith, 1 High St', false, true],
    ['Imprint: Promoted by A. Patel, Labour Hall, High Street, Anytown', false, true],
  ])('%s', (text, printer, promoter) => {
    const { value } = only(text)
    expect([value.printer?.postal === true, value.promoter?.postal === true]).toEqual([printer, promoter])
  })

  it.each([
    'Promoted by A Patel, a@x.example',
    'Promoted by A. Patel, www.anytownlabour.example',
    'Promoted by A Patel on behalf of Anytown CLP',
    'Promoted by Sam Lee, Political Assistant',
  ])('has no postal address: %s', (text) => expect(only(text).value.promoter?.postal).toBe(false))

  it.each([
    ['Promoted by [Agent] on behalf of Ada Khan, both at 1 High Street, Anytown AA1 1AA.', '[Agent]'],
    ['Promoted by {agent} on behalf of {localParty}, both at {address}.', '{agent}'],
    ['Promoted by TBC', 'TBC'],
    ['Printed by xxx. Promoted by A Patel, AA1 1AA', 'xxx'],
    ['Promoted by ______, 1 High Street, Anytown AA1 1AA', '______'],
    ['Printed by [printer’s name], [printer’s postal address].', "[printer's name]"],
    ['Promoted by (Sam to drop in the name and office) on behalf of Anytown CLP', '(Sam to drop in the name and office)'],
    ['Promoted by A. Patel on behalf of CANDIDATE NAME, both at 1 High Street, Anytown AA1 1AA', 'CANDIDATE NAME'],
    ['Promoted by ???? on behalf of Anytown CLP, 1 High Street, Anytown AA1 1AA', '????'],
    ['Printed by printer name and address. Promoted by A. Patel, AA1 1AA', 'printer name'],
    ['Promoted by *agent* on behalf of Anytown CLP, AA1 1AA', '*agent*'],
    ['Printed by TBA Print Ltd, 2 Low Road, Anytown AA1 1AB', undefined],
    ['Promoted by A. Patel on behalf of Anytown CLP, both at The Lodge (Oak Chase), 2 Low Road, postcode AA1 1AB', undefined],
    ['Promoted by A. Patel [election agent] on behalf of Ada Khan [Green Party], both at 2 Low Road, Anytown AA1 1AB', undefined],
    ['Promoted by A. Patel [address] on behalf of Ada Khan, AA1 1AB', '[address]'],
    ['Promoted by [agent] on behalf of Ada Khan, AA1 1AB', '[agent]'],
    ['Printed by Ace Print (Anytown) Ltd, 2 Low Road, Anytown AA1 1AB. Promoted by A. Patel (agent), AA1 1AA', undefined],
  ])('has a gap: %s', (text, gap) => expect(only(text).value.placeholder).toBe(gap))

  it('says that a party is restricted', () =>
    expect(only('Promoted by Sam Lee, 1 High Street, Anytown AA1 1AA.').value.promoter).toMatchObject({ standing: 'restricted', member: 'Sam Lee' }))
  it('ends with its own sentence', () =>
    expect(only('Promoted by A Patel, 1 High Street, Anytown AA1 1AA. Come to Mill Library, AA1 2BB.').text).toBe('Promoted by A Patel, 1 High Street, Anytown AA1 1AA'))
})

describe('an imprint within a sentence', () => {
  it('names printer, promoter and for whom', () =>
    expect(
      only('This leaflet was printed by Quay Print, 9 Quay Street, Saltmarsh AA1 1AA and promoted by L. Stubbs for Reform UK Saltmarsh, 9 Quay Street, Saltmarsh AA1 1AA.').value,
    ).toMatchObject({ printer: { name: 'Quay Print', postal: true }, promoter: { name: 'L. Stubbs', postal: true }, behalf: { name: 'Reform UK Saltmarsh', postal: true } }))
  it.each([
    'This release is promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.',
    'Put on the web and promoted by A. Patel, 1 High Street, Anytown AA1 1AA, on behalf of Ada Khan, 3 Castle Gate, Anytown AA1 1AB.',
    'Our website is hosted and promoted by A. Patel, 1 High Street, Anytown AA1 1AA.',
    'Come and help. This newsletter is published and promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.',
    'This printed leaflet has been promoted by A. Patel, PO Box 12, Anytown.',
    'Who is behind this? It was printed by Quay Print, 9 Quay Street, Saltmarsh AA1 1AA, and it is promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.',
  ])('%s', (text) => expect(only(text).value.promoter).toMatchObject({ name: 'A. Patel', postal: true }))
  it.each([
    'This newsletter is published by Anytown Council.',
    'This report was printed by Ace Print, 2 Low Road, Anytown AA1 1AA.',
    'Our annual report was printed by Ace Print, 2 Low Road, Anytown AA1 1AA.',
    'The festival was promoted by A. Patel, 1 High Street, Anytown AA1 1AA.',
    'This post was promoted by the cabinet to a full-time job.',
  ])('none in: %s', (text) => expect(imprints(text)).toEqual([]))
})

describe('an imprint in both languages', () => {
  it.each([
    'Hyrwyddwyd gan / Promoted by E. Rowlands ar ran / on behalf of Plaid Cymru Cwm Derwen, 5 Heol y Bont, Cwm Derwen AA1 1AA.',
    'Promoted by / Hyrwyddwyd gan E. Rowlands on behalf of / ar ran Plaid Cymru Cwm Derwen, both at / y ddau yn 5 Heol y Bont, Cwm Derwen AA1 1AA.',
  ])('%s', (text) => expect(only(text).value).toMatchObject({ promoter: { name: 'E. Rowlands', postal: true }, behalf: { name: 'Plaid Cymru Cwm Derwen', postal: true } }))
  it('has its printer too', () =>
    expect(
      only('Hyrwyddwyd gan / Promoted by E. Rowlands, 5 Heol y Bont AA1 1AA. Argraffwyd gan / Printed by Gwasg y Cwm, 8 Heol Fawr, Cwm Derwen AA1 1AA.').value.printer,
    ).toMatchObject({ name: 'Gwasg y Cwm', postal: true }))
})

it.each([
  'Hosted and promoted by P. Drummond on behalf of Dunmorrow SNP, both at 14 Kirk Wynd, Dunmorrow AA1 1AA.',
  'Written, published and promoted by P. Drummond, 14 Kirk Wynd, Dunmorrow AA1 1AA.',
])('counts with other work of the promoter: %s', (text) => expect(only(text).value.promoter).toMatchObject({ name: 'P. Drummond', postal: true }))
it('keeps an organisation “for” something whole', () =>
  expect(only('Promoted by Friends for Mill Park, 1 High Street, Anytown AA1 1AA.').value.promoter?.name).toBe('Friends for Mill Park'))
it.each(['Hosted by Anytown Council, 1 High Street, Anytown AA1 1AA.', 'Written by Tom Reid, 1 High Street, Anytown AA1 1AA.'])('alone is nobody the law asks for: %s', (text) =>
  expect(imprints(text)).toEqual([]),
)

describe('no imprint', () => {
  it.each([
    'The festival was promoted by the council and the signs printed by volunteers.',
    'Printed by volunteers, the signs went up on Friday.',
    'Published by the Council in 2024, the report says so.',
    'Mill Matters, published by Anytown Council',
    'Cllr Khan was promoted by the leader on behalf of the group to the cabinet.',
    'Promoted by Arsenal, Khan joined the board.',
    'Designed by Mill Studio, 1 High Street, AA1 1AA.',
    'The concert was promoted by volunteers from Mill Ward, who can be reached at fair@mill.example.',
    'The date of the fair is TBC; it is promoted by the Mill Ward residents.',
    'Books printed by Ace and published by Faber are sold here.',
  ])('%s', (text) => expect(imprints(text)).toEqual([]))
})

it('is read from a picture’s description that reads it out', () =>
  expect(only('Poster: vote Green. At the foot, in small letters, Promoted by R. Hill, 3 Mill Road, Anytown AA1 1AA').value.promoter?.name).toBe('R. Hill'))
it('is not read from an instruction to write one', () => expect(imprints('Every leaflet must say, Promoted by [name] of [address AA1 1AA].')).toEqual([]))
