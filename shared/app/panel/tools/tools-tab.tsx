/** The tools: those that fit the draft first, each fetched when it is opened. */
import { lazy, Suspense, useEffect, useRef } from 'react'
import { ArrowLeft } from '../icons.tsx'
import { inWords } from '../words.ts'
import { knownOf, offersFor, TOOL, TOOLS, type Tool } from './offers.ts'
import type { ToolProps } from './tool-props.ts'

const VIEW = {
  clinic: lazy(async () => ({ default: (await import('./motion-clinic.tsx')).MotionClinic })),
  imprint: lazy(async () => ({ default: (await import('./imprint-builder.tsx')).ImprintBuilder })),
  story: lazy(async () => ({ default: (await import('./story-sheet.tsx')).StorySheet })),
  approval: lazy(async () => ({ default: (await import('../approval/approval-tool.tsx')).ApprovalTool })),
  lines: lazy(async () => ({ default: (await import('../lines/lines-tool.tsx')).LinesTool })),
  note: lazy(async () => ({ default: (await import('./officer-note.tsx')).OfficerNote })),
  proof: lazy(async () => ({ default: (await import('./proof-of-checking.tsx')).ProofOfChecking })),
  ledger: lazy(async () => ({ default: (await import('./ledger.tsx')).Ledger })),
} as const

interface Props extends ToolProps {
  readonly open: Tool | undefined
  /** How often a tool was opened or closed. */
  readonly turn: number
  readonly onOpen: (tool: Tool | undefined) => void
}

export function ToolsTab({ open, turn, onOpen, ...tool }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // A tool that opens or closes takes the focus to the heading of what is shown now; the first sight of the tab does not.
  useEffect(() => {
    if (turn > 0) heading.current?.focus()
  }, [turn])

  if (open) {
    const View = VIEW[open]
    return (
      <div className="tool-room">
        <button type="button" className="link back" onClick={() => onOpen(undefined)}>
          <ArrowLeft /> All tools
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {TOOL[open].title}
        </h2>
        <Suspense fallback={<p className="nothing">Opening the tool…</p>}>
          <View {...tool} />
        </Suspense>
      </div>
    )
  }
  const known = knownOf(tool.wearer.context, tool.wearer.resolved)
  const offers = tool.host ? offersFor(known) : []
  const others = TOOLS.filter((name) => !offers.includes(name))
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Tools
      </h2>
      {offers.length > 0 && (
        <section aria-label="For this draft">
          <h3>For this {known.kind ? inWords(known.kind).toLowerCase() : 'draft'}</h3>
          <Cards tools={offers} onOpen={onOpen} />
        </section>
      )}
      <section aria-label="All tools">
        {offers.length > 0 && others.length > 0 && <h3>Other tools</h3>}
        <Cards tools={others} onOpen={onOpen} />
      </section>
    </>
  )
}

function Cards({ tools, onOpen }: { tools: readonly Tool[]; onOpen: (tool: Tool) => void }) {
  return (
    <ul className="plain">
      {tools.map((name) => (
        <li key={name} className="card" data-tool={name}>
          <h4>
            <button type="button" className="link" onClick={() => onOpen(name)}>
              {TOOL[name].title}
            </button>
          </h4>
          <p>{TOOL[name].about}</p>
        </li>
      ))}
    </ul>
  )
}
