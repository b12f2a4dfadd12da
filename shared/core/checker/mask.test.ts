import { describe, expect, it } from 'vitest'
import { findingsIn, ruleEngine } from './try-rule.ts'

const quoteOf = (text: string, rule = 'kind: phrase\nterms: [number]\ncover: true') => findingsIn(ruleEngine(rule), text)[0]?.quote

describe('a quote', () => {
  it('shows a number’s kind and last two characters, never the number', () =>
    expect(quoteOf('Her number is AB123456C.', 'kind: detector\ndetects: nino')).toBe('[National Insurance number ending 6C]'))
  it('hides a telephone number that stands within longer words', () =>
    expect(quoteOf('The number 07700 900123 rings.', 'kind: near\nterms: [the number]\nnear: { terms: [rings], within: 30 }\ncover: true')).toBe(
      'The number [telephone number ending 23] rings',
    ))
  it('is cut where it grows too long', () =>
    expect((quoteOf(`start ${'word '.repeat(60)}stop`, 'kind: near\nterms: [start]\nnear: { terms: [stop], within: 400 }\ncover: true') ?? '').length).toBeLessThanOrEqual(160))
})
