import { describe, expect, it } from 'vitest'
import { layOut, paragraph } from '#core/draft/layout.ts'
import type { Snapshot } from '../read/snapshot.ts'
import { bodyText } from '../read/snapshot.ts'
import { inverse, meantBy, plan } from './plan.ts'

function snapshot(...lines: string[]): Snapshot {
  const rows = lines.map((text) => ({ text, style: 'Normal', bold: false, italic: false, underline: false, strike: false }))
  return {
    rows,
    places: layOut(lines.map((text) => ({ paragraph: paragraph(text), part: 'body' as const }))),
    rowOf: lines.map((_, i) => i),
    context: {},
    title: '',
    read: { rows, links: [], images: [], margins: [], sections: 1, title: '', custom: {}, tracking: false },
    unasked: [],
    tracking: false,
  }
}
const planned = (lines: string[], was: string, text: string) => {
  const now = snapshot(...lines)
  const start = bodyText(now).indexOf(was)
  return plan(now, bodyText(now), [{ start, end: start + was.length, was, text }])
}

describe('A plan', () => {
  it('writes only what really changes', () =>
    expect(planned(['The councillor said'], 'The councillor said', 'The counsellor said')).toEqual([{ kind: 'replace', spot: { row: 0, start: 8, end: 10 }, text: 'se' }]))
  it('never cuts a character in two', () => expect(planned(['a 𝒜 b'], '𝒜', '𝒷')).toEqual([{ kind: 'replace', spot: { row: 0, start: 2, end: 4 }, text: '𝒷' }]))
  it('deletes whole paragraphs as paragraphs', () => expect(planned(['One', 'Two', 'Three'], 'Two\n', '')).toEqual([{ kind: 'delete', row: 1 }]))
  it('cuts the end of the document from what stands before it', () => expect(planned(['One', 'Two'], '\nTwo', '')).toMatchObject([{ kind: 'cut', after: 0 }]))
  it('adds a line as a paragraph', () => expect(planned(['One', 'Two'], 'One', 'One\nmore')).toMatchObject([{ kind: 'replace', text: 'One\nmore' }]))
  it('joins what stands on two lines', () => expect(planned(['One two', 'three four'], 'two\nthree', 'x')).toMatchObject([{ kind: 'join', text: 'x' }]))
  it('refuses edits that overlap', () => {
    const now = snapshot('One two')
    const edits = [
      { start: 0, end: 5, was: 'One t', text: '' },
      { start: 4, end: 7, was: 'two', text: '' },
    ]
    expect(plan(now, bodyText(now), edits)).toBe('overlap')
  })
  it('takes edits that touch for one', () => {
    const now = snapshot('One two')
    const edits = [
      { start: 0, end: 3, was: 'One', text: 'Ten' },
      { start: 3, end: 3, was: '', text: ' or' },
    ]
    expect(plan(now, bodyText(now), edits)).toHaveLength(1)
  })
  it('knows the change that undoes it', () => {
    const edits = [
      { start: 0, end: 3, was: 'One', text: 'Fifteen' },
      { start: 4, end: 7, was: 'two', text: '' },
    ]
    const after = meantBy('One two', edits)
    expect(
      meantBy(
        after,
        inverse(edits, () => []),
      ),
    ).toBe('One two')
  })
})
