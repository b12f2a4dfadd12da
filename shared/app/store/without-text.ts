/** What is kept of locked passages in a draft whose text is never kept: by hashes it can be seen that they changed. */

import { lineHash } from '#core/draft/passage-line.ts'
import type { Provenance } from './store.ts'

export const withoutText = (template: Provenance): Provenance => ({
  ...template,
  ...(template.passages && { passages: template.passages.map(({ id, hash, lines, hashes }) => ({ id, hash, lines: [], hashes: hashes ?? lines.map(lineHash) })) }),
})
