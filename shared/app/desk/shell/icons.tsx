/** The desk's icons: drawn here, one colour, the text's. Each stands in a button that has a name in words. */
import type { ReactNode } from 'react'

const line = (...paths: string[]): ReactNode => (
  <svg className="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
    {paths.map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
)

const letters = (text: string, style?: 'bold' | 'italic'): ReactNode => (
  <span className={`letters${style ? ` letters-${style}` : ''}`} aria-hidden="true">
    {text}
  </span>
)

export const ICONS = {
  undo: line('M8 4 3.5 8.5 8 13', 'M3.5 8.5H14a6 6 0 0 1 0 12h-4'),
  redo: line('m16 4 4.5 4.5L16 13', 'M20.5 8.5H10a6 6 0 0 0 0 12h4'),
  heading1: letters('H1', 'bold'),
  heading2: letters('H2', 'bold'),
  heading3: letters('H3', 'bold'),
  bold: letters('B', 'bold'),
  italic: letters('I', 'italic'),
  link: line('M10 14a4.5 4.5 0 0 0 6.6.4l3-3a4.5 4.5 0 0 0-6.4-6.4l-1.5 1.5', 'M14 10a4.5 4.5 0 0 0-6.6-.4l-3 3a4.5 4.5 0 0 0 6.4 6.4l1.5-1.5'),
  bullets: line('M9 6h12M9 12h12M9 18h12', 'M4 6h.01M4 12h.01M4 18h.01'),
  numbers: line('M10 6h11M10 12h11M10 18h11', 'M3.5 4.5 5 4v5M3.5 9h3', 'M3.4 15.4a1.6 1.6 0 0 1 3 .8c0 1.2-3 2.2-3 3.8h3.2'),
  quote: line('M4 5v14', 'M9 8h11M9 12h11M9 16h7'),
  table: line('M3.5 5h17v14h-17zM3.5 10h17M3.5 14.5h17M9.5 5v14M15 5v14'),
  pageBreak: line('M6 3v6h12V3', 'M6 21v-6h12v6', 'M3 12h2.5M8.5 12H11M13.5 12H16M18.5 12H21'),
  rowBelow: line('M3.5 4.5h17v7h-17z', 'M12 15v6M9 18h6'),
  columnRight: line('M4.5 3.5v17h7v-17z', 'M15 12h6M18 9v6'),
  rowGone: line('M3.5 4.5h17v7h-17z', 'M9 18h6'),
  columnGone: line('M4.5 3.5v17h7v-17z', 'M15 12h6'),
  tableGone: line('M3.5 5h17v14h-17z', 'm8.5 8.5 7 7M15.5 8.5l-7 7'),
  drafts: line('M4 6h16M4 12h16M4 18h10'),
  down: line('m6 9 6 6 6-6'),
  copy: line('M9 9h11v11H9z', 'M15 9V4H4v11h5'),
  save: line('M12 3v12M7 10.5l5 5 5-5', 'M4 20h16'),
  open: line('M12 16V4M7 8.5l5-5 5 5', 'M4 20h16'),
  plus: line('M12 5v14M5 12h14'),
  cross: line('M6 6l12 12M18 6 6 18'),
} as const

/** Two sheets, one behind the other: the draft and its seconder. The same drawing as the app's icon. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <rect x="8" y="2.5" width="12.5" height="15.5" rx="2" className="mark-behind" />
    <rect x="3.5" y="6" width="12.5" height="15.5" rx="2" className="mark-before" />
    <path d="M6.5 11h6.5M6.5 14h6.5" className="mark-lines" />
    <path d="m6.5 17.6 1.1-.9 1.1.9 1.1-.9 1.1.9 1.1-.9" className="mark-wave" />
  </svg>
)
