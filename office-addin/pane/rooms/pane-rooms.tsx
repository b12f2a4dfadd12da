/** The panel, or the options in its place: the same that extension and desk show, loaded when somebody opens them. The address says which, so that Back and links work. */

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { OptionsHost } from '#app/options/options-host.ts'
import { addressesHere } from '#app/packs-in-use/addresses-here.ts'
import { Newcomer } from './newcomer.tsx'

const Options = lazy(async () => ({ default: (await import('#app/options/options.tsx')).Options }))

const ROOMS: ReadonlySet<string> = new Set(['welcome', 'you', 'checks', 'packs', 'record', 'setup', 'device'])
/** The first room, for the panel's links. */
export const OPTIONS = '#you'

/** The pane may ask only where it is served itself. */
export const ADDRESSES = addressesHere(document, location.origin)

interface Props {
  readonly title: string
  readonly host: Omit<OptionsHost, 'back'>
  /** "Back to the message" */
  readonly back: string
  readonly children: ReactNode
}

/** Office.js keeps words of its own behind the # for a while; they are no room. A link to a pack (pack-link.ts) is. */
const inRoom = (): boolean => ROOMS.has(location.hash.slice(1)) || location.hash.startsWith('#pack=')

export function PaneRooms({ title, host, back, children }: Props) {
  const [away, setAway] = useState(inRoom)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasAway = useRef(away)
  useEffect(() => {
    const follow = () => setAway(inRoom())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    if (wasAway.current && !away) heading.current?.focus()
    wasAway.current = away
  }, [away])
  return (
    <>
      {away && (
        <Suspense fallback={<p className="page-note">Opening the options…</p>}>
          <Options host={{ ...host, back: { label: back, href: '#panel' } }} />
        </Suspense>
      )}
      <main className="beside-draft" hidden={away}>
        <h1 ref={heading} tabIndex={-1} className="page-title">
          {title}
        </h1>
        <Newcomer store={host.store} />
        {children}
      </main>
    </>
  )
}
