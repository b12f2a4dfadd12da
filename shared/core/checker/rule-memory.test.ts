import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Paragraph } from '../draft/draft.ts'
import { layOut, paragraph } from '../draft/layout.ts'
import { packEngine } from './try-rule.ts'

const rules = [
  { id: 'GP-91', body: 'kind: phrase\nterms: [bad]\nfixes: [{ label: Take it out, remove: span }]' },
  { id: 'GP-92', body: 'kind: near\nterms: [good]\nnear: { terms: [bad], within: 10 }' },
  { id: 'GP-93', body: 'kind: required\nelements: [{ name: an end, query: { terms: [end] } }]' },
  { id: 'GP-94', body: 'kind: phrase\nterms: [good]\nwhere: first-half' },
]

it('finds after any sequence of edits exactly what a fresh engine finds', () => {
  const text = fc.constantFrom('bad', 'good', 'good and bad', 'words', 'end', 'more words here', '')
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 7 }), { minLength: 2, maxLength: 6 }), (states) => {
      const engine = packEngine(rules)
      const input = { context: { kind: 'other' as const }, settings: {}, today: '2026-06-01' }
      const kept = new Map<string, Paragraph>()
      for (const state of states) {
        const paragraphs = state.map((each, i) => {
          const key = `${i % 3}:${each}`
          const found = kept.get(key) ?? paragraph(each)
          kept.set(key, found)
          return found
        })
        const draft = { host: 'desk' as const, places: layOut(paragraphs.map((each) => ({ paragraph: each, part: 'body' as const }))), context: {}, notChecked: [] }
        expect(engine.check(draft, input).findings).toEqual(packEngine(rules).check(draft, input).findings)
      }
    }),
    {
      numRuns: 30,
      examples: [[[['good', 'good and bad'], ['good'], [], []]]],
    },
  )
})
