/** A link out of Seconder. */
import type { ReactNode } from 'react'
import { isWebAddress } from './web-address.ts'

export function SafeLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href || !isWebAddress(href)) return children
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="hidden"> (opens in a new tab)</span>
    </a>
  )
}
