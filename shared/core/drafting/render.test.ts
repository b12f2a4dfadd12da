import { describe, expect, it } from 'vitest'
import { example } from '../../../test/templates/example-template.ts'
import { sampleSettings } from '../../../test/templates/shipped.ts'
import type { BlockNode } from './blocks.ts'
import { LIMITS } from './interpreter.ts'
import { render, ValuesError } from './render.ts'
import { TemplateError } from './template-error.ts'
import type { Values } from './values.ts'

const FILLING = { settings: sampleSettings(), today: '2026-09-02' }
const NOTE = { fields: 'note: { type: long-text, label: Note }\nheld: { type: date, label: Date of the meeting }', body: '{{note}} {{longDate held}}' }

function failure(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was wrong')
}

describe('filling a template', () => {
  it('says exactly which required value is missing', () => {
    const template = example({ ...NOTE, fields: NOTE.fields.replace('meeting }', 'meeting, required: true }'), samples: '{ held: 2026-09-16 }' })
    const error = failure(() => render(template, {}, FILLING))
    expect(error).toBeInstanceOf(ValuesError)
    expect(error.message).toBe('T-EXAMPLE: “Date of the meeting” is needed.')
  })

  it('tells of missing settings together with missing values, and shows the words of the form for what is missing within one', () => {
    const fields = 'said: { type: list, label: Quotations, required: true, of: { type: quotation, label: Quotation } }\nmover: { type: person, label: Mover, required: true }'
    const body = '{{#each said}}{{speaker}}: {{words}}{{/each}} {{mover.name}}, {{group.name}}'
    const samples = '{ said: [{ speaker: Ada Khan, role: Leader, words: It stays., agreed: true }], mover: { name: Ada Khan } }'
    const template = example({ fields, body, samples })
    expect(failure(() => render(template, {}, { ...FILLING, settings: {} })).message.split('\n')).toEqual([
      'T-EXAMPLE: “Quotations” is needed.',
      'T-EXAMPLE: “Mover” is needed.',
      "T-EXAMPLE: Your settings do not say the group's name yet: add it there. (group.name)",
    ])
    expect(render(template, {}, { ...FILLING, settings: {}, gaps: 'show' }).text).toBe("[Who says it]: [What they say] [Mover: name], [the group's name]")
  })

  it('says which setting is missing', () => {
    const template = example({ body: '{{group.name}} and {{group.name}} of {{upper council.name}}' })
    const error = failure(() => render(template, {}, { ...FILLING, settings: {} }))
    expect(error.message).toBe(
      "T-EXAMPLE: Your settings do not say the group's name yet: add it there. (group.name)\nT-EXAMPLE: Your settings do not say the council's name yet: add it there. (council.name)",
    )
  })

  it('prints nothing for an optional field that is empty', () => expect(render(example(NOTE), { note: 'Words' }, FILLING).text).toBe('Words'))

  it('makes several paragraphs of a long text alone in one', () => {
    const { blocks } = render(example({ fields: 'note: { type: long-text, label: Note }', body: '{{note}}' }), { note: 'one\ntwo\n\n\nthree' }, FILLING)
    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'one\ntwo', field: 'note' }] },
      { kind: 'paragraph', runs: [{ text: 'three', field: 'note' }] },
    ])
  })

  it('names the place of a value inside lists and tables', () => {
    const template = example({
      fields: 'rows: { type: table, label: Rows, rowLabel: Row, columns: { who: { type: text, label: Who } } }',
      body: '{{#each rows}}\n- {{upper who}}\n{{/each}}',
    })
    const [list] = render(template, { rows: [{ who: 'a' }, { who: 'b' }] }, FILLING).blocks
    expect(list).toMatchObject({ kind: 'list', items: [[{ runs: [{ text: 'A', field: 'rows.0.who' }] }], [{ runs: [{ text: 'B', field: 'rows.1.who' }] }]] })
  })

  it('reads values of the settings as words of the template, so that they are no fields', () => {
    expect(render(example({ body: 'Of {{group.name}}.' }), {}, FILLING).blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'Of Anytown Labour Group.' }] }])
  })

  it('marks the blocks of a locked passage, and only those', () => {
    const template = example({ more: 'locked: { end: The law }', body: 'Before\n\n{{#locked "end"}}\n## Head\n\nInside\n{{/locked}}\n\nAfter' })
    expect(render(template, {}, FILLING).blocks.map((block) => (block.kind === 'page-break' ? '' : block.locked))).toEqual([undefined, 'end', 'end', undefined])
  })

  it('begins a new page where the template says so', () => {
    const { blocks, text, html, markdown } = render(example({ body: 'One\n\n{{pageBreak}}\n\nTwo' }), {}, FILLING)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'page-break', 'paragraph'])
    expect([text, markdown]).toEqual(['One\n\fTwo', 'One\n\n\f\n\nTwo\n'])
    expect(html).toContain('<div style="break-after:page"></div>')
  })

  it('follows a link only to the web, to mail and to a phone', () => {
    const template = example({ fields: 'where: { type: text, label: Where }', body: '[words]({{where}})' })
    const href = (where: string) => (render(template, { where }, FILLING).blocks[0] as Extract<BlockNode, { kind: 'paragraph' }>).runs[0]?.href
    expect(['https://a.example', 'mailto:a@b.example', 'javascript:alert(1)', 'data:text/html,x', '//a.example', 'https://a.example" onclick="x'].map(href)).toEqual([
      'https://a.example',
      'mailto:a@b.example',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('writes the subject and the title on one line each', () => {
    const template = example({ ...NOTE, more: "subject: 'About {{note}}'\ndocumentTitle: 'Note: {{note}}'" })
    expect(render(template, { note: 'a\nBcc: everyone@mail.example' }, FILLING)).toMatchObject({
      subject: 'About a Bcc: everyone@mail.example',
      title: 'Note: a Bcc: everyone@mail.example',
    })
  })

  it('has the same digest for the same wording, and another for another', () => {
    const digest = (body: string, partial: string) => render(example({ body }, { a: partial }), {}, FILLING).template.digest
    expect(digest('{{> a}}', 'x')).toMatch(/^[0-9a-f]{64}$/)
    expect(digest('{{> a}}', 'x')).toBe(digest('{{> a}}', 'x'))
    expect(digest('{{> a}}', 'x')).not.toBe(digest('{{> a}}', 'y'))
  })

  it('says so when a document grows without end', () => {
    const template = example({
      fields: 'steps: { type: list, label: Steps, of: { type: text, label: Step } }',
      body: '{{#each steps}}{{#each ../steps}}{{this}}{{/each}}{{/each}}',
    })
    const error = failure(() => render(template, { steps: Array.from({ length: 100 }, () => 'a') }, FILLING))
    expect(error).toBeInstanceOf(TemplateError)
    expect(error.message).toBe(`T-EXAMPLE, line 1: this repeats more than ${LIMITS.rounds} times; make the list shorter`)
  })

  it('never hands out what a value inherits', () => {
    const values = JSON.parse('{ "note": "x", "__proto__": { "held": "2026-09-16" } }') as Values
    expect(failure(() => render(example(NOTE), values, FILLING)).message).toContain("has no field '__proto__'")
  })
})

describe('a preview', () => {
  const template = example({
    fields: `mover: { type: person, label: Mover, required: true, parts: { ward: required } }
held: { type: date, label: Day, required: true }
steps: { type: list, label: Steps, required: true, of: { type: text, label: Step } }
title: { type: text, label: Title, required: true, words: 2 }`,
    samples: '{ mover: { name: A, ward: B }, held: 2026-09-16, steps: [c], title: d }',
    body: '# {{title}}\n\n{{person mover}} of {{mover.ward}} on {{longDate held}} for {{group.name}}\n\n{{#each steps}}\n1. {{this}}\n{{/each}}',
  })
  const preview = (values: Values, settings = FILLING.settings) => render(template, values, { ...FILLING, settings, gaps: 'show' }).text

  it('shows the labels of what is missing', () => expect(preview({}, {})).toBe("[Title]\n\n[Mover] of [Mover: ward] on [Day] for [the group's name]\n\n1. [Step]"))
  it('shows what is there, and the label of a part that is not', () =>
    expect(preview({ mover: { name: 'Ada Khan' }, held: '2026-09', steps: ['one', ''] })).toBe(
      '[Title]\n\nAda Khan of [Mover: ward] on [Day] for Anytown Labour Group\n\n1. one\n2. [Step 2]',
    ))
  it('shows what is missing of a person or an address where its helper prints it, alone or in a list', () => {
    const people = example({
      fields: `contact: { type: person, label: Contact, required: true, parts: { email: required } }
venue: { type: address, label: Place, required: true }
signed: { type: list, label: Signed by, required: true, of: { type: person, label: Councillor } }`,
      samples: '{ contact: { name: A, email: a@x.example }, venue: { street: Mill Road, town: Anytown }, signed: [{ name: B }] }',
      body: '{{person contact}}, {{contact.email}}; {{address venue}}; {{list signed}}',
    })
    const half = { contact: { title: 'Cllr', email: 'a@x.example' }, venue: { name: 'Mill Library' }, signed: [{ name: 'Ben Osei' }, { title: 'Cllr' }] }
    expect(render(people, half, { ...FILLING, gaps: 'show' }).text).toBe('[Contact: name], a@x.example; [Place: number and street]; [Councillor 2: name]')
  })
  it('calls the time of a day that is missing its time', () => {
    const times = example({
      fields: `start: { type: date-time, label: Start, required: true }
when: { type: date-time, label: Day and time, required: true }
ends: { type: time, label: Time of the end, required: true }`,
      samples: '{ start: 2026-09-16T18:30, when: 2026-09-16T18:30, ends: "20:00" }',
      body: '{{longDate start}} at {{time start}}; {{longDate when}} at {{time when}} to {{time ends}}',
    })
    expect(render(times, {}, { ...FILLING, gaps: 'show' }).text).toBe('[Start] at [Start: time]; [Day and time] at [Day and time: time] to [Time of the end]')
  })
  it('shows a value that only passes over a limit', () => expect(preview({ title: 'one two three' })).toContain('one two three\n'))
  it('takes nothing from values that are no fields', () => expect(preview({ group: { name: 'Another Group' } })).toContain('for Anytown Labour Group'))
  it('leaves the values as they are', () => {
    const values = Object.freeze({ mover: Object.freeze({ name: 'Ada Khan' }) })
    expect(() => preview(values)).not.toThrow()
  })
})
