import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../pack/settings.schema.ts'
import { person } from './person.ts'
import { factsOf } from './prepare-for-test.ts'
import { quotation } from './quotation.ts'

const settings: Settings = {
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader', spokesperson: true },
    { name: 'Ben Osei', title: 'Cllr' },
    { name: 'Sam Lee', role: 'political-assistant', restricted: true },
  ],
}
const quotations = (text: string) => factsOf('quotation', text, [person, quotation], settings)
const spoken = (text: string) => quotations(text).map(({ text: words, value }) => [words, value.speaker])

describe('words in quotation marks', () => {
  it.each([
    ['“The library stays open,” said Cllr Khan.', '“The library stays open,”', 'Ada Khan'],
    ['"We\'re pleased," Cllr Khan said.', '"We\'re pleased,"', 'Ada Khan'],
    ['Cllr Ada Khan, Leader of the Group, said: “We will act.”', '“We will act.”', 'Ada Khan'],
    ['Cllr Khan (Labour) said “we will act”.', '“we will act”', 'Ada Khan'],
    ['‘We want the councillors’ report,’ said Ben Osei.', "‘We want the councillors’ report,'", 'Ben Osei'],
    ['“No,” said Labour’s Ada Khan.', '“No,”', 'Ada Khan'],
    ['“Well done.” – Cllr Khan, Leader', '“Well done.”', 'Ada Khan'],
    ['Cllr Khan: “We will act.”', '“We will act.”', 'Ada Khan'],
    ['“It is loud,” Tom Reid told the meeting.', '“It is loud,”', 'Tom Reid'],
    ['Tom Reid, who lives nearby, told us “it’s loud”.', "“it's loud”", 'Tom Reid'],
    ['“It’s 6" long,” added Cllr Osei.', '“It\'s 6" long,”', 'Ben Osei'],
    ['“He said ‘no’ to me,” said Cllr Osei.', '“He said ‘no’ to me,”', 'Ben Osei'],
    ['“Cllr Osei said no,” said Cllr Khan.', '“Cllr Osei said no,”', 'Ada Khan'],
    ['“Not costed,” said the Leader, Cllr Khan.', '“Not costed,”', 'Ada Khan'],
  ])('%s', (text, words, speaker) => expect(spoken(text)).toEqual([[words, speaker]]))

  it('gives the same speaker to what goes on after the attribution', () => {
    expect(spoken('“It stays open,” said Cllr Khan. “It always will.”')).toEqual([
      ['“It stays open,”', 'Ada Khan'],
      ['“It always will.”', 'Ada Khan'],
    ])
  })
  it('follows “she added” to the last speaker', () => {
    expect(spoken('“It stays open,” said Cllr Khan. We asked again. “It does,” she added.')[1]).toEqual(['“It does,”', 'Ada Khan'])
  })
  it('knows that somebody said it, though nobody is named', () => {
    expect(quotations('“People want a service that works,” said a local shopkeeper.')[0]?.value).toEqual({ words: 6, attributed: true })
    expect(quotations('“The council failed to listen”, a parent told the meeting.')[0]?.value.attributed).toBe(true)
  })
  it('does not attribute a borrowed phrase', () => expect(quotations('The so-called ‘fair deal’ was signed by Cllr Khan.')[0]?.value.attributed).toBe(false))
  it('counts the words between the marks', () => expect(quotations('“One two three,” said Cllr Khan.')[0]?.value.words).toBe(3))
  it('says when the marks are not closed in this paragraph', () => {
    expect(quotations('“We will act at once.')[0]?.value).toMatchObject({ continues: true })
    expect(quotations('Cllr Khan said: "We will act at once.')[0]?.value).toMatchObject({ continues: true, speaker: 'Ada Khan' })
  })
  it.each([
    'The councillors’ surgery is at the residents’ hall; the ’90s were fine.',
    "It isn't the councils' fault, 'tis ours.",
    'A 5\'10" man with a 12" ruler.',
    'Cllr Khan thanked residents and asked officers to act.',
  ])('finds none in: %s', (text) => expect(quotations(text)).toEqual([]))
})

describe('who speaks for whom', () => {
  it.each([
    ['“No,” said Sam Lee, speaking for Labour.', 'Labour'],
    ['Labour spokesperson Sam Lee said the plan was wrong.', 'Labour'],
    ['Sam Lee on behalf of the party said it was so.', 'party'],
    ['Sam Lee said on behalf of the Labour Group that it was so.', 'Labour Group'],
  ])('%s', (text, party) => expect(quotations(text)[0]?.value).toMatchObject({ speaker: 'Sam Lee', standing: 'restricted', speaksFor: party }))
  it('leaves a portfolio alone', () => expect(quotations('Cllr Khan, cabinet member for housing, said no.')[0]?.value).not.toHaveProperty('speaksFor'))
})

describe('reported speech', () => {
  it.each([
    ['Sam Lee, speaking for Labour, said the plan was wrong.', 'Sam Lee, speaking for Labour, said', 'Sam Lee'],
    ['The plan is wrong, said Cllr Khan.', 'said Cllr Khan', 'Ada Khan'],
    ['According to Cllr Khan, the pool will open.', 'According to Cllr Khan', 'Ada Khan'],
    ['The Director of Housing said the repairs are done.', 'The Director of Housing said', 'Director of Housing'],
  ])('%s', (text, words, speaker) => {
    const [only] = quotations(text)
    expect(only?.text).toBe(words)
    expect(only?.value).toMatchObject({ reported: true, speaker, words: 0 })
  })
  it('tells a role from a name', () => expect(quotations('The Director of Housing said so.')[0]?.value).toMatchObject({ named: false, standing: 'public-figure' }))
  it('marks an attribution whose words follow in the next paragraph', () => {
    expect(quotations('Cllr Ada Khan, Leader of the Council, said:')[0]?.value).toMatchObject({ introduces: true, speaker: 'Ada Khan' })
  })
  it.each([
    'Residents said Cllr Khan was right.',
    'Cllr Khan, whose ward residents said it was loud, agreed.',
    'We told Cllr Khan about the noise.',
    'The group said that the hall must be repaired.',
  ])('finds none in: %s', (text) => expect(quotations(text)).toEqual([]))
})

it('reports spans that lie in the text, for any text', () => {
  const words = fc.constantFrom('“', '”', '"', "'", '‘', '’', 'Cllr Khan', 'said', ',', '. ', ': ', '\n', 'councillors’ ', 'the Leader')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      for (const { start, end, text } of quotations(parts.join(''))) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(text).toHaveLength(end - start)
        expect(end).toBeGreaterThan(start)
      }
    }),
    { numRuns: 500 },
  )
})
