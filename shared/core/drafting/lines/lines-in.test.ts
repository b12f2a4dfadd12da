import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, paragraph, textOf } from '../../draft/layout.ts'
import type { AgreedLine } from '../../pack/settings.schema.ts'
import { linesIn, stateOf } from './lines-in.ts'

const TODAY = '2026-09-01'
const library: AgreedLine = {
  id: 'library',
  topic: 'Mill Library',
  line: 'Mill Library stays open.',
  expires: '2026-12-31',
  contradicts: ['close the library', 'library will close'],
}
const old: AgreedLine = { id: 'old', topic: 'mill library', line: 'Mill Library opens four days a week.', expires: '2026-06-30' }
const bins: AgreedLine = { id: 'bins', line: 'We will not charge for garden bins.', retired: '2026-08-01' }

const draftOf = (...texts: string[]) => ({ places: layOut(texts.map((text) => ({ paragraph: paragraph(text), part: 'body' as const }))) })
const found = (text: string, lines = [library, old, bins]) => linesIn(draftOf(text), lines, TODAY).map(({ line, as }) => `${line.id}: ${as}`)

describe('A sentence takes an agreed line', () => {
  it.each([
    ['Mill Library stays open.', ['library: current']],
    ['As we said, “Mill Library stays open”.', ['library: current']],
    ['Mill Library is staying open!', ['library: in other words']],
    ['We hope that Mill Library stays open.', ['library: softened']],
    ['Mill Library might stay open on Saturdays.', ['library: softened']],
    ['Mill Library stays open if the roof holds.', ['library: softened']],
    ['Mill Library stays open, and we hope that many will come.', ['library: current']],
    ['We will close the library next year.', ['library: contradicted']],
    ['It is not true that Mill Library stays open.', ['library: contradicted']],
    ['Mill Library will not stay open.', ['library: contradicted']],
    ['Mill Library opens four days a week.', ['old: expired']],
    ['We will not charge for garden bins.', ['bins: expired']],
    ['Garden bins: we may charge.', []],
    ['We will never close the library.', []],
    ['We opposed the plan to close the library.', []],
    ['The library will close early on Christmas Eve.', []],
    ['Mill Library opens at nine.', []],
    ['The pool stays open.', []],
  ])('%s', (text, said) => expect(found(text)).toEqual(said))
})

describe('A match', () => {
  it('says where it stands, and what may stand there instead', () => {
    const draft = draftOf('Heading', '', 'Bins first. We hope Mill Library stays open.')
    const [match] = linesIn(draft, [library], TODAY)
    expect(match).toMatchObject({ paragraph: 2, where: 'body', quoted: false, instead: 'Mill Library stays open.' })
    expect(textOf(draft).slice(match!.start, match!.end)).toBe('We hope Mill Library stays open.')
  })
  it('of a line that lapsed offers the one that holds on its topic, or nothing', () => {
    expect(linesIn(draftOf(old.line), [library, old], TODAY)[0]?.instead).toBe('Mill Library stays open.')
    expect(linesIn(draftOf(old.line), [old], TODAY)[0]).not.toHaveProperty('instead')
  })
  it.each(['Cllr Khan said: “We hope Mill Library stays open.”', 'Cllr Khan said: “It was close. We hope Mill Library stays open. Good.”'])(
    'within somebody’s words is known as quoted: %s',
    (text) => expect(linesIn(draftOf(text), [library], TODAY)[0]).toMatchObject({ as: 'softened', quoted: true }),
  )
  it('lies within its text, whatever that is', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Mill', 'Library', 'stays', 'open', '.', 'not', 'may', 'close the library', '\n', '“'), { maxLength: 20 }), (words) => {
        const draft = draftOf(words.join(' '))
        for (const { start, end, sentence } of linesIn(draft, [library, old], TODAY)) expect(textOf(draft).slice(start, end)).toBe(sentence)
      }),
    ))
})

it('A line holds through its last day, and no longer once it is retired', () => {
  expect(['2026-12-31', '2027-01-01'].map((day) => stateOf(library, day))).toEqual(['current', 'expired'])
  expect(stateOf({ ...library, retired: '2026-08-01' }, TODAY)).toBe('retired')
})
