/** The panel's icons: drawn here, one colour, the text's. Each stands beside a word, so none speaks for itself. */
import type { ReactNode } from 'react'
import type { Severity } from '#core/checker/finding.ts'

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** A shape for each severity, so that none is told by colour alone: octagon, triangle, circle. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  if (severity === 'must')
    return (
      <Icon>
        <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" />
        <path d="M12 7v6M12 16.5v.01" />
      </Icon>
    )
  if (severity === 'should')
    return (
      <Icon>
        <path d="M12 3 22 20.5H2z" />
        <path d="M12 9.5v5M12 17.5v.01" />
      </Icon>
    )
  return (
    <Icon>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v6M12 7.5v.01" />
    </Icon>
  )
}

export const Chevron = () => (
  <Icon>
    <path d="m6 9 6 6 6-6" />
  </Icon>
)
export const Pencil = () => (
  <Icon>
    <path d="m4 20 1-5L16.5 3.5l4 4L9 19z" />
    <path d="m14 6 4 4" />
  </Icon>
)
export const Tick = () => (
  <Icon>
    <path d="m4 12.5 5.5 5.5L20 7" />
  </Icon>
)
export const Cross = () => (
  <Icon>
    <path d="M5 5l14 14M19 5 5 19" />
  </Icon>
)
export const Magnifier = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5.5 5.5" />
  </Icon>
)
export const Star = ({ filled }: { filled: boolean }) => (
  <svg
    className="icon"
    viewBox="0 0 24 24"
    fill={filled ? 'currentColor' : 'none'}
    stroke="currentColor"
    strokeWidth="2"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d="m12 2.8 2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.6l6.5-.9z" />
  </svg>
)
export const Plus = () => (
  <Icon>
    <path d="M12 4v16M4 12h16" />
  </Icon>
)
export const ArrowUp = () => (
  <Icon>
    <path d="M12 20V4M5 11l7-7 7 7" />
  </Icon>
)
export const ArrowDown = () => (
  <Icon>
    <path d="M12 4v16M5 13l7 7 7-7" />
  </Icon>
)
export const ArrowLeft = () => (
  <Icon>
    <path d="M20 12H4M11 5l-7 7 7 7" />
  </Icon>
)
export const Keyboard = () => (
  <Icon>
    <rect x="2" y="6" width="20" height="12" rx="2" />
    <path d="M6 10v.01M10 10v.01M14 10v.01M18 10v.01M8 14h8" />
  </Icon>
)
export const Lock = () => (
  <Icon>
    <rect x="5" y="11" width="14" height="10" rx="2" />
    <path d="M8 11V7.5a4 4 0 0 1 8 0V11" />
  </Icon>
)
export const Wrench = () => (
  <Icon>
    <path d="M14.5 6.5a4.5 4.5 0 0 0-5.9 5.6L3 17.7 6.3 21l5.6-5.6a4.5 4.5 0 0 0 5.6-5.9l-2.8 2.8-2.9-.1-.1-2.9z" />
  </Icon>
)
export const Download = () => (
  <Icon>
    <path d="M12 3v12M6.5 10 12 15.5 17.5 10M4 20.5h16" />
  </Icon>
)
