import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { paragraphsOf } from '../../host/paragraphs-of.ts'
import { blocks } from './arbitrary-doc.ts'
import { readBody } from './places.ts'
import { readBlocks } from './read-blocks.ts'
import { draftSchema } from './schema.ts'
import { writeBlocks } from './write-blocks.ts'

const docOf = (tree: readonly BlockNode[]) => draftSchema().nodes.doc!.create(null, writeBlocks(draftSchema(), tree))

describe('A block tree in the editor', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(blocks, (tree) => void expect(readBlocks(docOf(tree))).toEqual(tree)),
      { numRuns: 150 },
    )
  })

  it('makes a document that the schema allows', () => {
    fc.assert(
      fc.property(blocks, (tree) => docOf(tree).check()),
      { numRuns: 150 },
    )
  })

  it('reads as the paragraphs of the template', () => {
    fc.assert(
      fc.property(blocks, (tree) => {
        const texts = paragraphsOf(tree).map(({ paragraph, page }) => [paragraph.text, paragraph.block, page])
        expect(readBody(docOf(tree)).map(({ paragraph, page }) => [paragraph.text, paragraph.block, page])).toEqual(texts)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps line breaks inside a paragraph', () => {
    const tree: BlockNode[] = [{ kind: 'paragraph', runs: [{ text: '1 High Street\nAnytown' }] }]
    expect(readBody(docOf(tree))[0]?.paragraph.text).toBe('1 High Street\nAnytown')
  })

  it('makes plain words of a link that could run something', () => {
    const tree: BlockNode[] = [{ kind: 'paragraph', runs: [{ text: 'Click', href: 'javascript:alert(1)' }] }]
    expect(readBlocks(docOf(tree))).toEqual([{ kind: 'paragraph', runs: [{ text: 'Click' }] }])
  })
})
