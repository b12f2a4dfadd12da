/** The pages that explain rules, templates and the rest, where they stand beside the panel; elsewhere there is nothing to link to. */
import { createContext, type ReactNode, useContext } from 'react'
import { NewTab } from './new-tab.tsx'

export interface ReferencePages {
  /** The guides, with the way to everything else. */
  readonly guides: string
  /** undefined for a rule that the pages do not explain: one of a group's own pack. */
  rule(id: string): string | undefined
}

export const ReferencePlace = createContext<ReferencePages | undefined>(undefined)

/** The rule's words, as a link to its page where it has one. */
export function RuleLink({ rule, children }: { rule: string; children: ReactNode }) {
  const href = useContext(ReferencePlace)?.rule(rule)
  return href ? <NewTab href={href}>{children}</NewTab> : children
}

/** The way to the guides, where there are any. */
export function GuidesLink() {
  const pages = useContext(ReferencePlace)
  return (
    pages && (
      <p className="guides-link">
        <NewTab href={pages.guides}>Guides, and every rule and template explained</NewTab>
      </p>
    )
  )
}
