import { EditorState, Selection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { insertBlocks } from './insert-blocks.ts'
import { readBlocks } from './read-blocks.ts'
import { draftSchema } from './schema.ts'
import { writeBlocks } from './write-blocks.ts'

const settings = sampleSettings()
const schema = draftSchema()
const line = (text: string): BlockNode => ({ kind: 'paragraph', runs: text === '' ? [] : [{ text }] })

/** The draft after blocks were inserted with the cursor at a place of ProseMirror's. */
function inserted(tree: readonly BlockNode[], pos: number, blocks: readonly BlockNode[]): BlockNode[] {
  const state = EditorState.create({ doc: schema.nodes.doc!.create(null, writeBlocks(schema, tree)) })
  const tr = state.tr.setSelection(Selection.near(state.doc.resolve(pos)))
  insertBlocks(tr, writeBlocks(schema, blocks))
  tr.doc.check()
  return readBlocks(tr.doc)
}

/** As an editor holds them: without fields and locks, runs of one look joined. */
const asHeld = (blocks: readonly BlockNode[]): BlockNode[] => readBlocks(schema.nodes.doc!.create(null, writeBlocks(schema, blocks)))

describe.each(shippedTemplates().map((template) => [template.id, template] as const))('%s at the cursor', (_, template) => {
  const { blocks } = render(template, template.samples as Values, { settings, today: template.context.draftedOn ?? template.context.date ?? '2026-09-02' })
  const held = asHeld(blocks)

  it('fills an empty draft and leaves nothing beside it', () => expect(inserted([line('')], 1, blocks)).toEqual(held))
  it('takes the place of an empty line', () => expect(inserted([line('one'), line(''), line('two')], 6, blocks)).toEqual([line('one'), ...held, line('two')]))
  it('parts a paragraph in two and adds no empty line', () => expect(inserted([line('onetwo')], 4, blocks)).toEqual([line('one'), ...held, line('two')]))
  it('stands before or behind a paragraph at its edges', () => {
    expect(inserted([line('one')], 1, blocks)).toEqual([...held, line('one')])
    expect(inserted([line('one')], 4, blocks)).toEqual([line('one'), ...held])
  })
  it('has no empty paragraph of its own', () => expect(blocks.filter((block) => block.kind === 'paragraph' && block.runs.every(({ text }) => text.trim() === ''))).toEqual([]))
})
