/** How the guard reaches the background, about drafts that the compose script knows. */
import type { Compose } from '../compose/compose.ts'
import { keptName } from '../compose/kept-name.ts'
import { askTwice } from '../messages/ask-background.ts'
import { wired } from '../messages/draft-wire.ts'
import { type MarksAsk, sendMessage } from '../messages/messages.ts'
import type { GuardWays } from './guard.ts'

const SILENT = 'Seconder did not answer, so nothing was waived. Try again.'

/** @param isOn false while the person has paused Seconder, or switched it off here */
export function guardWays(compose: Pick<Compose, 'drafts' | 'showInPanels'>, isAlive: () => boolean, isOn: () => boolean): GuardWays {
  /** Always the whole draft: it is asked seldom, and of a background that may just have been started. */
  async function about(id: string): Promise<MarksAsk> {
    const draft = compose.drafts.get(id)
    if (!draft) throw new Error('The draft is no longer open on the page.')
    return { draft: keptName(draft.host), wire: wired(await draft.host.read(), draft.names) }
  }

  return {
    isOn,
    isAlive,
    async held({ id }) {
      const ask = await about(id)
      const answer = await askTwice(() => sendMessage('held', ask), isAlive)
      if ('unknown' in answer) throw new Error('The draft did not reach the checker whole.')
      return answer.held
    },
    async waive({ id }, key, reason) {
      try {
        const ask = await about(id)
        const answer = await askTwice(() => sendMessage('waive', { ...ask, key, reason }), isAlive)
        return 'none' in answer ? answer.none : 'unknown' in answer ? SILENT : undefined
      } catch {
        return SILENT
      }
    },
    doing({ id }) {
      const asked = about(id)
      asked.catch(() => {})
      // The record never stands in the way of a mail.
      return (done) => void asked.then((ask) => sendMessage('did', { ...ask, done })).catch(() => {})
    },
    openPanel: async (host, at) => {
      const isShown = compose.showInPanels(host, at, true)
      return (await sendMessage('openPanel')) || isShown
    },
  }
}
