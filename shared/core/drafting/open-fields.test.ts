import { describe, expect, it } from 'vitest'
import type { BlockNode, Rendered, Run } from './blocks.ts'
import { isOpen, neededBefore, withOpenFields } from './open-fields.ts'

const gap: Run = { text: 'Mover', field: 'mover', gap: true }
const rendered = (blocks: readonly BlockNode[], subject?: string): Rendered => ({
  template: { id: 'T-MOTION', version: '1', digest: 'x' },
  title: 'Motion: [Title]',
  ...(subject === undefined ? {} : { subject }),
  blocks,
  html: '',
  text: '',
  markdown: '',
})
const all: readonly BlockNode[] = [
  { kind: 'paragraph', runs: [{ text: 'Moved by ' }, gap] },
  { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [gap] }] },
  { kind: 'list', ordered: true, start: 1, items: [[{ kind: 'paragraph', runs: [gap] }]] },
  { kind: 'table', header: [[{ text: 'Who' }]], rows: [[[gap]]] },
  { kind: 'page-break' },
]

describe('A template with open fields', () => {
  it('has the labels of what is missing in brackets, wherever it stands, each still a field', () => {
    const { blocks, title } = withOpenFields(rendered(all), 'Motion to council')
    expect(JSON.stringify(blocks).match(/\{"text":"\[Mover\]","field":"mover"\}/g)).toHaveLength(4)
    expect(JSON.stringify(blocks)).not.toContain('gap')
    expect([title, withOpenFields(rendered(all, 'A motion'), 'Motion to council').subject]).toEqual(['Motion to council', 'A motion'])
  })
  it.each<[string, BlockNode, string]>([
    ['a locked passage', { kind: 'paragraph', locked: 'notice', runs: [gap, gap] }, 'Mover'],
    ['a locked passage in a quotation', { kind: 'quote', blocks: [{ kind: 'paragraph', locked: 'notice', runs: [gap] }] }, 'Mover'],
    ['words of the settings', { kind: 'paragraph', runs: [{ text: 'Name of the council', gap: true }] }, 'Name of the council'],
  ])('needs before what is missing in %s', (_, block, label) => expect(neededBefore(rendered([...all, block]))).toEqual([label]))
  it.each([
    ['[Mover]', true],
    ['Ada Khan', false],
    ['[sic] said', false],
    ['see [1] and [2]', false],
    ['', false],
  ])('%j stands in an open field: %s', (text, is) => expect(isOpen(text)).toBe(is))
})
