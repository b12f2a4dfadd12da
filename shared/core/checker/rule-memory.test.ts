import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Context } from '../draft/context.schema.ts'
import type { Draft, Paragraph } from '../draft/draft.ts'
import { layOut, paragraph } from '../draft/layout.ts'
import { waiverHash } from './filters/waived.ts'
import { packEngine } from './try-rule.ts'
import type { CheckInput } from './verdict.ts'

const rules = [
  { id: 'GP-91', body: 'kind: phrase\nterms: [bad]\nfixes: [{ label: Take it out, remove: span }]' },
  { id: 'GP-92', body: 'kind: near\nterms: [good]\nnear: { terms: [bad], within: 10 }' },
  { id: 'GP-93', body: 'kind: required\nelements: [{ name: an end, query: { terms: [end] } }]\nfixes: [{ label: Add it, insert: " End.", at: end }]' },
  { id: 'GP-94', body: 'kind: phrase\nterms: [good]\nwhere: first-half' },
  { id: 'GP-95', body: 'kind: near\nterms: [good]\nnear: { terms: [bad, end], within: 60, near: { terms: [words], within: 20 } }\ncover: true' },
  {
    id: 'GP-96',
    body: 'kind: any\nof: [{ terms: [good], notNear: { terms: [bad], within: sentence } }, { terms: [end], near: { terms: [more], within: 120, side: before } }]\ncause: one',
  },
  { id: 'GP-97', body: 'kind: all\nof: [{ terms: [bad] }, { terms: [end], where: tail }]\nnone: [{ terms: [more], near: { terms: [good], within: draft } }]' },
  { id: 'GP-98', body: 'kind: near\nterms: [bad]\nnear: { terms: [end], within: draft, side: after }\nfixes: [{ label: Add it, insert: " More.", at: end }]' },
  { id: 'GP-89', body: 'kind: near\nfind: quotation\nis: { speaker: Ada Khan }\nnear: { terms: [bad], within: paragraph }\nquotedMatter: same' },
  { id: 'GP-88', body: 'kind: structure\neach: { terms: [good] }\nhas: [{ name: an end, query: { terms: [end] }, within: 40 }]\ncause: one\nrank: 2' },
  { id: 'GP-87', body: 'kind: citation\nstale: [{ wrong: [bad act], right: Good Act, unless: { terms: [history] } }]' },
  {
    id: 'GP-85',
    body: 'kind: required\nelements: [{ name: thanks, query: { terms: [thanks] } }]\nfixes: [{ label: Add it, insert: " Thanks.", at: end, above: { terms: [history] } }]',
  },
  { id: 'GP-86', body: 'kind: detector\ndetects: address\nis: { letterHead: false }\nwhen: { kind: letter }' },
]

const text = fc.constantFrom(
  'bad',
  'good',
  'good and bad',
  'words',
  'end',
  'more words here',
  '',
  'A bad Act.',
  'history',
  'Dear Mrs Ahmed',
  '12 Mill Lane\nAnytown AA1 1AB',
  'Cllr Ada Khan was there.',
  'Cllr Mary Reid was there.',
  '“It is bad and good,” she added.',
  'Cllr Ada Khan said:',
  '“It is a bad end.',
  'x'.repeat(45),
  'y '.repeat(70),
)
/** What a person does: types, takes out, puts in, moves, splits and joins paragraphs. `at`, `to`: shares of what is there. */
const share = fc.double({ min: 0, max: 0.999, noNaN: true })
const edit = fc.record({ what: fc.constantFrom('type', 'type', 'type', 'remove', 'insert', 'move', 'split', 'join', 'copy', 'cut'), at: share, to: share, text })
const contexts: readonly Context[] = [{ kind: 'letter' }, { kind: 'letter' }, { kind: 'other' }, {}]

function edited(before: readonly Paragraph[], { what, at, to, text }: { what: string; at: number; to: number; text: string }): Paragraph[] {
  const after = [...before]
  const index = Math.floor(at * after.length)
  const one = after[index]
  if (!one || what === 'insert') after.splice(index, 0, paragraph(text))
  else if (what === 'remove') after.splice(index, 1)
  else if (what === 'cut') after.splice(index, Math.ceil(to * after.length))
  else if (what === 'move') after.splice(Math.floor(to * after.length), 0, ...after.splice(index, 1))
  else if (what === 'copy') after.splice(Math.floor(to * after.length), 0, paragraph(one.text))
  else if (what === 'join') after.splice(index, 2, paragraph(`${one.text} ${after[index + 1]?.text ?? ''}`))
  else {
    const cut = Math.floor(to * (one.text.length + 1))
    const [head, tail] = [one.text.slice(0, cut), one.text.slice(cut)]
    after.splice(index, 1, ...(what === 'split' ? [paragraph(head), paragraph(tail)] : [paragraph(`${head} ${text}${tail}`)]))
  }
  return after
}

const draftOf = (paragraphs: readonly Paragraph[]): Draft => ({
  host: 'desk',
  places: layOut(paragraphs.map((each) => ({ paragraph: each, part: 'body' as const }))),
  context: {},
  notChecked: [],
})

it('finds after any sequence of edits exactly what a fresh engine finds', () => {
  // everything is taken away and put back as new objects: nothing of what was asked before holds
  const anew = packEngine(rules)
  const fresh = (draft: Draft, input: CheckInput) => {
    anew.check(draftOf([]), input)
    return anew.check(draftOf(draft.places.map((place) => ({ ...place.paragraph }))), input)
  }
  fc.assert(
    fc.property(
      fc.array(fc.oneof(text, fc.constantFrom('bad', 'good')), { maxLength: 9 }),
      fc.array(fc.tuple(edit, fc.nat({ max: 11 }), fc.boolean()), { minLength: 2, maxLength: 10 }),
      (start, edits) => {
        const engine = packEngine(rules)
        let paragraphs = start.map((each) => paragraph(each))
        let context: Context = contexts[0] as Context
        let waivers: CheckInput['waivers']
        engine.check(draftOf(paragraphs), { context, settings: {}, today: '2026-06-01' })
        for (const [next, other, waived] of edits) {
          paragraphs = edited(paragraphs, next)
          context = contexts[other] ?? context
          const draft = draftOf(paragraphs)
          const input = { context, settings: {}, today: '2026-06-01', ...(waivers ? { waivers } : {}) }
          const { findings } = engine.check(draft, input)
          expect(findings).toEqual(fresh(draft, input).findings)
          const [first] = findings
          if (waived && first) waivers = { salt: 's', waivers: [{ rule: first.rule, hash: waiverHash('s', first, draft), reason: 'agreed' }] }
        }
      },
    ),
    { numRuns: 40 },
  )
}, 30_000)
