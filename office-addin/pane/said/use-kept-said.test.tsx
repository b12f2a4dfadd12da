// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount } from '#app/panel/mount-for-test.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { type Approvals, NO_APPROVALS, withApproval } from '#core/drafting/approval/approvals.ts'
import { outlookSaid } from './outlook-said.ts'
import type { SaidKeeper } from './said-keeper.ts'
import { useKeptSaid } from './use-kept-said.ts'
import { wordSaid } from './word-said.ts'

const TEXT = 'Mill Library stays open.'
const approved = withApproval(NO_APPROVALS, { by: 'Cllr Ada Khan', strength: 'recorded' }, TEXT)

/** A message's session data, as Outlook answers. */
function session() {
  const kept = new Map<string, string>()
  const ok = (value?: string) => ({ status: 'succeeded', value })
  const sessionData = {
    getAsync: (name: string, done: (answer: object) => void) => done(kept.has(name) ? ok(kept.get(name)) : { status: 'failed', error: { name: 'KeyNotFound' } }),
    setAsync: (name: string, value: string, done: (answer: object) => void) => {
      kept.set(name, value)
      done(ok())
    },
  }
  return { kept, here: { Office: { context: { mailbox: { item: { sessionData } } } }, after: () => () => {} } as never }
}

async function pane(keeper: SaidKeeper | undefined) {
  const seen: { approvals: Approvals; context: Context }[] = []
  function Pane() {
    const { context, approvals, onApprovals, onContext } = useKeptSaid(keeper)
    seen.push({ context, approvals })
    return (
      <>
        <button type="button" onClick={() => onApprovals(approved)}>
          Approve
        </button>
        <button type="button" onClick={() => onContext({ kind: 'letter' })}>
          Letter
        </button>
      </>
    )
  }
  return { ...(await mount(<Pane />)), now: () => seen.at(-1) }
}

describe('What is said in the pane', () => {
  it.each([
    ['of a document, on this device', () => wordsKeeper()],
    ['of a message, with its session', () => outlookSaid(session().here)],
  ])('%s, outlasts the pane, but for the words that were approved', async (_of, make) => {
    const keeper = make()
    const first = await pane(keeper)
    await first.click('button', 'Approve')
    await first.click('button', 'Letter')
    expect(first.now()).toEqual({ approvals: approved, context: { kind: 'letter' } })
    const second = await pane(keeper)
    expect(second.now()).toEqual({ approvals: { ...approved, texts: {} }, context: { kind: 'letter' } })
  })
  it('of a document that was never saved lasts until the pane is closed', async () => {
    expect(wordSaid(memoryStore(), { Office: { context: { document: {} } } } as never, '2026-09-01')).toBeUndefined()
    const first = await pane(undefined)
    await first.click('button', 'Approve')
    expect(first.now()?.approvals).toEqual(approved)
    expect((await pane(undefined)).now()?.approvals).toEqual(NO_APPROVALS)
  })
  it('holds neither the text nor where it lies', async () => {
    const store = memoryStore()
    await wordsKeeper(store).keep({ approvals: approved })
    expect(JSON.stringify(await Promise.all((await store.drafts()).map(({ id }) => store.draft(id))))).not.toMatch(/Library|Documents/)
    const { kept, here } = session()
    await outlookSaid(here)?.keep({ approvals: approved })
    expect([...kept.values()].join()).not.toContain('Library')
    expect([...kept.values()].join()).toContain('Ada Khan')
  })
})

function wordsKeeper(store = memoryStore()): SaidKeeper {
  return wordSaid(store, { Office: { context: { document: { url: 'https://anytown.example/Documents/release.docx' } } } } as never, '2026-09-01') as SaidKeeper
}
