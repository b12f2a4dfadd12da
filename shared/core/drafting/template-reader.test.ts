import { describe, expect, it } from 'vitest'
import { exampleSource } from '../../../test/templates/example-template.ts'
import { shippedTemplates } from '../../../test/templates/shipped.ts'
import { TemplateError } from './template-error.ts'
import { readTemplate, readTemplates } from './template-reader.ts'

const WHOLE = exampleSource({ fields: 'title: { type: text, label: Title }', samples: '{ title: A }', body: '{{title}}' })

function messageOf(work: () => unknown): string {
  try {
    work()
    return 'none'
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
}
const refusal = (from: string | RegExp, to: string) => messageOf(() => readTemplate(WHOLE.replace(from, to), 'templates/x/T-EXAMPLE-x.md'))

describe('reading a template', () => {
  it('gives front matter and body', () => {
    const template = readTemplate(WHOLE, 'example.md')
    expect(template).toMatchObject({ id: 'T-EXAMPLE', purpose: 'group', body: '{{title}}\n', fields: { title: { label: 'Title', required: false } }, partials: {} })
  })

  it('reads files with Windows line ends and a byte-order mark as it reads others', () => {
    expect(readTemplate(`\ufeff${WHOLE.replace(/\n/g, '\r\n')}`, 'example.md')).toEqual(readTemplate(WHOLE, 'example.md'))
  })

  it('keeps the partials that the body uses, and no others', () => {
    const source = exampleSource({ body: '{{> a}}' })
    expect(readTemplate(source, 'example.md', { a: '{{> b}}', b: 'words', c: 'none' }).partials).toEqual({ a: '{{> b}}', b: 'words' })
  })

  it.each([
    [
      'an unknown key',
      'purpose: group',
      'purpose: group\napproval: none',
      "templates/x/T-EXAMPLE-x.md, line 8: 'approval' is no key of the front matter; did you mean 'approvals'?",
    ],
    ['an unknown key of a field', 'label: Title }', 'label: Title, requird: true }', "line 16: 'requird' is no key of fields.title; did you mean 'required'?"],
    ['an unknown type of field', 'type: text', 'type: words', 'line 16: fields.title.type: choose one of text, long-text, choice'],
    ['a missing key', 'purpose: group\n', '', 'purpose: '],
    ['a value that is none of the choices', 'purpose: group', 'purpose: fun', 'line 7: purpose: invalid option'],
    ['a field name that no body could use', 'title: { type', 'the-title: { type', 'fields.the-title: begin with a small letter'],
    ['a day that does not exist', 'review: 2027-05-31', 'review: 2027-02-30', 'line 10: review: there is no such day'],
    ['front matter that is no YAML', 'for: [councillor]', 'for: [councillor', 'the front matter is not YAML here'],
    ['a key written twice', 'version: 1.0.0', 'version: 1.0.0\nversion: 2.0.0', 'line 10: the front matter is not YAML here: Map keys must be unique'],
    ['no front matter', /^---\n/, '', 'line 1: a template begins with its front matter'],
  ])('refuses %s, naming the line', (_, from, to, message) => {
    expect(refusal(from, to)).toContain(message)
  })
})

describe('reading a folder of templates', () => {
  it('names every file with a problem in one error', () => {
    const broken = { 'templates/a/T-EXAMPLE-a.md': 'x', 'templates/b/T-OTHER-b.md': WHOLE.replace('T-EXAMPLE', 'T-OTHER').replace('{{title}}', '{{titl}}') }
    const message = messageOf(() => readTemplates(broken))
    expect(message).toContain('templates/a/T-EXAMPLE-a.md, line 1:')
    expect(message).toContain('templates/b/T-OTHER-b.md, line 21:')
  })

  it('wants a file named for its template', () => {
    expect(messageOf(() => readTemplates({ 'templates/a/surgery.md': WHOLE }))).toContain("a template's file is named for its id and idea: T-EXAMPLE-….md")
  })

  it('refuses two templates with one id', () => {
    expect(messageOf(() => readTemplates({ 'a/T-EXAMPLE-a.md': WHOLE, 'a/T-EXAMPLE-b.md': WHOLE }))).toContain('two files have the id T-EXAMPLE')
  })

  it('reads the templates of this repository', () => {
    const ids = shippedTemplates().map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['T-AGENDA', 'T-CASE-ACK', 'T-LETTER', 'T-MOTION', 'T-NEWS-EMAIL', 'T-NEWS-PRINT', 'T-PR', 'T-WHIP']))
  })
})
