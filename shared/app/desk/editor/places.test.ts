import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '#core/draft/layout.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { blocks } from './arbitrary-doc.ts'
import { positionAt, readBody } from './places.ts'
import { draftSchema } from './schema.ts'
import { writeBlocks } from './write-blocks.ts'

const docOf = (tree: readonly BlockNode[]) => draftSchema().nodes.doc!.create(null, writeBlocks(draftSchema(), tree))
const line = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })

describe('The places of a document', () => {
  it('give every character of the text its position in the document', () => {
    fc.assert(
      fc.property(blocks, (tree) => {
        const doc = docOf(tree)
        const body = readBody(doc)
        const text = textOf({ places: body.map((place) => ({ ...place, part: 'body' })) })
        for (const { start, paragraph } of body) {
          for (let offset = start; offset < start + paragraph.text.length; offset++) {
            const pos = positionAt(body, offset)!
            expect(doc.textBetween(pos, pos + 1, '', '\n')).toBe(text[offset])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('have none beyond the text', () => {
    expect(positionAt(readBody(docOf([line('Short')])), 6)).toBeUndefined()
  })

  it('keep the same paragraph objects beside one that changed', () => {
    const state = EditorState.create({ doc: docOf([line('one'), line('two'), line('three')]) })
    const before = readBody(state.doc)
    const after = readBody(state.apply(state.tr.insertText('!', 8)).doc)
    expect(after.map((place, i) => place.paragraph === before[i]?.paragraph)).toEqual([true, false, true])
  })

  it('see that a paragraph became a list item, though its node is the same', () => {
    const paragraph = draftSchema().nodes.paragraph!.create(null, draftSchema().text('one'))
    const alone = draftSchema().nodes.doc!.create(null, paragraph)
    const listed = draftSchema().nodes.doc!.create(null, draftSchema().nodes.bulletList!.create(null, draftSchema().nodes.listItem!.create(null, paragraph)))
    expect(readBody(alone)[0]?.paragraph.block).toEqual({ kind: 'paragraph' })
    expect(readBody(listed)[0]?.paragraph.block).toEqual({ kind: 'item', ordered: false, depth: 0 })
  })

  it('join the bold words of two runs into one mark', () => {
    const doc = docOf([
      {
        kind: 'paragraph',
        runs: [
          { text: 'a ', bold: true },
          { text: 'b', bold: true, italic: true },
        ],
      },
    ])
    expect(readBody(doc)[0]?.paragraph.marks.filter((mark) => mark.kind === 'bold')).toEqual([{ start: 0, end: 3, kind: 'bold' }])
  })
})
