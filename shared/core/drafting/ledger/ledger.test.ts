import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, paragraph } from '../../draft/layout.ts'
import { claimsIn } from './claims.ts'
import { figuresIn } from './figures.ts'
import { agreementInWords, countOf, type Ledger, orphansOf, standingOf } from './ledger.ts'
import { notesAsBlocks, notesToEditors } from './notes-to-editors.ts'

const draft = (...texts: string[]) => ({
  host: 'desk' as const,
  context: {},
  notChecked: [],
  places: layOut(texts.map((text) => ({ part: 'body' as const, paragraph: paragraph(text) }))),
})
const figures = (text: string) => figuresIn(text).map(({ start, end }) => text.slice(start, end))
const SETTINGS = { directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader' as const }] }
const RELEASE = [
  'Anytown Labour Group',
  'FOR IMMEDIATE RELEASE',
  'Wednesday 16 September 2026',
  'Councillors ask Cabinet to keep Mill Library open on Saturdays until March 2028',
  'Mill Library had 41,200 visits in 2025/26, six per cent more than in the year before (note 1). Saturday opening costs £18,400.',
  'Cllr Ada Khan, Leader of Anytown Labour Group, said: “Families tell us that Saturday is the one day they can get to the library together.”',
  'The library had 41,200 visits.',
  'ENDS',
  'Notes to editors',
  'Visits: annual report 2025/26, page 41. Call 01632 960123.',
]

describe('Figures and dates', () => {
  it.each([
    ['It cost £18,400 in 2025/26 (source 2).', ['£18,400', '2025/26']],
    ['£1.2 million, £2m and 6.5%', ['£1.2 million', '£2m', '6.5%']],
    ['Six per cent more; one visit in four; half of residents', ['Six per cent', 'one visit in four', 'half of']],
    ['41,200 visits and 300 homes', ['41,200 visits', '300 homes']],
    ['at 7pm on Wednesday 16 September 2026, then 13 October', ['7pm on Wednesday 16 September 2026', '13 October']],
    ['until March 2027', ['March 2027']],
    ['The vote is on Monday at 7pm, or next Tuesday, 5 May, on Saturdays', ['on Monday at 7pm', 'Tuesday, 5 May']],
    ['open from 9am to 5pm on weekdays', ['9am to 5pm']],
    ['about 2000 homes', ['2000 homes']],
    ['Ring 01632 960123 or 07700 900123; write to 1 High Street, Anytown AA1 1AA', []],
    ['See note 3, table 2 and page 41 of item 9', []],
    ['See notes 1, 2 and 4, or tables 3 or 5', []],
    ['www.anytown.example/2026/09 or a1@anytown.example', []],
    ['It was carried 22-18.', ['22-18']],
    ['On 14/09/2026, 14.9.26 and 2026-09-14', ['14/09/2026', '14.9.26', '2026-09-14']],
    ['Nine out of ten, 9 out of 10 and two-thirds of homes; half the buses', ['Nine out of ten', '9 out of 10', 'two-thirds of', 'half the']],
    ['Three councillors and twenty-three new homes, for two of us, the two and one more', ['Three councillors', 'twenty-three new homes']],
    ['It doubled, to twice the cost, for hundreds of people and a dozen shops', ['doubled', 'twice the', 'hundreds of', 'a dozen']],
    ['A 20mph limit over 3.5km at 5p, for the 21st time', ['20mph', '3.5km', '5p', '21st']],
  ])('%s', (text, found) => expect(figures(text)).toEqual(found))
  it('never overlap, and stay inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2026', ' ', '£', ',', '.', 'May', 'pm', '%', 'a', '-', ':', 'of'), maxLength: 60 }), (text) => {
        let last = 0
        for (const { start, end } of figuresIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

describe('The claims of a release', () => {
  const claims = claimsIn(draft(...RELEASE), SETTINGS)
  it('are its numbers, dates and quotations, each once, up to ENDS', () => {
    expect(claims.map(({ kind, words }) => `${kind} ${words.slice(0, 24)}`)).toEqual([
      'date March 2028',
      'figure 41,200 visits',
      'date 2025/26',
      'figure six per cent',
      'figure £18,400',
      'quotation “Families tell us that S',
    ])
  })
  it('know who speaks, and show the sentence', () => {
    expect(claims.at(-1)?.speaker).toBe('Ada Khan')
    expect(claims[4]?.sentence).toBe('Saturday opening costs £18,400.')
  })
  it('rest on the notes to which their sentences point, wherever these stand in figures or as a list', () => {
    const noted = claimsIn(
      draft(
        'Mill Library opens on Saturdays until March 2028.',
        'It had 41,200 visits, and it stays until March 2028 (notes 1 and 2). It costs £18,400 (note 7).',
        'ENDS',
        'Notes to editors',
        '1. Visits: annual report, table 3.',
        '2. Funding: budget book, page 41.',
      ),
    )
    expect(noted.map(({ words, note }) => [words, note])).toEqual([
      ['March 2028', 'Visits: annual report, table 3. Funding: budget book, page 41.'],
      ['41,200 visits', 'Visits: annual report, table 3. Funding: budget book, page 41.'],
      ['£18,400', undefined],
    ])
    expect(countOf(noted, {})).toEqual({ all: 3, notYet: 1 })
  })
  it('find the speaker in the paragraph before', () => {
    const [claim] = claimsIn(draft('Cllr Ada Khan said:', '“We will ask Cabinet to keep the library open on Saturdays.”'), SETTINGS)
    expect(claim).toMatchObject({ kind: 'quotation', speaker: 'Ada Khan' })
  })
  it('leave out the day of the release and its embargo', () => expect(claimsIn(draft('EMBARGOED until 00:01, Wednesday 2 December 2026', '12 November 2026'))).toEqual([]))
})

describe('The ledger', () => {
  const claims = claimsIn(draft(...RELEASE), SETTINGS)
  const REPORT = 'Anytown Library Service, annual report 2025/26, June 2026, table 3'
  const agreed = { by: 'Cllr Ada Khan', how: 'phone', at: '2026-09-16T10:15', notedBy: 'Sam Lee' } as const
  const ledger: Ledger = {
    'figure: 41,200 visits': { kind: 'figure', words: '41,200 visits', source: REPORT },
    'figure: six per cent': { kind: 'figure', words: 'six per cent', source: `${REPORT}.` },
    [claims.at(-1)?.id ?? '']: { kind: 'quotation', words: '…', agreed },
    'figure: 39,000 visits': { kind: 'figure', words: '39,000 visits', source: REPORT },
  }
  it('says of each whether it is sourced, agreed or not yet', () => {
    expect(claims.map(({ id }) => standingOf(ledger[id]))).toEqual(['not-yet', 'sourced', 'not-yet', 'sourced', 'not-yet', 'agreed'])
    expect(countOf(claims, ledger)).toEqual({ all: 6, notYet: 3 })
  })
  it('takes an empty source and a nameless agreement for nothing', () => {
    expect(standingOf({ kind: 'figure', words: '1', source: ' ' })).toBe('not-yet')
    expect(standingOf({ kind: 'figure', words: '1', agreed: { by: '' } })).toBe('not-yet')
  })
  it('says an agreement as it would be noted', () => {
    expect(agreementInWords(agreed)).toBe('Agreed by Cllr Ada Khan, by phone, 10.15am on Wednesday 16 September 2026, noted by Sam Lee')
    expect(agreementInWords({ by: 'Cllr Osei', at: '2026-09-16' })).toBe('Agreed by Cllr Osei, on Wednesday 16 September 2026')
  })
  it('shows what was noted for words that are no longer there', () => expect(orphansOf(claims, ledger).map(({ words }) => words)).toEqual(['39,000 visits']))
  it('makes one note of each source, and keeps agreements in the house', () => {
    const notes = notesToEditors(claims, ledger, ['Cllr Khan can be interviewed between 2pm and 4pm', ' '])
    expect(notes).toEqual([`41,200 visits and six per cent: ${REPORT}.`, 'Cllr Khan can be interviewed between 2pm and 4pm.'])
    expect(notes.join()).not.toContain('phone')
    expect(notesAsBlocks(notes)[1]).toMatchObject({ kind: 'list', ordered: true, items: [expect.anything(), expect.anything()] })
  })
  it('counts on from the notes that the draft has, and makes none of them again', () => {
    const there = ['Background: the trial began in April 2024.', `41,200 visits and six per cent: ${REPORT}.`]
    expect(notesToEditors(claims, ledger, ['More'], there)).toEqual(['More.'])
    expect(notesAsBlocks(['More.'], 2)).toMatchObject([{ kind: 'list', start: 3 }])
  })
  it('names the words of a public quotation with its speaker', () => {
    const id = claims.at(-1)?.id ?? ''
    expect(notesToEditors(claims, { [id]: { kind: 'quotation', words: '', source: 'council minutes, 15 July 2026' } })).toEqual([
      'The words of Ada Khan, “Families tell us that Saturday is the one day …”: council minutes, 15 July 2026.',
    ])
  })
})
