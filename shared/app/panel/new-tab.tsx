/** A link to another page of Seconder's own: the draft stays where it is, and who cannot see a new tab come up is told of it. */
import type { ReactNode } from 'react'

export const NewTab = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
    <span className="hidden"> (opens in a new tab)</span>
  </a>
)

/** A room of this very page opens in the panel's place. */
export const ToRoom = ({ href, children }: { href: string; children: ReactNode }) =>
  href.startsWith('#') ? <a href={href}>{children}</a> : <NewTab href={href}>{children}</NewTab>
