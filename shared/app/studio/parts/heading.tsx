/** The heading of a room: it takes the focus when the room opens, which is a page of its own to whoever hears it. */
import { type ReactNode, useEffect, useRef } from 'react'

export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
