/**
 * A content script of its own with the hosts and editors of the extension: Firefox's extension pages cannot be driven
 * from outside, so this asks in place of the side panel. Question and answer are events whose detail is JSON, since
 * objects do not cross between Firefox's worlds.
 */

import { edit, finding, fix } from '#app/host/contract/examples.ts'
import type { Receipt } from '#app/host/draft-host.ts'
import { textOf } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { attach } from '#extension/hosts/attach.ts'
import type { PageHost } from '#extension/hosts/page-host.ts'
import { gmail } from '#extension/sites/gmail.ts'

export type Ask = { readonly insert: Rendered } | { readonly mend: { readonly was: string; readonly text: string } } | { readonly takeBack: true } | { readonly read: true }

let host: PageHost | undefined
let last: Receipt | undefined

async function answer(ask: Ask): Promise<unknown> {
  if (!host) return { problem: 'no draft came into use' }
  if ('read' in ask) return { text: textOf(await host.read()) }
  if ('insert' in ask) last = await host.insert(ask.insert, 'whole')
  else if ('mend' in ask) {
    const mend = edit(textOf(await host.read()), ask.mend.was, ask.mend.text)
    last = await host.apply(fix(mend), finding([mend]))
  } else if (last) last = await host.takeBack(last)
  return { outcome: last?.outcome, message: last?.message }
}

document.addEventListener('probe-ask', async (event) => {
  const { id, ask } = JSON.parse((event as CustomEvent<string>).detail) as { id: number; ask: Ask }
  const said = await answer(ask).catch((error: Error) => ({ problem: error.message }))
  document.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify({ id, said }) }))
})

attach(
  document,
  gmail,
  { opened: (opened) => void (host = opened), focused: (focused) => void (host = focused), closed: () => void (host = undefined) },
  new AbortController().signal,
)
