/** What a draft is called in lists and as a file: its title, or else its first words. */
import type { Node } from '@tiptap/pm/model'
import { beginning } from '../../panel/words.ts'

const LONGEST = 80

export function nameOf(title: string, doc: Node): string {
  if (title.trim()) return title.trim()
  let first = ''
  doc.descendants((node) => {
    if (!first && node.isTextblock) first = node.textContent.trim()
    return !first
  })
  if (!first) return 'Untitled draft'
  return beginning(first, LONGEST)
}

/** A name that every file system takes. */
export const fileNameOf = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\x00-\x1f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
    .slice(0, LONGEST) || 'Draft'
