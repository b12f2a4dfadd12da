import { EditorState, Selection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { blocks } from './arbitrary-doc.ts'
import { insertBlocks, removeSpaces } from './insert-blocks.ts'
import { readBlocks } from './read-blocks.ts'
import { draftSchema } from './schema.ts'
import { writeBlocks } from './write-blocks.ts'

const line = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })
const list = (...items: string[]): BlockNode => ({ kind: 'list', ordered: false, start: 1, items: items.map((item) => [line(item)]) })
const INSERTED: BlockNode[] = [{ kind: 'heading', level: 2, runs: [{ text: 'New' }] }, list('a', 'b')]

/** With the cursor at a ProseMirror position, or the nearest where it can stand. */
function inserted(tree: readonly BlockNode[], pos: number) {
  const state = EditorState.create({ doc: draftSchema().nodes.doc!.create(null, writeBlocks(draftSchema(), tree)) })
  const tr = state.tr.setSelection(Selection.near(state.doc.resolve(Math.min(pos, state.doc.content.size))))
  const before = tr.doc.textBetween(0, tr.selection.from)
  const after = tr.doc.textBetween(tr.selection.from, tr.doc.content.size)
  removeSpaces(tr)
  return { done: insertBlocks(tr, writeBlocks(draftSchema(), INSERTED)), doc: tr.doc, before, after, cursor: tr.selection }
}

describe('Inserted blocks', () => {
  it('stand in one stretch and lose no letter of what was there, wherever the cursor stood', () => {
    fc.assert(
      fc.property(blocks, fc.nat(80), (tree, pos) => {
        const { done, doc, before, after } = inserted(tree, pos)
        doc.check()
        expect(doc.textContent.includes('Newab')).toBe(done)
        const letters = (text: string) => text.replace(/[ \u00a0]/g, '')
        expect(letters(doc.textContent.replace('Newab', ''))).toBe(letters(before + after))
        if (!/[ \u00a0]$/.test(before) && !/^[ \u00a0]/.test(after)) expect(doc.textContent.replace('Newab', '')).toBe(before + after)
      }),
      { numRuns: 300 },
    )
  })

  it('take the place of an empty line', () => {
    expect(readBlocks(inserted([line('one'), line(''), line('two')], 6).doc)).toEqual([line('one'), ...INSERTED, line('two')])
  })

  it('part a list between two items, and a paragraph between two words', () => {
    expect(readBlocks(inserted([list('one', 'two')], 6).doc)).toEqual([list('one'), ...INSERTED, list('two')])
    expect(readBlocks(inserted([line('onetwo')], 4).doc)).toEqual([line('one'), ...INSERTED, line('two')])
  })

  it('take the spaces at which they part a line, and a line of nothing else', () => {
    for (const pos of [4, 5]) expect(readBlocks(inserted([line('one  two')], pos).doc)).toEqual([line('one'), ...INSERTED, line('two')])
    expect(readBlocks(inserted([line('one '), line(' '), line('two')], 7).doc)).toEqual([line('one '), ...INSERTED, line('two')])
  })

  it('stand behind an item whose inner list could not go on without its first line', () => {
    const item: BlockNode = { kind: 'list', ordered: false, start: 1, items: [[line('one'), list('under one')], [line('two')]] }
    expect(readBlocks(inserted([item], 6).doc)).toEqual([{ ...item, items: [item.items[0]] }, ...INSERTED, list('two')])
  })

  it('leave no empty line before or after at the edges of a paragraph', () => {
    expect(readBlocks(inserted([line('one')], 1).doc)).toEqual([...INSERTED, line('one')])
    expect(readBlocks(inserted([line('one')], 4).doc)).toEqual([line('one'), ...INSERTED])
  })

  it('are refused inside a table, which stays as it was', () => {
    const table: BlockNode = { kind: 'table', header: [], rows: [[[{ text: 'cell' }]]] }
    const { done, doc } = inserted([table], 5)
    expect([done, readBlocks(doc)]).toEqual([false, [table]])
  })

  it('leave the cursor at their end', () => {
    expect(inserted([line('one')], 4).cursor.$from.parent.textContent).toBe('b')
  })
})
