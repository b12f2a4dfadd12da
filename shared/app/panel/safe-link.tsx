/** A link out of Seconder. Data names its address, so only web addresses become links. */
import type { ReactNode } from 'react'

export const isWebAddress = (href: string): boolean => /^https?:\/\/[^\s]+$/i.test(href)

export function SafeLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href || !isWebAddress(href)) return children
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="hidden"> (opens in a new tab)</span>
    </a>
  )
}
