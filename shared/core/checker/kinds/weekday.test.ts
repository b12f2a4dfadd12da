import { expect, it } from 'vitest'
import { findingsIn, packEngine } from '../try-rule.ts'

const engine = packEngine([{ id: 'GP-91', body: "kind: weekday\nin: [body]\nmessage: It is a {realName}.\nfixes:\n  - { label: Mend it, replace: '{mended}' }" }])
const said = (text: string, today = '2026-09-21') => findingsIn(engine, text, { today }).map(({ message }) => message)

it('tells the weekday of a date with its year', () => expect(said('We meet on Tuesday 16 September 2026.')).toEqual(['It is a Wednesday.']))
it('is silent where the weekday fits', () => expect(said('We meet on Wednesday 16 September 2026.')).toEqual([]))
it('takes a date without a year for the nearest such day', () => expect(said('We meet on Monday 13th October.')).toEqual(['It is a Tuesday.']))
it('looks back as far as it looks ahead', () => expect(said('We met on Monday 1 September.')).toEqual(['It is a Tuesday.']))
it('looks over the end of the year', () => expect(said('We meet on Friday 14 January.', '2026-12-01')).toEqual(['It is a Thursday.']))
it('is silent where the day is too far away to tell its year', () => expect(said('The show is on Friday 16 May.')).toEqual([]))
it('is silent where a year that the draft names makes it fit', () => expect(said('Minutes of 13 October 2025. We had met on Monday 13 October.')).toEqual([]))
it('is silent about a date without a weekday', () => expect(said('We meet on 13 October.')).toEqual([]))
it('says nothing of a day that does not exist', () => expect(said('We meet on Monday 31 September.')).toEqual([]))
