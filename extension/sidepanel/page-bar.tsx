/** The line above the panel: whether Seconder is on here, and the buttons that change it. */
import { useEffect, useRef, useState } from 'react'
import type { Followed } from './follower.ts'
import { type Act, type Choice, standing } from './standing.ts'

export interface PageWays {
  /** @returns a sentence where it did not go as the person may think */
  act(act: Act): Promise<string | undefined>
  /** The site in a tab, where the browser tells us. */
  siteIn(tab: number): Promise<string | undefined>
  readonly isPrivate: boolean
}

export function PageBar({ page, tab, ways }: Pick<Followed, 'page' | 'tab'> & { readonly ways: PageWays }) {
  const [site, setSite] = useState<string>()
  const [went, setWent] = useState<string>()
  const line = useRef<HTMLParagraphElement>(null)
  const more = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    setWent(undefined)
    if (tab === undefined || page === undefined) return
    let isOver = false
    ways.siteIn(tab).then(
      (now) => isOver || setSite(now),
      () => isOver || setSite(undefined),
    )
    return () => {
      isOver = true
    }
  }, [page, tab, ways])

  const now = page === undefined || tab === undefined ? undefined : standing(page, { tab, site, isPrivate: ways.isPrivate })
  if (!now) return null
  const act = (choice: Choice) => {
    // First of all: the browser asks about permissions only right after the press.
    const acted = ways.act(choice.act)
    if (more.current) more.current.open = false
    // The pressed button will be gone.
    line.current?.focus()
    acted.then(setWent, (error: unknown) => setWent(error instanceof Error && error.message ? error.message : 'That did not work, and nothing was changed.'))
  }
  const button = (choice: Choice) => (
    <button key={choice.label} type="button" onClick={() => act(choice)}>
      {choice.label}
    </button>
  )
  return (
    <section className="page-bar" aria-label="This page">
      <p role="status" tabIndex={-1} ref={line}>
        {now.says}
      </p>
      {now.first && button(now.first)}
      {now.quiet.length > 0 && (
        <details ref={more}>
          <summary>Switch off…</summary>
          <div className="page-bar-choices">{now.quiet.map(button)}</div>
        </details>
      )}
      {went && <p role="alert">{went}</p>}
    </section>
  )
}
