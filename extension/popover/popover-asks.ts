/** What a popover asks of the background: each question carries the draft as it stands, so that none is answered from memory. */
import type { Compose } from '../compose/compose.ts'
import { keptName } from '../compose/kept-name.ts'
import type { OpenDraft } from '../compose/open-drafts.ts'
import { askTwice } from '../messages/ask-background.ts'
import { wired } from '../messages/draft-wire.ts'
import { type FindingAsk, type MarksAsk, sendMessage } from '../messages/messages.ts'
import type { PopoverAsks } from './popover.ts'

export function popoverAsks(compose: Pick<Compose, 'showInPanels'>, isAlive: () => boolean): PopoverAsks {
  const about = async ({ host, names }: OpenDraft): Promise<MarksAsk> => ({ draft: keptName(host), wire: wired(await host.read(), names) })
  const ask = async (draft: OpenDraft, nth: number): Promise<FindingAsk> => {
    const { where, start, end } = draft.found[nth] ?? { where: 'document' as const }
    const at = start === undefined ? { where } : { where, start, end: end ?? start }
    return { ...(await about(draft)), nth, at }
  }
  /** The draft as it stood when the finding was shown. */
  let shown: { readonly draft: OpenDraft; readonly data: FindingAsk } | undefined
  return {
    async finding(draft, nth) {
      const data = await ask(draft, nth)
      shown = { draft, data }
      return askTwice(() => sendMessage('finding', data), isAlive)
    },
    async waive(draft, key, reason) {
      const data = await about(draft)
      return askTwice(() => sendMessage('waive', { ...data, key, reason }), isAlive)
    },
    unwaive: (waived) => askTwice(() => sendMessage('unwaive', { waived }), isAlive),
    switchCheck: (waived, off) => askTwice(() => sendMessage('switchCheck', { waived, off }), isAlive),
    fixed(draft, takenBack) {
      if (shown?.draft === draft) void sendMessage('did', { ...shown.data, done: 'fixed', ...(takenBack && { takenBack }) }).catch(() => {})
    },
    async inPanel({ host }, finding) {
      const isShown = compose.showInPanels(host, finding, true)
      // At once: the browser must see the person's click behind it. A panel that is open already gets the focus so.
      return (await sendMessage('openPanel')) || isShown
    },
  }
}
