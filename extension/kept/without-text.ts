/** What is kept of locked passages in a draft whose text is never kept: by hashes it can be seen that they changed. */
import type { Provenance } from '#app/store/store.ts'
import { lineHash } from '#core/draft/passage-line.ts'

export const withoutText = (template: Provenance): Provenance => ({
  ...template,
  ...(template.passages && { passages: template.passages.map(({ id, hash, lines, hashes }) => ({ id, hash, lines: [], hashes: hashes ?? lines.map(lineHash) })) }),
})
