/**
 * Tab after a shortcut, in a Word that tells of no keys: it becomes a tab character, and two readings, the one before and the
 * one after, show that it was typed. What stood there when the pane was opened, was pasted with more behind it, or came while
 * something else changed too, is nothing that anybody has just typed.
 */
import { typedShortcut } from '#core/drafting/shortcuts.ts'
import { shownText } from './read/paragraph-of.ts'
import { bodyPlaces, type Snapshot } from './read/snapshot.ts'
import { escaped } from './write/needle.ts'

export interface Tabbed {
  readonly shortcut: string
  /** What has to give way, with its tab. */
  readonly typed: string
  /** The line up to there. */
  readonly line: string
  /** Whether a reading before has seen it begun: what Undo or a paste brings comes in one piece. */
  readonly seenBegun: boolean
}

/** The lines of the body; cells of tables too, though their tabs are none that were typed. */
export const linesOf = (snapshot: Snapshot): string =>
  bodyPlaces(snapshot)
    .map(({ paragraph }) => paragraph.text)
    .join('\n')

/** @param before @param now the lines of two readings */
export function tabAfterShortcut(before: string, now: string, shortcuts: ReadonlySet<string>): Tabbed | undefined {
  const written = now.length - before.length
  for (let at = now.indexOf('\t'); at >= 0 && written > 0; at = now.indexOf('\t', at + 1)) {
    const end = at + 1
    const found = end >= written ? typedShortcut(now.slice(0, at), shortcuts) : undefined
    if (!found || now.slice(0, end - written) + now.slice(end) !== before) continue
    const typed = now.slice(at - found.length, end)
    return { shortcut: found.shortcut, typed, line: now.slice(now.lastIndexOf('\n', at) + 1, end), seenBegun: written < typed.length }
  }
  return undefined
}

/** Queued; answered by the next sync. */
function lookBefore({ document }: Word.RequestContext, { typed, line }: Tabbed) {
  const selected = document.getSelection()
  const paragraph = selected.paragraphs.getLast()
  const head = paragraph.getRange('Start').expandTo(selected)
  const hits = head.search(escaped(typed), { matchCase: true })
  selected.load('text')
  paragraph.load('text')
  head.load('text')
  hits.load('text')
  return {
    paragraph,
    /** What is typed for the template, if the cursor stands right behind it. */
    here(): { readonly hit: Word.Range; readonly without: string } | undefined {
      const hit = hits.items.at(-1)
      const ends = shownText(head.text).split('\n').at(-1) === line && paragraph.text.startsWith(head.text)
      if (selected.text !== '' || !ends || hit?.text !== typed) return undefined
      return { hit, without: head.text.slice(0, -typed.length) + paragraph.text.slice(head.text.length) }
    },
  }
}

export async function cursorIsBehind(context: Word.RequestContext, tabbed: Tabbed): Promise<boolean> {
  const look = lookBefore(context, tabbed)
  await context.sync()
  return look.here() !== undefined
}

/** Takes it out, and nothing else: one sync looks, one writes and reads back. */
export async function takeOut(context: Word.RequestContext, tabbed: Tabbed): Promise<'taken' | 'moved on' | 'kept'> {
  const look = lookBefore(context, tabbed)
  await context.sync()
  const here = look.here()
  if (!here) return 'moved on'
  here.hit.delete()
  look.paragraph.load('text')
  await context.sync()
  return look.paragraph.text === here.without ? 'taken' : 'kept'
}
