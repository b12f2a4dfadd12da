/** What a popover asks of the background: each question carries the draft as it stands, so that none is answered from memory. */
import { type Compose, keptName } from '../compose/compose.ts'
import type { OpenDraft } from '../compose/open-drafts.ts'
import { askTwice } from '../messages/ask-background.ts'
import { wired } from '../messages/draft-wire.ts'
import { type FindingAsk, sendMessage } from '../messages/messages.ts'
import type { PopoverAsks } from './popover.ts'

export function popoverAsks(compose: Pick<Compose, 'showInPanels'>, isAlive: () => boolean): PopoverAsks {
  const ask = async ({ host, names, found }: OpenDraft, nth: number): Promise<FindingAsk> => {
    const { where, start, end } = found[nth] ?? { where: 'document' as const }
    const at = start === undefined ? { where } : { where, start, end: end ?? start }
    return { draft: keptName(host), wire: wired(await host.read(), names), nth, at }
  }
  return {
    async finding(draft, nth) {
      const data = await ask(draft, nth)
      return askTwice(() => sendMessage('finding', data), isAlive)
    },
    async waive(draft, nth, reason) {
      const data = await ask(draft, nth)
      return askTwice(() => sendMessage('waive', { ...data, reason }), isAlive)
    },
    unwaive: (waived) => askTwice(() => sendMessage('unwaive', { waived }), isAlive),
    async inPanel({ host }, finding) {
      const isShown = compose.showInPanels(host, finding, true)
      // At once: the browser must see the person's click behind it. A panel that is open already gets the focus so.
      return (await sendMessage('openPanel')) || isShown
    },
  }
}
