/** Shows a draft as lines that a person can compare with the file, and checks that its offsets hold. For tests. */
import type { Block, Draft } from '../../draft.ts'
import { textOf } from '../../layout.ts'

/** `heading1 "Save Mill Library"`, `p2 cell "3"`, `quoted paragraph "On 3 March …"`. */
export function shown(draft: Draft): string[] {
  return draft.places.map(({ paragraph, part, page, signature }) =>
    [part === 'body' ? '' : part, page > 1 ? `p${page}` : '', signature ? 'signature' : '', blockName(paragraph.block), JSON.stringify(paragraph.text)].filter(Boolean).join(' '),
  )
}

function blockName(block: Block): string {
  if (block.kind === 'heading') return `heading${block.level}`
  if (block.kind === 'item') return `${block.ordered ? 'number' : 'bullet'}${block.depth}`
  return block.kind === 'cell' ? block.begins : 'paragraph'
}

/** `bold "Mill"`, `link "our page" https://x.example`. */
export function marks(draft: Draft): string[] {
  return draft.places.flatMap(({ paragraph }) =>
    paragraph.marks.map(({ kind, start, end, value }) => `${kind} ${JSON.stringify(paragraph.text.slice(start, end))}${value === undefined ? '' : ` ${value}`}`),
  )
}

/** @returns what is wrong with the offsets of places and marks; nothing where all hold */
export function faults(draft: Draft): string[] {
  const found: string[] = []
  for (const { paragraph, part, start } of draft.places) {
    const { text } = paragraph
    if (textOf(draft, part).slice(start, start + text.length) !== text) found.push(`${part} ${start} is not ${JSON.stringify(text)}`)
    for (const mark of paragraph.marks)
      if (mark.start < 0 || mark.start > mark.end || mark.end > text.length || (mark.start === mark.end) !== (mark.kind === 'image'))
        found.push(`${mark.kind} ${mark.start}-${mark.end} in ${JSON.stringify(text)}`)
  }
  return found
}
