import { describe, expect, it } from 'vitest'
import { example, exampleSource } from '../../../test/templates/example-template.ts'
import { inlineWords, wordsFor } from './inline.ts'
import { render } from './render.ts'
import { readTemplate } from './template-reader.ts'

const FIELDS = 'day: { type: date, label: Day }\nwho: { type: long-text, label: Who }'
const SAMPLES = '{ day: 2024-01-01, who: Ada Khan }'
const make = (body: string, more = 'place: inline') => ({ fields: FIELDS, samples: SAMPLES, more, body })
const refused = (body: string, more?: string) => {
  try {
    readTemplate(exampleSource(make(body, more)), 'example.md')
    return 'taken'
  } catch (error) {
    return (error as Error).message
  }
}

describe('A template for within a sentence', () => {
  const template = example(make('from {{longDate day}}, says {{who}}'))
  const filled = (who: string) => render(template, { day: '2024-01-01', who }, { settings: {}, today: '2026-11-22' })

  it('is plain words, with no line end before or after', () => {
    const rendered = filled('Ada Khan')
    expect(rendered).toMatchObject({ place: 'inline', text: 'from Monday 1 January 2024, says Ada Khan' })
    expect(wordsFor(rendered, 'selection')).toBe(rendered.text)
    expect(wordsFor(rendered, 'whole')).toBeUndefined()
  })
  it('keeps a value with line breaks on one line, and every other sign of it', () =>
    expect(inlineWords(filled('Ada\n\n **Khan** {{x}}'))).toBe('from Monday 1 January 2024, says Ada **Khan** {{x}}'))
  it('says which of its values stands where', () =>
    expect(filled('Ada').blocks).toMatchObject([{ runs: [{ text: 'from ' }, { field: 'day' }, { text: ', says ' }, { field: 'who' }] }]))

  it.each([
    ['two paragraphs', '{{who}}\n\n{{longDate day}}', 'prints one paragraph and nothing else'],
    ['a heading', '# {{who}} {{longDate day}}', 'prints one paragraph and nothing else'],
    ['a list', '- {{who}} {{longDate day}}', 'prints one paragraph and nothing else'],
    ['bold words', '**{{who}}** {{longDate day}}', 'without bold, italic and links'],
    ['a link', '[{{who}}](https://anytown.example) {{longDate day}}', 'without bold, italic and links'],
    ['a locked passage', '{{#locked "a"}}\n{{who}} {{longDate day}}\n{{/locked}}', 'has no locked passage', 'place: inline\nlocked: { a: It is the law. }'],
    ['a subject', '{{who}} {{longDate day}}', 'take subject out', 'place: inline\nsubject: "{{who}}"'],
  ])('is refused with %s', (_, body, why, more?: string) => expect(refused(body, more)).toContain(why))
  it('is refused where it serves casework', () =>
    expect(() => readTemplate(exampleSource(make('{{who}} {{longDate day}}')).replace('purpose: group', 'purpose: casework'), 'example.md')).toThrow('make it a block'))
})
