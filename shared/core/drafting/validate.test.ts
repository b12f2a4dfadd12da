import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesFor } from '../../../test/templates/arbitrary-values.ts'
import { example } from '../../../test/templates/example-template.ts'
import { shippedTemplates } from '../../../test/templates/shipped.ts'
import { type Known, validateValues } from './validate.ts'
import type { Values } from './values.ts'

const template = example({
  fields: `held: { type: date, label: Date of the meeting, required: true, min: today }
embargo: { type: date-time, label: Embargo, requiredWhen: { field: status, is: Embargoed } }
status: { type: choice, label: Status, options: [Open, Embargoed] }
headline: { type: text, label: Headline, words: 4, length: 40 }
motion: { type: long-text, label: Motion, words: { setting: standingOrders.motionWords } }
mover: { type: person, label: Mover, parts: { email: optional } }
venue: { type: address, label: Venue }
quotes: { type: list, label: Quotations, min: 2, max: 3, of: { type: quotation, label: Quotation, words: 3 } }
rows: { type: table, label: Items, rowLabel: Item, columns: { no: { type: text, label: No. }, note: { type: text, label: Note, required: false } } }
sum: { type: money, label: Cost, min: 0 }
seats: { type: number, label: Seats, whole: true, max: 60 }
span: { type: time-span, label: Start and end, requiredWhen: { field: topics, filled: true } }
ring: { type: phone, label: Phone }
mail: { type: email, label: E-mail }
code: { type: postcode, label: Postcode }
site: { type: url, label: Web address }
topics: { type: multi-choice, label: Topics, options: [Buses, Bins] }
agreed: { type: yes-no, label: Agreed }`,
  samples: '{ held: 2027-06-01 }',
  body: `{{longDate held}} {{longDate embargo}} {{status}} {{headline}} {{motion}} {{person mover}} {{mover.email}} {{address venue}} {{#each quotes}}{{words}}{{/each}}
{{#each rows}}{{no}} {{note}}{{/each}} {{money sum}} {{seats}} {{timeSpan span}} {{ring}} {{mail}} {{code}} {{site}} {{list topics}} {{#if agreed}}yes{{/if}}`,
})
const KNOWN: Known = { settings: { standingOrders: { motionWords: 5 } }, today: '2026-09-02' }
const said = (values: Values, known = KNOWN) => validateValues(template, { held: '2026-09-16', ...values }, known).map(({ path, message }) => `${path}: ${message}`)

describe('values', () => {
  it('that fit have no problem', () => {
    expect(
      said({
        status: 'Open',
        headline: 'Four words it has',
        mover: { title: 'Cllr', name: 'Ada Khan' },
        venue: { street: 'Mill Road', town: 'Anytown' },
        rows: [{ no: '1' }],
        sum: 12.5,
        seats: 48,
        span: '10:00-11:00',
        ring: '01632 960123',
        mail: 'hello@anytown.example',
        code: 'AA1 1AA',
        site: 'https://anytown.example/a?b=c',
        topics: ['Buses'],
        agreed: false,
      }),
    ).toEqual([])
  })

  it.each<[string, Values, string]>([
    ['a required field that is empty', { held: ' ' }, 'held: “Date of the meeting” is needed.'],
    ['a field that another makes needed', { status: 'Embargoed' }, 'embargo: “Embargo” is needed.'],
    ['a field that must go with another', { topics: ['Bins'] }, 'span: “Start and end” is needed.'],
    ['a day that does not exist', { held: '2026-02-31' }, 'held: Date of the meeting: there is no such day; write it as 2026-09-16.'],
    ['a day before today', { held: '2026-09-01' }, 'held: Date of the meeting is Tuesday 1 September 2026; it must be Wednesday 2 September 2026 or later.'],
    ['a time that is none', { embargo: '2026-09-16T25:00' }, 'embargo: Embargo: write the day and time as 2026-09-16T18:30.'],
    ['a choice that is not offered', { status: 'Closed' }, 'status: Status must be one of Open and Embargoed.'],
    ['too many words', { headline: 'These are more than four' }, 'headline: Headline is too long: 5 words, and the limit is 4.'],
    ['too many characters', { headline: 'W'.repeat(41) }, 'headline: Headline is too long: 41 characters, and the limit is 40.'],
    ['a second line', { headline: 'one\ntwo' }, 'headline: Headline must be on one line.'],
    ['more words than the settings allow', { motion: 'one two three four five six' }, 'motion: Motion is too long: 6 words, and the limit is 5.'],
    ['a person without a name', { mover: { title: 'Cllr' } }, 'mover.name: “Mover: name” is needed.'],
    ['a part that is wrong', { mover: { name: 'A', email: 'a@b' } }, 'mover.email: Mover: e-mail address does not look like an e-mail address such as office@anytown.example.'],
    ['a part that is not asked for', { mover: { name: 'A', emial: 'a' } }, "mover.emial: Mover has no part 'emial'; did you mean 'email'?"],
    ['an address as text', { venue: 'Mill Road' }, 'venue: Venue must have its parts by name: name, street, town and postcode.'],
    ['an empty entry of a list', { rows: [{ no: '1' }, {}] }, 'rows.1: Item 2 is empty: fill it in or take it out.'],
    ['a missing cell', { rows: [{ note: 'x' }] }, 'rows.0.no: “Item 1: no.” is needed.'],
    ['a number as text', { sum: '12' }, 'sum: Cost must be a number.'],
    ['a third of a penny', { sum: 0.333 }, 'sum: Cost has more than two places after the point.'],
    ['a sum under its limit', { sum: -1 }, 'sum: Cost must be £0 or more.'],
    ['half a seat', { seats: 1.5 }, 'seats: Seats must be a whole number.'],
    ['too many seats', { seats: 61 }, 'seats: Seats must be 60 or less.'],
    ['an end before the start', { span: '11:00-10:00' }, 'span: Start and end: write start and end as 10:00-11:30, the end after the start.'],
    ['letters for a phone number', { ring: 'ask me' }, 'ring: Phone does not look like a phone number such as 01632 960123.'],
    ['a code that is none', { code: 'ANYTOWN' }, 'code: Postcode does not look like a postcode such as AA1 1AA.'],
    ['a script for an address', { site: 'javascript:alert(1)' }, 'site: Web address must be a web address that begins with https:// or http://.'],
    ['an option that is not offered', { topics: ['Trams'], span: '10:00-11:00' }, "topics: Topics: 'Trams' is not one of Buses and Bins."],
    ['words for yes or no', { agreed: 'yes' }, 'agreed: Agreed is answered with yes or no.'],
    ['a name that is no field', { hold: '2026-09-16' }, "hold: T-EXAMPLE has no field 'hold'; did you mean 'held'?"],
  ])('%s: it is said what is wrong', (_, values, message) => {
    expect(said(values)).toEqual([message])
  })

  it('are counted in lists', () => {
    expect(said({ quotes: [{ speaker: 'A', role: 'B', words: 'one two three four', agreed: true }] })).toEqual([
      'quotes: Quotations: give at least 2; there is 1.',
      'quotes.0.words: Quotation 1: what they say is too long: 4 words, and the limit is 3.',
    ])
  })

  it('are told with their unit', () => {
    const measured = example({
      fields: 'far: { type: number, label: Distance, min: 5, unit: miles }\nshare: { type: number, label: Share, max: 100, unit: "%" }',
      body: '{{far}} {{share}}',
    })
    expect(validateValues(measured, { far: 4, share: 101 }).map(({ message }) => message)).toEqual(['Distance must be 5 miles or more.', 'Share must be 100% or less.'])
  })

  it('may be people in the rows of a table', () => {
    const table = example({
      fields: `posts:
  type: table
  label: Posts
  rowLabel: Post
  columns:
    post: { type: text, label: Post }
    who: { type: person, label: Who }`,
      body: '| Post | Who |\n| --- | --- |\n{{#each posts}}\n| {{post}} | {{person who}} |\n{{/each}}',
    })
    expect(validateValues(table, { posts: [{ post: 'Chair', who: { title: 'Cllr', name: 'Priya Lall' } }] })).toEqual([])
    expect(validateValues(table, { posts: [{ post: 'Chair', who: { title: 'Cllr' } }] }).map(({ message }) => message)).toEqual(['“Post 1: who: name” is needed.'])
  })

  it('have no word limit where the settings set none', () => expect(said({ motion: 'one two three four five six' }, {})).toEqual([]))

  it('name the field of the form', () => {
    expect(validateValues(template, { held: '2026-09-16', mover: { title: 'Cllr' } }, KNOWN)).toMatchObject([{ field: 'mover', label: 'Mover: name', kind: 'missing' }])
  })

  it('of the generator that other tests use are always taken', () => {
    for (const shipped of shippedTemplates()) {
      fc.assert(
        fc.property(valuesFor(shipped), (values) => {
          expect(validateValues(shipped, values)).toEqual([])
        }),
        { numRuns: 8 },
      )
    }
  })
})
