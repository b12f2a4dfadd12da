import { describe, expect, it } from 'vitest'
import { type Example, exampleSource } from '../../../test/templates/example-template.ts'
import { TemplateError } from './template-error.ts'
import { readTemplate } from './template-reader.ts'

const FIELDS = `title: { type: text, label: Title }
held: { type: date, label: Day }
sum: { type: money, label: Sum }
place: { type: address, label: Place }
steps: { type: list, label: Steps, of: { type: text, label: Step } }
rows: { type: table, label: Rows, rowLabel: Row, columns: { item: { type: text, label: Item } } }
status: { type: choice, label: Status, options: [Open, Closed] }`
const ALL = '{{title}} {{longDate held}} {{money sum}} {{address place}} {{list steps}} {{#each rows}}{{item}}{{/each}} {{status}}'

function problemsIn(example: Example, partials?: Record<string, string>): string {
  try {
    readTemplate(exampleSource(example), 'example.md', partials)
    return 'none'
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
}
const inBody = (body: string, partials?: Record<string, string>) => problemsIn({ fields: FIELDS, body: `${ALL}\n${body}` }, partials)

describe('a template that can be filled', () => {
  it('has no problem', () => expect(inBody('{{#if (eq status "Open")}}{{upper title}}{{/if}} {{#each steps as |step i|}}{{i}} {{step}}{{/each}}')).toBe('none'))
})

describe('a template is refused, with file, line and remedy, for', () => {
  it.each([
    ['a name that is no field', '{{titel}}', "example.md, line 28: 'titel' is neither a field of this template nor a part of the settings; did you mean 'title'?"],
    ['an unknown part of the settings', '{{group.nam}}', "'nam' is no part of group; did you mean 'name'?"],
    ['three curly brackets', '{{{title}}}', 'write values with two curly brackets'],
    ['an ampersand, which means the same', '{{&title}}', 'write values with two curly brackets'],
    ['an unknown helper', '{{uper title}}', "there is no helper 'uper'; did you mean 'upper'?"],
    ['a helper that reaches a prototype', '{{lookup title "constructor"}}', "there is no helper 'lookup'"],
    ['a path into a prototype', '{{title.constructor}}', "'constructor' is no part of title"],
    ['__proto__', '{{place.__proto__}}', "'__proto__' is no part of place"],
    ['a partial that is not there', '{{> contct}}', "there is no partial 'contct' in this pack"],
    ['a partial found while filling', '{{> (upper title)}}', 'name the partial in plain words'],
    ['a partial with a body', '{{#> contact}}x{{/contact}}', 'decorators and partials with a body'],
    ['a decorator', '{{* inline}}', 'decorators and partials with a body'],
    ['an inline partial', '{{#*inline "x"}}y{{/inline}}', 'decorators and partials with a body'],
    ['a date without a helper', '{{held}}', "'held' is of type date: write {{longDate held}}"],
    ['a sum without a helper', '{{sum}}', "'sum' is of type money: write {{money sum}}"],
    ['a list printed whole', '{{steps}}', "'steps' is a list: write {{#each steps}}"],
    ['an address printed whole', '{{place}}', "'place' is of type address: write {{address place}} or one of its parts, {{place.name}}"],
    ['a helper on the wrong type', '{{longDate title}}', "'longDate' needs a date; 'title' is a text"],
    ['a helper with too few values', '{{plural sum}}', "'plural' takes 3 values: number, text, text"],
    ['repeating what is no list', '{{#each title}}x{{/each}}', "'title' is no list"],
    ['a block that is a field', '{{#steps}}x{{/steps}}', 'write {{#each steps}}'],
    ['a choice that does not exist', '{{#if (eq status "Opn")}}x{{/if}}', "'Opn' is none of the choices; did you mean 'Open'?"],
    ['going out too far', '{{../title}}', "'../title' goes further out than there are blocks"],
    ['@index outside a list', '{{@index}}', '@index has no meaning here'],
    ['an end that fits no beginning', '{{#if title}}x{{/each}}', "line 28: the curly brackets here do not fit together (if doesn't match each)"],
    ['curly brackets left open', '{{title', 'the curly brackets here do not fit together'],
    ['HTML', 'a <b>c</b>', 'templates do not use HTML (write Markdown, and comments as {{! … }})'],
    ['a picture', '![a](https://anytown.example/a.png)', 'templates do not use pictures'],
    ['code', 'a `b` c', 'templates do not use code between back-ticks'],
    ['a line across the page', 'a\n\n---\n\nb', 'templates do not use lines across the page (for a new page write {{pageBreak}})'],
    ['a locked passage without a reason', '{{#locked "end"}}\nx\n{{/locked}}', "the body locks 'end'; say under 'locked' why"],
    ['a locked passage inside a line', 'a {{#locked "end"}}x{{/locked}}', 'on lines of their own'],
    ['a character the renderer needs', 'a \u{f0000} b', 'plane 15'],
  ])('%s', (_, body, message) => {
    expect(inBody(body, { contact: '{{group.name}}' })).toContain(message)
  })

  it('a partial that calls itself', () => expect(inBody('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })).toContain("the partial 'a' calls itself"))
  it('a partial that looks outside itself', () => expect(inBody('{{> a}}', { a: '{{../title}}' })).toContain('a partial sees what it is called with, and @root'))
  it('a field that nothing uses', () => expect(problemsIn({ fields: FIELDS, body: 'Words' })).toContain("line 16: the body never uses the field 'title'"))
  it('a field with the name of a helper', () =>
    expect(problemsIn({ fields: 'time: { type: time, label: Time }', body: '{{clock time}}' })).toContain("a field cannot be called 'time'"))
  it('a field with the name of a setting', () =>
    expect(problemsIn({ fields: 'group: { type: text, label: Group }', body: '{{group}}' })).toContain("a field cannot be called 'group'"))
  it('a default from a place that the settings do not have', () => {
    expect(problemsIn({ fields: 'title: { type: text, label: Title, default: { setting: group.motto } }', body: '{{title}}' })).toContain(
      "'title' asks the settings for 'group.motto', which they do not have",
    )
  })
  it('a sample that its own field refuses', () => {
    expect(problemsIn({ fields: 'held: { type: date, label: Day, required: true }', samples: '{ held: 2026-02-31 }', body: '{{longDate held}}' })).toContain(
      'line 17: samples: Day: there is no such day',
    )
  })
  it('a required field without a sample', () => {
    expect(problemsIn({ fields: 'held: { type: date, label: Day, required: true }', body: '{{longDate held}}' })).toContain('samples: “Day” is needed.')
  })
  it('a context that contradicts the template', () => {
    expect(
      problemsIn({ fields: 'title: { type: text, label: Title }', samples: '{ title: A }', more: 'contextFrom: { title: title }', body: '{{title}}' }).replace('none', ''),
    ).toBe('')
    expect(problemsIn({ more: 'channel: email', body: 'x' })).toBe('none')
  })
})
