/**
 * Templates that go into a sentence: `place: inline`. They are plain words of one paragraph and take the look of the words
 * around them, so that every host that has a caret can put them there exactly.
 */
import type { BlockNode, Rendered } from './blocks.ts'
import { textOfRuns } from './runs.ts'

/** @throws Error where the template prints anything but words: a sentence has no room for it */
export function withinASentence(blocks: readonly BlockNode[]): BlockNode[] {
  const [block] = blocks
  if (blocks.length !== 1 || block?.kind !== 'paragraph')
    throw new Error('a template with place: inline prints one paragraph and nothing else; take out the rest, or place: inline')
  if (block.locked !== undefined) throw new Error('a template with place: inline has no locked passage: those are whole paragraphs')
  if (block.runs.some(({ bold, italic, href }) => bold || italic || href !== undefined))
    throw new Error('a template with place: inline takes the look of the sentence around it: write it without bold, italic and links')
  // A value may have line breaks of its own.
  return [{ ...block, runs: block.runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') })) }]
}

export const inlineWords = ({ blocks }: Pick<Rendered, 'blocks'>): string => blocks.map((block) => (block.kind === 'paragraph' ? textOfRuns(block.runs) : '')).join('')

/** The words that go in at the caret; undefined for blocks, and where a template takes the place of everything. */
export const wordsFor = (rendered: Rendered, where: 'selection' | 'whole'): string | undefined =>
  rendered.place === 'inline' && where === 'selection' ? inlineWords(rendered) : undefined
