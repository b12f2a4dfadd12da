/** What a motion's paper says of itself: its title, who moves it, who seconds it, and its text. Nothing is guessed. */
import type { Draft } from '../../draft/draft.ts'
import { textOf } from '../../draft/layout.ts'

export interface MotionPaper {
  readonly title?: string
  /** As it is written there, with title and ward: 'Cllr Ada Khan, Mill Ward'. */
  readonly mover?: string
  readonly seconder?: string
  readonly text: string
}

/** "Mover: Cllr Khan", "Proposed by Cllr Khan", "Cynigydd: …"; a longer line is prose. */
const NAMED = /^[ \t]*(mover|moved by|proposer|proposed by|cynigydd|cynigiwyd gan|seconder|seconded by|eilydd|eiliwyd gan)[ \t]*[:–-]?[ \t]+([^\n]{3,80})$/i
const MOVES = /^(?:mov|propos|cynig)/i

export function motionPaper(draft: Draft): MotionPaper {
  const text = textOf(draft)
  const found: { mover?: string; seconder?: string } = {}
  for (const line of text.split(/[\n\f\t]/)) {
    const named = NAMED.exec(line)
    if (!named) continue
    const name = (named[2] as string).trim().replace(/[.;,]$/, '')
    if (MOVES.test(named[1] as string)) found.mover ??= name
    else found.seconder ??= name
  }
  const title = titleOf(draft)
  return { ...(title && { title }), ...found, text: text.trim() }
}

/** The heading of the paper itself; the draft's own title, without "Motion:" before it, where there is none. */
function titleOf(draft: Draft): string | undefined {
  const heading = draft.places.find(({ part, paragraph: { block, text } }) => part === 'body' && block.kind === 'heading' && block.level === 1 && text.trim() !== '')
  const title = heading?.paragraph.text ?? draft.context.title
  return title?.trim().replace(/^(?:motion|cynnig)(?: on notice)?[ \t]*[:–-][ \t]*/i, '') || undefined
}

/** 'Cllr Ada Khan' of 'Cllr Ada Khan, Mill Ward' */
export const nameAlone = (name: string): string => name.replace(/[,(].*$/, '').trim()
