/** A text made here, to be read and taken elsewhere: shown whole, with a button that copies exactly it. */
import type { ReactNode } from 'react'
import { CopyButton } from '../notice.tsx'

/** @param says - of the button: "Copy the subject" */
export function ToCopy({ label, says, text, children }: { label: string; says: string; text: string; children?: ReactNode }) {
  return (
    <div className="take-away">
      <p className="take-away-label">{label}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="take-away-text" aria-label={label} tabIndex={0}>
        {text}
      </section>
      <div className="row">
        <CopyButton key={text} text={text}>
          {says}
        </CopyButton>
        {children}
      </div>
    </div>
  )
}
