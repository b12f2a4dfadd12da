/** The body as it is once something has been written: Outlook for Mac gives back the old one for a while (office-js issue 5983). */
import type { AskOutlook } from '../ask-outlook.ts'
import type { After, Item } from '../outlook-here.ts'
import { readBody } from '../read/read-item.ts'

/** Milliseconds before each reading: two seconds together, at worst. */
const WAITS = [0, 150, 300, 600, 1000] as const

/** @param old - as it was before the writing @returns the first reading that is another, or the last one where Outlook took nothing */
export async function writtenBody({ ask, item, after }: { readonly ask: AskOutlook; readonly item: Item; readonly after: After }, old: string): Promise<string> {
  let now = old
  for (const wait of WAITS) {
    if (wait > 0) await new Promise<void>((resolve) => after(wait, resolve))
    now = await readBody(ask, item)
    if (now !== old) break
  }
  return now
}
