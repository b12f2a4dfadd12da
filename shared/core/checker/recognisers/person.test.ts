import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../pack/settings.schema.ts'
import { person } from './person.ts'
import { factsOf } from './prepare-for-test.ts'

const settings: Settings = {
  me: { name: 'Dana Brown', role: 'restricted-officer' },
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader', spokesperson: true },
    { name: 'Ben Osei', title: 'Cllr' },
    { name: 'Sam Lee', role: 'political-assistant', restricted: true },
    { name: 'Jo van der Berg', title: 'Cllr' },
    { name: 'Lin Park', role: 'press-officer' },
  ],
}
const people = (text: string) => factsOf('person', text, [person], settings)
const named = (text: string): string[] => people(text).map((fact) => fact.text)
const only = (text: string) => {
  const found = people(text)
  expect(found, text).toHaveLength(1)
  return found[0]!
}

describe('people of the directory', () => {
  it.each([
    ['Cllr Khan said the library stays open.', 'Cllr Khan', 'Ada Khan'],
    ['The motion was moved by Councillor Ada Khan on Tuesday.', 'Councillor Ada Khan', 'Ada Khan'],
    ['Ada Khan’s motion was carried.', 'Ada Khan', 'Ada Khan'],
    ['CLLR ADA KHAN SPEAKS TONIGHT', 'CLLR ADA KHAN', 'Ada Khan'],
    ['Seconded by Cllr A. Khan.', 'Cllr A. Khan', 'Ada Khan'],
    ['A letter from B. Osei arrived.', 'B. Osei', 'Ben Osei'],
    ['We thank Cllr van der Berg for the report.', 'Cllr van der Berg', 'Jo van der Berg'],
    ['Residents asked why Khan had not replied.', 'Khan', 'Ada Khan'],
  ])('%s', (text, words, member) => {
    const found = only(text)
    expect(found.text).toBe(words)
    expect(found.value).toMatchObject({ member, standing: 'councillor' })
  })

  it('tells a surname alone surely once the person was named in full', () => {
    const [full, alone] = people('Ada Khan opened the pool. Later Khan swam a length.')
    expect(full?.certainty).toBeGreaterThan(0.9)
    expect(alone).toMatchObject({ text: 'Khan', value: { member: 'Ada Khan', fullName: 'Ada Khan' } })
    expect(alone?.certainty).toBeGreaterThan(0.9)
  })

  it('marks restricted people, the user among them', () => {
    expect(only('For further information contact Sam Lee.').value).toMatchObject({ standing: 'restricted', role: 'political-assistant' })
    expect(only('The figures come from Dana Brown.').value.standing).toBe('restricted')
  })

  it('keeps a press officer who is no councillor apart', () => expect(only('Ring Lin Park for a photograph.').value.standing).toBe('public-figure'))
  it('does not take another Khan for the leader', () => expect(only('Cllr Mary Khan of Westford sent apologies.').value).not.toHaveProperty('member'))
  it('does not take Mrs Khan for the leader', () => expect(only('Mrs Khan of Fern Close wrote to us.').value).toMatchObject({ standing: 'private', name: 'Khan' }))
})

describe('people by title and by name', () => {
  it.each([
    ['Mrs Ahmed, 12 Mill Lane AA1 1AA, wrote to us.', 'Mrs Ahmed'],
    ['Mr and Mrs Begum of Fern Close agreed.', 'Mr and Mrs Begum'],
    ['Rev Dr Tom Reid led the service.', 'Rev Dr Tom Reid'],
    ['We helped Ms Adjoa Mensah with her claim.', 'Ms Adjoa Mensah'],
    ['Dr. O’Neill runs the practice.', "Dr. O'Neill"],
    ['Mx Robin Hale asked a question.', 'Mx Robin Hale'],
    ['Tom Reid has epilepsy and needs a flat.', 'Tom Reid'],
    ['The letter came from Zoë Łukasz-Kowalska today.', 'Zoë Łukasz-Kowalska'],
    ['Chaired by Mohammed al-Hassan this year.', 'Mohammed al-Hassan'],
    ['A talk by Wong Ka-Ming follows.', 'Wong Ka-Ming'],
    ['We met Siân ap Rhys at the fair.', 'Siân ap Rhys'],
    ['The agent is J. Okafor.', 'J. Okafor'],
    ['Planning officer J Smith wrote the report.', 'J Smith'],
    ['Call Mary on 07700 900123.', 'Mary'],
    ['Our neighbour Xiadani Okwu said so.', 'Xiadani Okwu'],
    ['Mark Reid has lived here since 1990.', 'Mark Reid'],
    ['We asked Sarah Hill about the crossing.', 'Sarah Hill'],
    ['Many have asked after Pauline. Mary Ahmed is well.', 'Mary Ahmed'],
    ['Grateful to Colin from the chippy for the chips.', 'Colin'],
  ])('%s', (text, words) => expect(named(text)).toEqual([words]))

  it('reads a list after one title', () => {
    expect(people('Cllrs Khan, Osei and Reid voted for it.').map(({ value }) => [value.name, value.standing])).toEqual([
      ['Khan', 'councillor'],
      ['Osei', 'councillor'],
      ['Reid', 'councillor'],
    ])
  })
  it('is less than sure of a given name and a surname alone', () => expect(only('The letter came from Tom Reid today.').certainty).toBeLessThan(0.9))
  it('takes Mr Reid for the Tom Reid named before', () => expect(people('Tom Reid rang. Mr Reid was glad.')[1]?.value.fullName).toBe('Tom Reid'))
})

describe('standing', () => {
  it.each([
    ['Jane Roe, Director of Housing, said 412 homes were repaired.', 'public-figure', 'Director of Housing'],
    ['The Director of Housing, Jane Roe, agreed.', 'public-figure', 'Director of Housing'],
    ['Keir Morris MP visited the market.', 'public-figure', undefined],
    ['Lord Mayor Ngozi Eze opened the fair.', 'public-figure', undefined],
    ['Tim Bell, Political Assistant, drafted it.', 'restricted', 'Political Assistant'],
    ['Cabinet member Priya Rao replied.', 'councillor', 'Cabinet member'],
    ['Mary Ahmed, a resident who asked the director of housing to act, was pleased.', 'private', undefined],
    ['Ella Reid, 9, won the prize.', 'child', undefined],
    ['9-year-old Amir Reid won the prize.', 'child', undefined],
    ['Ella, 9, of Mill Primary, won the prize.', 'child', undefined],
    ['Year 6 pupil Chidi Reid planted a tree.', 'child', undefined],
    ['Ella Reid, who is eight and rows, won the prize.', 'child', undefined],
    ['Ella Reid, seven, won the prize.', 'child', undefined],
    ['Amir Reid, who goes to Mill Primary, won the prize.', 'child', undefined],
    ['Miss Reid in Year 6 planted a tree.', 'private', undefined],
    ['Tom Reid, 62, planted a tree.', 'private', undefined],
  ])('%s', (text, standing, role) => {
    const { value } = only(text)
    expect(value.standing).toBe(standing)
    expect(value.role).toBe(role)
  })
  it('does not make one councillor of a list', () => expect(people('We thank Tom Reid, Cllr Khan and others.')[0]?.value.standing).toBe('private'))
})

it.each(['We asked Khan about it.', 'Ada Khan community campaigner of the year', 'Ada Khan Community Champion'])('is a person beside such a word: %s', (text) =>
  expect(named(text)).toHaveLength(1),
)

describe('no person', () => {
  it.each([
    'Work on Mill Lane and Albert Terrace starts on Monday.',
    'The Victoria Road Residents Association met at St Chad’s Church Hall.',
    'Queen Elizabeth Hospital and King George V Playing Fields are in Fern Ward.',
    'Florence Nightingale Ward and St Mary’s School are open.',
    'Khan & Sons Ltd, Patel Brothers and Hussain Motors paid for the fair.',
    'The Guru Nanak Gurdwara and the Al-Madina Mosque opened their doors.',
    'The Stephen Lawrence Inquiry and the Casey Review were cited.',
    'Sir John Moore Primary School stands on Lady Margaret Road.',
    'Anne Frank House and the Ada Khan Centre are twinned.',
    'The Rose and Crown, the George Inn and the Lord Nelson are open.',
    'April showers and May Day; the June meeting is off. In March Council agreed.',
    'Will the council act? May I ask? Can Anytown wait? Bill is due. Mark your diary.',
    'Will Westford be next? Grant Funding was agreed. Summer Reading starts.',
    'Councillor Code of Conduct training; Councillors Allowances; Mayor Making is on 20 May.',
    'Mayor of Anytown, Lord Mayor’s Parlour, Lord Street, Major Works, Miss Saturday’s deadline.',
    'Labour Group and Green Party members met Thames Water and Network Rail.',
    'Trade with Hong Kong, Sri Lanka and Sierra Leone grew.',
    'Anytown North MP asked. Your local MP said so.',
    'New Pool For Mill Park As Council Will Mark June Pride',
    'COUNCIL WILL MARK JUNE PRIDE',
    'Fern Park, Willow Green, Ivy House and Victoria Park flood each winter.',
    'St John’s, St. Patrick’s Day and Queen Mary.',
    'Christian Aid Week and Marie Curie nurses.',
    'Appendix C Finance; Block B Flats; Vitamin D Campaign.',
    'Grant Thornton audited the accounts; Taylor Wimpey will build; David Wilson Homes too.',
    'Write to ada.khan@anytown.gov.uk or Ada.Khan@x.example, #AdaKhan.',
    'A Labour motion and a Council debate. I Promise School.',
    'The Ben Jonson pub and the Florence Nightingale ward.',
    'Nominations for the Councillor Bassett Memorial Prize close on 30 April.',
    'The Khan Community Centre is closed, and so is the Khan sports hall.',
    'The Ada Khan Youth Football Cup and the Ada Khan community centre are twinned.',
    'Members debated the Khan amendment.',
    'Meeting of Full Council; Cabinet Member for Housing; Leader of the Council.',
    'The figure fell from 62 to 9. Mill Library (04/07/2026) reopened.',
  ])('%s', (text) => expect(named(text)).toEqual([]))
})

it('reports spans that lie in the text, for any text', () => {
  const words = fc.constantFrom('Cllr', 'Ada', 'Khan', 'Mr', 'and', 'van', 'St', 'Will', '.', ',', '(9)', '’s', 'Łukasz', 'O’Neill', 'MP', '\n', '&', 'A', '“')
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
      let last = 0
      for (const { start, end, text } of people(parts.join(' '))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.trim()).toBe(text)
        last = start
      }
    }),
    { numRuns: 300 },
  )
})

it('knows a restricted member by Mr or Ms and the whole name, but not by the surname', () => {
  expect(only('We have appointed Ms Sam Lee.').value).toMatchObject({ member: 'Sam Lee', standing: 'restricted' })
  expect(only('We wrote to Mr Lee about the roof.').value.member).toBeUndefined()
  expect(only('We wrote to Mr Ben Osei about his roof.').value.member).toBeUndefined()
})

describe('whoever an imprint names', () => {
  it.each([
    'Promoted by A. Patel, 1 High Street, Anytown AA1 1AA.',
    'Printed and published by Tom Reid, 1 High Street, Anytown AA1 1AA.',
    'Promoted by Anytown CLP on behalf of Tom Reid.',
    'Hyrwyddwyd gan Tom Reid, 1 High Street, Anytown AA1 1AA.',
  ])('is public: %s', (text) => expect(people(text)[0]?.value.standing).toBe('public-figure'))

  it('leaves alone who is promoted to a post', () => expect(only('Our caretaker Tom Reid was promoted in May.').value.standing).toBe('private'))
})

it('takes a name that a country bears too for a person behind a word for one', () => expect(named('The young lad Jordan Tate now has a place.')).toEqual(['Jordan Tate']))
