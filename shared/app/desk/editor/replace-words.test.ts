import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '#core/draft/layout.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { positionAt, readBody } from './places.ts'
import { readBlocks } from './read-blocks.ts'
import { replaceWords } from './replace-words.ts'
import { draftSchema } from './schema.ts'
import { writeBlocks } from './write-blocks.ts'

const bodyText = (doc: Node) => textOf({ places: readBody(doc).map((place) => ({ ...place, part: 'body' })) })
const begin = (tree: readonly BlockNode[]) => EditorState.create({ doc: draftSchema().nodes.doc!.create(null, writeBlocks(draftSchema(), tree)) }).tr
const line = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })

function replaced(tree: readonly BlockNode[], was: string, text: string, at?: number): Node {
  const tr = begin(tree)
  const start = at ?? bodyText(tr.doc).indexOf(was)
  const body = readBody(tr.doc)
  replaceWords(tr, positionAt(body, start)!, positionAt(body, start + was.length)!, was, text)
  return tr.doc
}

describe('Replaced words', () => {
  it('change nothing beside them, whatever is replaced by whatever, across paragraphs and items', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', ' ', '𝒜'), { maxLength: 6 }).map((parts) => parts.join(''))
    const block = fc.oneof(
      text.map((t) => line(t.replaceAll('\n', ' '))),
      fc
        .array(text, { minLength: 1, maxLength: 3 })
        .map((items): BlockNode => ({ kind: 'list', ordered: false, start: 1, items: items.map((t) => [line(t.replaceAll('\n', ' '))]) })),
      text.map((t): BlockNode => ({ kind: 'heading', level: 2, runs: [{ text: t.replaceAll('\n', ' ') }] })),
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.nat(40), fc.nat(12), text, (tree, from, length, words) => {
        const before = bodyText(begin(tree).doc)
        const start = Math.min(from, before.length)
        const was = before.slice(start, start + length)
        const doc = replaced(tree, was, words, start)
        doc.check()
        expect(bodyText(doc)).toBe(before.slice(0, start) + words + before.slice(start + was.length))
      }),
      { numRuns: 400 },
    )
  })

  it('take the formatting of the first word that they replace', () => {
    const doc = replaced([{ kind: 'paragraph', runs: [{ text: 'It is ' }, { text: 'final', bold: true }, { text: '.' }] }], 'final', 'made')
    expect(readBlocks(doc)).toEqual([{ kind: 'paragraph', runs: [{ text: 'It is ' }, { text: 'made', bold: true }, { text: '.' }] }])
  })

  it('leave the formatting of words that stay', () => {
    const doc = replaced([{ kind: 'paragraph', runs: [{ text: 'Our ' }, { text: 'Labour', bold: true }, { text: ' group' }] }], 'Our Labour group', 'The Labour group')
    expect(readBlocks(doc)).toEqual([{ kind: 'paragraph', runs: [{ text: 'The ' }, { text: 'Labour', bold: true }, { text: ' group' }] }])
  })

  it('begin a new list item where a line is added in a list', () => {
    const list = (...items: string[]): BlockNode => ({ kind: 'list', ordered: true, start: 1, items: items.map((item) => [line(item)]) })
    expect(readBlocks(replaced([list('one', 'two')], '', '\nand a half', 3))).toEqual([list('one', 'and a half', 'two')])
  })

  it('begin a paragraph, not a second heading, where a line is added after a heading', () => {
    const heading: BlockNode = { kind: 'heading', level: 1, runs: [{ text: 'News' }] }
    expect(readBlocks(replaced([heading], '', '\nEmbargo: none', 4))).toEqual([heading, line('Embargo: none')])
  })
})
