/** Puts what a tool has made into the draft at the cursor, says what became of it, and takes it back. */
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { failure, noticeOf, useSay } from '../notice.tsx'

export function useInsert(host: DraftHost | null): ((rendered: Rendered) => void) | undefined {
  const say = useSay()
  if (!host) return undefined
  return (rendered) =>
    void host.insert(rendered, 'selection').then(
      (receipt) => say(noticeOf(receipt, (it) => host.takeBack(it))),
      (error: unknown) => say(failure(error)),
    )
}
