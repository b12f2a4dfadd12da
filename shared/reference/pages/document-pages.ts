/** Pages that people wrote: the guides, and what stands in `docs` for those who set Seconder up. */
import { htmlName, type SitePage } from '../site-page.ts'

/** What of the repository is a page of the site; what is not there (yet) is left out. */
export const RUNNING: Readonly<Record<string, string>> = {
  'docs/administrators.md': 'running/administrators.html',
  'docs/office.md': 'running/office.html',
  'docs/packs.md': 'running/packs.html',
  'templates/README.md': 'running/writing-templates.html',
  'docs/store/privacy.md': 'running/what-the-stores-are-told.html',
  'PRIVACY.md': 'running/privacy.html',
  'SECURITY.md': 'running/security.html',
}
const GUIDES = 'docs/guides/'

/** @param documents the Markdown files of the repository by their path */
export function documentPages(documents: ReadonlyMap<string, string>): readonly SitePage[] {
  return [...documents].flatMap(([from, markdown]): readonly SitePage[] => {
    if (from.startsWith(GUIDES)) return [{ from, to: `guides/${htmlName(from.slice(GUIDES.length))}`, room: 'guides', markdown }]
    const to = RUNNING[from]
    return to ? [{ from, to, room: 'running', markdown }] : []
  })
}
