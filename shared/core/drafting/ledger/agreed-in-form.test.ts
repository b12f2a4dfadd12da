import { describe, expect, it } from 'vitest'
import { example } from '#test/templates/example-template.ts'
import { render } from '../render.ts'
import { withAgreedInForm } from './agreed-in-form.ts'
import { claimId } from './claim-id.ts'

const TEMPLATE = example({
  fields: 'title: { type: text, label: Title }\nquotes: { type: list, label: Quotations, of: { type: quotation, label: Quotation } }',
  samples: '{ title: Mill Library, quotes: [{ speaker: Cllr Ada Khan, role: Leader, words: It stays open., agreed: true }] }',
  body: '{{title}}\n\n{{#each quotes}}\n{{speaker}}, {{role}}, said: “{{words}}”\n\n{{/each}}',
})
const quote = (words: string, agreed: boolean) => ({ speaker: 'Cllr Ada Khan', role: 'Leader', words, agreed })
const filled = (quotes: readonly ReturnType<typeof quote>[], kept = {}) => {
  const values = { title: 'Mill Library', quotes }
  return withAgreedInForm(kept, TEMPLATE, values, render(TEMPLATE, values, { settings: {}, today: '2026-09-01' }), 'Sam Lee')
}

describe('Quotations ticked as agreed in the form', () => {
  it('are agreed in the ledger, with who ticked them; others are not', () => {
    expect(filled([quote('It stays open.', true), quote('It shall grow.', false)])).toEqual({
      [claimId('quotation', '“It stays open.”')]: { kind: 'quotation', words: '“It stays open.”', speaker: 'Cllr Ada Khan', agreed: { by: 'Cllr Ada Khan', notedBy: 'Sam Lee' } },
    })
    expect(filled([quote('It shall grow.', false)])).toBeUndefined()
  })
  it('leave alone what was noted more exactly before', () => {
    const noted = { kind: 'quotation' as const, words: '“It stays open.”', agreed: { by: 'Cllr Ada Khan', how: 'phone' as const, at: '2026-09-16T10:15' } }
    const kept = { [claimId('quotation', '“It stays open.”')]: noted }
    expect(Object.values(filled([quote('It stays open.', true)], kept) ?? {})).toEqual([{ ...noted, speaker: 'Cllr Ada Khan' }])
  })
  it('are not guessed at where the words stand otherwise in the text', () => {
    expect(filled([quote('It stays open.\n\nAnd it shall grow.', true)])).toBeUndefined()
  })
})
