import { describe, expect, it } from 'vitest'
import type { Template } from '../pack/template.schema.ts'
import { render } from './render.ts'
import { TemplateError } from './template-error.ts'
import { readTemplates } from './template-reader.ts'
import type { Values } from './values.ts'

const PARENT = `---
id: T-LETTER
title: Letter
summary: A letter.
kind: letter
audience: organisation
channel: letter
purpose: group
for: [councillor]
version: 1.0.0
review: 2027-05-31
sources:
  - title: None
    asAt: 2026-11-22
    verified: true
subject: About {{about}}
fields:
  about: { type: text, label: Subject, required: true, length: 100 }
  points:
    type: list
    label: Points
    of: { type: text, label: Point }
  link: { type: url, label: Privacy notice }
approvals:
  - by: [leader]
    why: The leader reads it.
locked:
  privacy: The law asks for it.
  internal: It stays in the group.
contextFrom: { title: about }
samples: { about: Buses, points: [Late], link: https://anytown.example/privacy }
context: { date: 2026-11-22, resource: party }
---
# {{about}}

{{#each points}}
- {{this}}
{{/each}}

{{#locked "internal"}}
Internal: group use
{{/locked}}

{{#locked "privacy"}}
Read [how we use your information]({{link}}).
{{/locked}}
`
const child = (more: string, body = '', id = 'T-NOTE') => `---
id: ${id}
title: Note
summary: A note.
version: 2.0.0
${more}
---
${body}`

const PATHS = { parent: 'templates/letters/T-LETTER-letter.md', child: 'templates/letters/T-NOTE-note.md' }
const read = (source: string, more: Record<string, string> = {}): Template =>
  readTemplates({ [PATHS.parent]: PARENT, [PATHS.child]: source, ...more }).find(({ id }) => id === 'T-NOTE')!
const text = (template: Template): string => render(template, template.samples as Values, { settings: {}, today: '2026-11-22' }).text
function refusal(source: string, more: Record<string, string> = {}): string {
  try {
    read(source, more)
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
  return 'read'
}
const WHOLE_BODY = '# {{about}}\n\n{{#each points}}\n- {{this}}\n{{/each}}\n'

describe('a child', () => {
  it('is whole: it has its own name, and its parent’s kind, fields, approvals, samples and wording', () => {
    const template = read(child('parent: T-LETTER\nfields: { link: null }'))
    expect(template).toMatchObject({
      id: 'T-NOTE',
      parent: 'T-LETTER',
      title: 'Note',
      version: '2.0.0',
      kind: 'letter',
      subject: 'About {{about}}',
      approvals: [{ by: ['leader'] }],
    })
    expect(Object.keys(template.fields)).toEqual(['about', 'points'])
    expect(text(template)).toBe('Buses\n\n- Late')
  })
  it('takes over no locked passage', () => {
    const template = read(child('parent: T-LETTER\nfields: { link: null }'))
    expect(template.locked).toEqual({})
    expect(text(template)).not.toMatch(/Internal|information/)
  })
  it('keeps those it names, with their reasons', () => {
    const template = read(child('parent: T-LETTER\nkeeps: [privacy]'))
    expect(template.locked).toEqual({ privacy: 'The law asks for it.' })
    expect(text(template)).toContain('Read how we use your information')
    expect(text(template)).not.toContain('Internal')
  })
  it('with a wording of its own says where a kept passage stands', () => {
    const template = read(child('parent: T-LETTER\nkeeps: [privacy]', `${WHOLE_BODY}\n{{> privacy}}\n\nKind regards\n`))
    const { blocks } = render(template, template.samples as Values, { settings: {}, today: '2026-11-22' })
    expect(blocks.map((block) => ('locked' in block ? block.locked : undefined))).toEqual([undefined, undefined, 'privacy', undefined])
  })
  it('changes a key of a field, replaces a whole one, and adds its own at the end', () => {
    const fields = `fields:
  about: { label: Matter }
  points: { type: text, label: One point }
  link: null
  name: { type: text, label: Name }`
    const template = read(child(`parent: T-LETTER\n${fields}\nsamples: { points: Late, name: Ms Ahmed }`, '{{about}} {{points}} {{name}}\n'))
    expect(template.fields.about).toEqual({ type: 'text', label: 'Matter', required: true, length: 100 })
    expect(template.fields.points).toEqual({ type: 'text', label: 'One point', required: false })
    expect(Object.keys(template.fields)).toEqual(['about', 'points', 'name'])
    expect(template.samples).toEqual({ about: 'Buses', points: 'Late', name: 'Ms Ahmed' })
  })
  it('that takes a field away takes away its sample and what it told the checker', () => {
    const template = read(child('parent: T-LETTER\nsubject: null\nfields: { about: null, link: null }', '{{#each points}}\n- {{this}}\n{{/each}}\n'))
    expect(template.samples).toEqual({ points: ['Late'] })
    expect(template.contextFrom).toEqual({})
    expect(template.subject).toBeUndefined()
  })
  it('lays its context over the parent’s', () => {
    const { context } = read(child('parent: T-LETTER\nkeeps: [privacy, internal]\ncontext: { resource: council, date: null, marketing: false }'))
    expect(context).toEqual({ resource: 'council', marketing: false })
  })
  it('may have a child of its own, which keeps nothing that it did not name', () => {
    const grandchild = child('parent: T-NOTE\nfields: { link: null }', '', 'T-SLIP')
    const all = readTemplates({
      [PATHS.parent]: PARENT,
      [PATHS.child]: child('parent: T-LETTER\nkeeps: [privacy]', `${WHOLE_BODY}\n{{> privacy}}\n`),
      'x/T-SLIP-slip.md': grandchild,
    })
    const slip = all.find(({ id }) => id === 'T-SLIP')!
    expect(text(slip)).toBe('Buses\n\n- Late')
    expect(slip.partials).toEqual({})
  })
})

describe('a child is refused, with file and line', () => {
  const there = PATHS.child
  it.each([
    ['without its parent', child('parent: T-LETER'), `${there}, line 6: parent: there is no template T-LETER here`],
    ['that is its own parent', child('parent: T-NOTE'), `${there}, line 6: parent: T-NOTE comes from T-NOTE, which goes round in a circle`],
    ['without a title of its own', child('parent: T-LETTER\nkeeps: [privacy, internal]').replace('title: Note\n', ''), `${there}, line 5: title is missing`],
    ['that keeps what is not there', child('parent: T-LETTER\nkeeps: [privcy]'), `${there}, line 7: keeps: T-LETTER has no locked passage 'privcy'; did you mean 'privacy'?`],
    ['that keeps without a parent', child('keeps: [privacy]'), `${there}, line 6: 'keeps' names a parent's locked passages, and this template has no parent`],
    ['that keeps a passage and never says where', child('parent: T-LETTER\nkeeps: [privacy]', WHOLE_BODY), `line 7: keeps: the wording never says where 'privacy' stands`],
    ['that leaves a key empty', child('parent: T-LETTER\nfields:\n  about:\n  link: null'), `${there}, line 8: 'about' has no value; give it one, take it out, or write null`],
    ['that adds a field without a type', child('parent: T-LETTER\nkeeps: [privacy, internal]\nfields: { name: { label: Name } }'), `${there}, line 8: fields.name`],
    [
      'whose parent’s wording uses a field that it took away',
      child('parent: T-LETTER\nfields: { points: null, link: null }'),
      `${PATHS.parent}, line 36: T-NOTE takes this wording over, and there 'points' is neither a field of this template nor a part of the settings`,
    ],
    ['that leaves a field without use', child('parent: T-LETTER'), `${there}, line 6: the body never uses the field 'link'`],
  ])('%s', (_, source, message) => expect(refusal(source)).toContain(message))

  it('when two are each other’s parents', () => {
    const other = { 'templates/x/T-MEMO-memo.md': child('parent: T-NOTE', '', 'T-MEMO') }
    expect(refusal(child('parent: T-MEMO'), other)).toContain('templates/x/T-MEMO-memo.md, line 6: parent: T-NOTE comes from T-MEMO comes from T-NOTE')
  })
})
