/**
 * Notices that the document has changed. From WordApi 1.6 on, Word tells of paragraphs; its events are lost now and then
 * (undo on the web, tracked deletions), and before 1.6 it only tells that the selection moved. So the document is also
 * read again when the person turns to the pane, and every few seconds while they can see it: one sync of leaves, the less
 * often the longer it takes, and never for a pane that is hidden or that nobody watches. A look that has left something
 * to learn is followed sooner.
 */
import type { OfficeHere } from './office-here.ts'

/** Milliseconds. Word tells of every key; one reading serves those of a moment. */
const CALM = 200
const SWEEP = 4000
/** When what matters more has been read. */
const LEISURE = 300
/** At most a twentieth of the time goes into looking. */
const PATIENCE = 20

interface Watching {
  readonly events: boolean
  /** Looks at these paragraphs, or at all; resolves with whether there is more to learn by looking once more. */
  readonly look: (dirty?: ReadonlySet<string>) => Promise<boolean>
  /** Asks, now and then, what the document has that cannot be read. */
  readonly seek: () => Promise<void>
  readonly signal: AbortSignal
}

/** @returns what asks for a look before the next sweep */
export function watchWord({ Word, Office, page }: OfficeHere, { events, look, seek, signal }: Watching): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let sweep: ReturnType<typeof setTimeout> | undefined
  let seeking: ReturnType<typeof setTimeout> | undefined
  let looking = false
  let missed = false

  /** Paragraphs that Word has named since the last look. */
  let dirty: Set<string> | 'all' = new Set()

  const soon = (ids?: readonly string[]): void => {
    if (signal.aborted) return
    if (!ids) dirty = 'all'
    else if (dirty !== 'all') for (const id of ids) dirty.add(id)
    if (looking) missed = true
    else waiting ??= setTimeout(() => void now(), CALM)
  }
  async function now(): Promise<void> {
    waiting = undefined
    if (signal.aborted) return
    looking = true
    const some = dirty === 'all' ? undefined : dirty
    dirty = new Set()
    const began = performance.now()
    // A document that cannot be read just now is looked at again at the next sweep; the panel's own reading says why.
    const more = await look(some).catch(() => undefined)
    looking = false
    if (missed) soon([])
    missed = false
    // A look at some paragraphs puts no look at all of them off.
    if (some) return
    clearTimeout(sweep)
    const long = more === undefined ? 0 : PATIENCE * (performance.now() - began)
    if (!signal.aborted) sweep = setTimeout(again, Math.max(more ? CALM : SWEEP, long))
  }
  function again(): void {
    dirty = 'all'
    if (page.visible()) void now()
  }

  const seekSoon = (): void => {
    seeking ??= setTimeout(() => {
      seeking = undefined
      if (!signal.aborted) void seek()
    }, LEISURE)
  }
  const back = (): void => {
    soon()
    seekSoon()
  }
  page.onReturn(back, signal)
  seekSoon()
  sweep = setTimeout(again, SWEEP)
  signal.addEventListener('abort', () => {
    clearTimeout(waiting)
    clearTimeout(sweep)
    clearTimeout(seeking)
  })
  if (events) listenToParagraphs(Word, soon, signal).catch(() => listenToSelection(Office, soon, signal))
  else listenToSelection(Office, soon, signal)
  return () => soon()
}

type Soon = (ids?: readonly string[]) => void

async function listenToParagraphs(word: typeof Word, soon: Soon, signal: AbortSignal): Promise<void> {
  const heard = async () => soon()
  const named = async ({ uniqueLocalIds }: { uniqueLocalIds: string[] }) => soon(uniqueLocalIds)
  await word.run(async (context) => {
    const { document } = context
    const handlers = [document.onParagraphAdded.add(heard), document.onParagraphChanged.add(named), document.onParagraphDeleted.add(heard)]
    await context.sync()
    // What was written while Word was asked to tell of it.
    soon()
    const stop = () =>
      word
        // The events belong to this context; Word takes it where it takes an object of its own.
        .run(context as unknown as OfficeExtension.ClientObject, async () => {
          for (const handler of handlers) handler.remove()
          await context.sync()
        })
        // The document is gone, and its events with it.
        .catch(() => {})
    if (signal.aborted) await stop()
    else signal.addEventListener('abort', () => void stop(), { once: true })
  })
}

function listenToSelection(office: typeof Office, look: Soon, signal: AbortSignal): void {
  const soon = () => look()
  const { document } = office.context
  const type = office.EventType.DocumentSelectionChanged
  document.addHandlerAsync(type, soon)
  signal.addEventListener('abort', () => document.removeHandlerAsync(type, { handler: soon }), { once: true })
}
