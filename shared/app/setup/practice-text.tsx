/** The practice draft as one would see it in a mail, with its marks. */
import { type ReactNode, useEffect, useState } from 'react'
import type { Finding } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import { SEVERITY } from '../panel/words.ts'
import type { PracticeHost } from './practice-host.ts'

export function PracticeText({ host }: { host: PracticeHost }) {
  const [drawn, setDrawn] = useState<{ readonly draft: Draft; readonly marks: readonly Finding[]; readonly shown: Finding | undefined }>()
  useEffect(() => {
    const stop = new AbortController()
    const draw = async () => {
      const draft = await host.read()
      if (!stop.signal.aborted) setDrawn({ draft, marks: host.marked, shown: host.shown })
    }
    host.onMarks(() => void draw())
    host.watch(() => void draw(), stop.signal)
    void draw()
    return () => stop.abort()
  }, [host])
  return (
    <article className="practice-text" aria-label="The draft">
      {drawn?.draft.places.map(({ paragraph: { text }, start }) => (
        <p key={start}>{marked(text, start, drawn.marks, drawn.shown)}</p>
      ))}
    </article>
  )
}

/** Marks do not overlap in this draft; where one begins before the last has ended, it is left out. */
function marked(text: string, offset: number, findings: readonly Finding[], shown: Finding | undefined): ReactNode[] {
  const inside = findings
    .filter(({ where, start, end, waived }) => where === 'body' && !waived && start !== undefined && end !== undefined && start >= offset && end <= offset + text.length)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  const nodes: ReactNode[] = []
  let at = 0
  for (const finding of inside) {
    const [from, to] = [(finding.start ?? 0) - offset, (finding.end ?? 0) - offset]
    if (from < at) continue
    nodes.push(
      text.slice(at, from),
      <mark key={from} className={finding.severity} data-shown={shown?.start === finding.start || undefined}>
        <span className="hidden">[{SEVERITY[finding.severity].word}: </span>
        {text.slice(from, to)}
        <span className="hidden">]</span>
      </mark>,
    )
    at = to
  }
  return [...nodes, text.slice(at)]
}
