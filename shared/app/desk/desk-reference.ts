/** The reference pages stand in a folder beside the desk; they explain the rules that Seconder comes with. */
import { starterPanel } from '#generated/starter-panel.ts'
import type { ReferencePages } from '../panel/reference-pages.tsx'

const explained = new Set(starterPanel.rules.map(({ id }) => id))

export const deskReference: ReferencePages = {
  guides: 'reference/guides/index.html',
  rule: (id) => (explained.has(id) ? `reference/rules/${id}.html` : undefined),
}
