import { describe, expect, it } from 'vitest'
import { readText } from '../draft/readers/text.ts'
import { DraftFacts } from './draft-facts.ts'
import { recogniseKind } from './kind-of-document.ts'
import { RECOGNISERS } from './recognisers/index.ts'
import { compileScanner } from './scanner.ts'
import { compileTerms } from './term-automaton.ts'

const scanner = compileScanner(compileTerms([]), RECOGNISERS, {})
const kindOf = (text: string) => recogniseKind(new DraftFacts(readText(text), scanner))

const CLEAR: [string, string][] = [
  ['minutes', 'Anytown Labour Group\n\nMinutes of the meeting held on Monday 2 November 2026\n\nPresent: Cllr Ada Khan (chair), Cllr Ben Osei\n\n1. Apologies\nNone.'],
  [
    'minutes',
    'DRAFT MINUTES\n\nPlanning Committee, 3 November 2026\n\nIn attendance: two officers\n\n14. Fern Farm. It was agreed to visit the site.\n\nThe meeting closed at 8.40pm.',
  ],
  ['minutes', 'Group meeting minutes, 9 November 2026\n\nPresent: six members\n\nACTION: Cllr Osei to write by 1 December.'],
  ['minutes', 'Cofnodion y cyfarfod, 3 Tachwedd 2026\n\nYn bresennol: Cyng. Rhodri Bevan\n\nThe meeting ended at 7pm.'],
  ['whip-notice', 'Anytown Group: whip notice\n\nItem 6, budget: support, whip applies.\nItem 7, twinning: free vote.'],
  ['whip-notice', 'Council, Wednesday 16 December 2026\n\nItem 8, parking: oppose. The whip applies.\n\nCllr Bel Lall, Group Whip'],
  ['donation-record', 'Record of a donation\n\nDonor: Acme Joinery Ltd\nAmount: £800\nReceived on: 3 November 2026'],
  ['donation-record', 'Donations record 2026/7\n\nGiven by: Mary Ahmed\nValue: £620\nChecked by: Priya Rao, treasurer'],
  ['donation-record', 'Loan record L2\n\nLender: Tom Reid\nAmount: £3,000\nTo be paid back: £100 a month'],
  ['accounts', 'Anytown Labour Group\n\nAccounts for 2025\n\nIncome\nSubscriptions £2,160\nTotal income £2,160\n\nExpenditure\nTotal expenditure £1,900\n\nBalance £260'],
  ['media-statement', 'Press statement\n\nFor immediate use\n\nCllr Ada Khan said: “We want a date.”\n\nContact: Sam Lee, 01632 960123'],
  ['amendment', 'Amendment to motion 9: evening buses\n\nIn paragraph 2, delete “two” and insert “three”.'],
  ['call-in', 'Request for call-in\n\nDecision: Cabinet, 7 October 2026, parking charges\n\nWe ask that this decision be considered by the scrutiny committee.'],
  ['council-question', 'Question from Cllr Ben Osei\n\nTo the Cabinet Member for Highways\n\nHow many lamps were mended in October?'],
  ['meeting-notice', 'Notice of the annual general meeting\n\nThe meeting will be held on Monday 11 May 2026 at 7pm in Committee Room 2.'],
  ['petition', 'Petition: a crossing for Mill Road\n\nWe, the undersigned, ask the county council to build a crossing.\n\nName | Postcode | Signature'],
  ['privacy-notice', 'Privacy notice\n\nWho is the controller\nCllr Ada Khan.\n\nYour rights\nYou may ask to see what I hold.'],
  ['survey', 'Mill Ward survey\n\n1. How often do you take the bus?\n2. Where do you go?'],
  ['job-description', 'Job description: group organiser\n\nReports to: the secretary\n\nMain duties'],
  ['speech', 'Speech on the budget\n\nMadam Mayor, members,\n\nI move the motion.'],
  ['council-newsletter', 'Mill Matters News\n\nPublished by Anytown Council\n\nAutumn 2026\n\nThe library opens on Sundays.'],
  [
    'newsletter',
    'HARBOUR WARD IN TOUCH\n\nAutumn 2026\n\nSlipway\n\nIt opens in May.\n\nSurgery: Saturday 3 October, 10am, Mill Library\n\nHow we use your details: no list is kept.',
  ],
  [
    'agenda',
    'Meeting on Monday 7 December, 7pm\n\n1. Apologies\n2. Declarations of interest\n3. Minutes\n4. Matters arising\n5. Council agenda\n6. Leader’s report\n7. Any other business\n8. Date of next meeting',
  ],
]

describe('a document that says what it is, and shows it', () => {
  it.each(CLEAR)('%s', (kind, text) => {
    const found = kindOf(text)
    expect(found?.kind).toBe(kind)
    expect(found?.confidence).toBeGreaterThanOrEqual(0.9)
  })
})

const UNCLEAR: [string, string][] = [
  ['a headline that has minutes in it', 'Ten minutes to the nearest bus\n\nPresent: the mayor, two drivers and a dog.\n\nAction: none.'],
  ['an agenda that takes the minutes', 'Agenda\n\nMinutes of the meeting held on 2 November\n\nAction: matters arising from them'],
  ['a title without signs', 'Minutes of the meeting\n\nTo be written up by Priya.'],
  ['news of a donation', 'Donation to the food bank\n\nThe group gave £500 to the food bank on Friday.'],
  ['news of a petition', 'Petition handed in\n\nResidents of Mill Road have asked for a crossing.'],
  ['a letter about a survey', 'Dear Ms Brown\n\nResidents’ survey\n\n1. Did you get it?\n\nYours sincerely\n\nCllr Ada Khan'],
  ['a letter that sends the minutes', 'Dear Ben\n\nMinutes of the meeting of 2 November\n\nPresent: all of us.\n\nThe meeting closed at 8pm.\n\nYours sincerely\n\nAda Khan'],
  ['a release about a protocol', 'FOR IMMEDIATE RELEASE\n\nNew media protocol\n\n1. Who speaks\n\n4. Who does not\n\n“It is agreed,” said Cllr Ada Khan.\n\nENDS'],
  ['a speech that nobody gives', 'Speech therapy in schools\n\nThe waiting list has grown to forty weeks.'],
]

describe('a document that may be something else', () => {
  it.each(UNCLEAR)('%s', (_, text) => {
    const found = kindOf(text)
    expect(found !== undefined && found.confidence >= 0.9 && found.kind !== 'press-release').toBe(false)
  })
})
