/**
 * Notices that the item has changed. Outlook tells of people (Mailbox 1.7) and files (1.8), never of a word: so the text is
 * read again while somebody looks at the pane, the less often the longer it stays as it is, and when they turn to it.
 */
import type { OutlookAbilities } from './abilities.ts'
import type { AskOutlook } from './ask-outlook.ts'
import type { Item, OutlookHere } from './outlook-here.ts'

/** Milliseconds. */
const BRISK = 1000
const CALM = 5000
/** How much longer it waits each time nothing was new. */
const SLOWING = 1.5

interface Watching {
  readonly here: OutlookHere
  readonly item: Item
  readonly ask: AskOutlook
  readonly can: OutlookAbilities
  /** Resolves with whether something was new. */
  readonly look: () => Promise<boolean>
  readonly signal: AbortSignal
}

export function watchItem({ here: { Office, page, after }, item, ask, can, look, signal }: Watching): void {
  let stop = () => {}
  let looking = false
  let missed = false
  let wait = BRISK

  const later = (milliseconds: number) => {
    stop()
    if (!signal.aborted) stop = after(milliseconds, () => void now())
  }
  async function now(): Promise<void> {
    if (signal.aborted) return
    if (looking) {
      missed = true
      return
    }
    if (!page.visible()) return later(CALM)
    looking = true
    // what cannot be read just now is read at the next look; the panel's own reading says why
    const news = await look().catch(() => false)
    looking = false
    wait = news ? BRISK : Math.min(CALM, wait * SLOWING)
    later(missed ? 0 : wait)
    missed = false
  }
  const soon = () => {
    wait = BRISK
    later(0)
  }
  later(BRISK)
  page.onReturn(soon, signal)
  signal.addEventListener('abort', () => stop(), { once: true })
  const { RecipientsChanged, AttachmentsChanged } = Office.EventType
  if (can.events) listen([RecipientsChanged, ...(can.attachments ? [AttachmentsChanged] : [])], item, ask, soon, signal)
}

function listen(types: readonly Office.EventType[], item: Item, ask: AskOutlook, soon: () => void, signal: AbortSignal): void {
  for (const type of types) {
    void ask.maybe<void>((done) => item.addHandlerAsync?.(type, soon, done))
    signal.addEventListener('abort', () => void ask.maybe<void>((done) => item.removeHandlerAsync?.(type, done)), { once: true })
  }
}
