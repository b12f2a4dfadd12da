import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { readRule } from '../../pack/read-rule.ts'
import { createEngine } from '../engine.ts'
import { findingsIn } from '../try-rule.ts'

/** Says all it sees in its message: who, what sort, alleged or settled. */
const seen = (text: string): string[] => findingsIn(engine, text).map(({ message, rule }) => `${message} ${MARKS[rule] ?? ''}`.trim())
const MARKS: Record<string, string> = { 'GP-91': '', 'GP-92': 'alleged', 'GP-93': 'settled' }
const rule = (id: string, is: string) =>
  readRule(
    `group-policy/${id}-test.yaml`,
    `title: t\nseverity: must\nkind: detector\ndetects: accusation\nis: ${is}\nquotedMatter: same\nmessage: "{target}, {sort}"\nwhy: w\nsource: { title: t, asAt: 2026-11-22, verified: true }\nreviewBy: 2030-12-31\nexamples: { flag: [{ text: a }, { text: b }], pass: [{ text: c }, { text: d }] }`,
  ).rule
const engine = createEngine({
  ...starter,
  rules: [rule('GP-91', '{ alleged: false, settled: false }'), rule('GP-92', '{ alleged: true, settled: false }'), rule('GP-93', '{ settled: { not: false } }')],
})

describe('a deed laid at a door', () => {
  it.each([
    ['Cllr Tom Hale lied to residents about the sale.', 'Cllr Tom Hale'],
    ['Councillor Hale has repeatedly lied about the sale.', 'Councillor Hale'],
    ['Cllr Hale (Conservative), leader of the council, pocketed the deposit.', 'Cllr Hale'],
    ['Bright Waste Ltd stole public money.', 'Bright Waste Ltd'],
    ['The fraudster Cllr Hale is back.', 'Cllr Hale'],
    ['Fraudster Cllr Y should resign.', 'Cllr Y'],
    ['Everyone knows that Tom Hale is a liar.', 'Tom Hale'],
    ['Tom Hale, a crook, still sits on the board.', 'Tom Hale'],
    ['Cllr Hale is corrupt and everybody knows it.', 'Cllr Hale'],
    ['Cllr Hale is guilty of fraud.', 'Cllr Hale'],
    ["Residents are tired of Cllr Hale's lies.", 'Cllr Hale'],
    ['The theft by Tom Hale cost us £4,000.', 'Tom Hale'],
    ['The money was embezzled by Mr Hale over four years.', 'Mr Hale'],
    ['“Tom Hale took bribes,” said Cllr Ada Khan.', 'Tom Hale'],
    ['The corrupt Cllr Hale has gone.', 'Cllr Hale'],
    ['Cllr Hale, who fiddled his expenses, wants your vote.', 'Cllr Hale'],
    ['X Ltd stole public money.', 'X Ltd'],
  ])('%s', (text, target) => expect(seen(text)).toEqual([`${target}, deed`]))
})

describe('a company without Ltd, and "they" behind it', () => {
  it.each([
    ['Mill Paving was paid to cart it away. Instead they have been dumping it in the woods.', 'Mill Paving'],
    ['Mill Paving billed us for work that never happened.', 'Mill Paving'],
    ['Northgate Loos doctored the inspection sheets.', 'Northgate Loos'],
    ['Tom Hale has been flogging the copper on the side.', 'Tom Hale'],
  ])('%s', (text, target) => expect(seen(text)).toEqual([`${target}, deed`]))
  it.each([
    'Mill Paving was billed for work that never happened.',
    'Mill Paving wrote to residents. They stole nothing, they said.',
    'Thieves broke into Mill Paving and stole a digger.',
    'Anytown Borough Council lied to us.',
    'Mill Paving charges for skips in the lane.',
    'Adult Social Care fiddled the figures.',
  ])('nobody: %s', (text) => expect(seen(text)).toEqual([]))
})

describe('an allegation', () => {
  it.each([
    'Labour accused Cllr Hale of lying about the sale.',
    'Cllr Hale has been accused of fraud.',
    'Cllr Hale allegedly stole the money.',
    'She called Tom Hale a liar in the chamber.',
  ])('%s', (text) => expect(seen(text)[0]).toMatch(/Hale, deed alleged$/))
})

describe('what a court, an auditor or an inquiry found', () => {
  it.each([
    'The court found that Tom Hale stole £4,000.',
    'The ombudsman found that Acme Waste Ltd falsified its returns.',
    'Convicted fraudster Tom Hale was named in the report.',
  ])('%s', (text) => expect(seen(text)[0]).toMatch(/settled$/))
})

describe('proceedings', () => {
  it.each([
    ['Cllr Jones was arrested for fraud.', 'Cllr Jones'],
    ['Tom Hale, charged with burglary, lives here.', 'Tom Hale'],
    ['Tom Hale, 34, of Mill Road, has been charged with burglary.', 'Tom Hale'],
    ['The drug dealer J, due in court on Monday, lived here.', 'dealer J'],
    ['We welcome the arrest of Tom Hale.', 'Tom Hale'],
    ['Police have charged local man Tom Hale over the fire.', 'Tom Hale'],
    ['Tom Hale is on trial at Fernshire Crown Court.', 'Tom Hale'],
  ])('%s', (text, target) => expect(seen(text)).toContain(`${target}, proceedings`))
  it('end with the sentence', () => expect(seen('Tom Hale was arrested in May. He was sentenced to two years on Friday.')).toEqual(['Tom Hale, proceedings settled']))
})

describe('nobody is accused', () => {
  it.each([
    'Cllr Hale voted against the budget.',
    'Cllr Ada Khan said that fraud against older people is rising.',
    "Cllr Khan's fraud prevention campaign begins on Monday.",
    "We back Cllr Khan's fight against fraud and theft.",
    'Mrs Ahmed was conned by a caller who said he was from the bank.',
    'Mr Reid had his bike stolen outside the library.',
    'Cllr Khan accused the cabinet of lying.',
    'Tory cuts robbed our children, and ministers lied.',
    'There is no suggestion that Tom Hale stole the money.',
    'Tom Hale denied that he lied.',
    'Cllr Hale has not lied to the committee.',
    'Cllr Hale is not a liar.',
    'Cllr Khan stole the show at the panto.',
    'Cllr Khan presented a report on fraud by Jane Roe.',
    'In 1847 Alderman Thomas Hale stole the borough mace.',
    'Cllr Khan asked the minister why he lied.',
    'Cllr Osei was charged with leading the review.',
    'Cllr Osei, charged with leading the review, reported in May.',
    'Cllr Osei is in charge of the trial of the new bins.',
    'Acme Waste Ltd’s contract overran by nine months (report 4.1).',
    'A man has been arrested, said Cllr Khan, who thanked the police.',
    'Cllr Khan met officers about the trial of Mill Road’s one-way scheme.',
    'Cllr Osei found the old clock lying in the cellar.',
    'If Cllr Hale lied, he should say so.',
    'Crime fell in Mill Ward, and Cllr Khan thanked the wardens.',
    'Cllr Khan wants crime victims to be heard.',
  ])('%s', (text) => expect(seen(text)).toEqual([]))
})

describe('a pronoun', () => {
  it.each([
    ['Tom Hale left in a hurry. He stole from the till.', 'Tom Hale, deed'],
    ['Ask Rachel Dunn where it went. She lied about it.', 'Rachel Dunn, deed'],
  ])('stands for the one person named before it: %s', (text, found) => expect(seen(text)).toEqual([found]))
  it.each([
    'Tom Hale met the man from the depot. He stole from the till.',
    'Tom Hale wrote to Rachel Dunn. She lied about it.',
    '“We are safer now,” said Tom Hale. “He stole from the till.”',
    'The till was empty. He stole from it.',
  ])('that may be somebody else accuses nobody: %s', (text) => expect(seen(text)).toEqual([]))
})

it.each(['setting fire to the hut', 'causing a public nuisance', 'two counts of animal cruelty'])('is charged with %s', (charge) =>
  expect(seen(`Tom Hale was charged with ${charge}.`)).toEqual(['Tom Hale, proceedings']),
)
it('is charged with a task, which is no crime', () => expect(seen('Tom Hale was charged with leading the review.')).toEqual([]))
