/**
 * What the person said about a draft that lives elsewhere (a message in Gmail), the template it began from, and who
 * approved it. Kept under the place's own name for the draft, in the same store as the desk's drafts, without any of its text.
 */
import { addDays } from '#core/calendar/day.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { type Approvals, isSpokenOf, withoutTexts } from '#core/drafting/approval/approvals.ts'
import type { Provenance, Store } from './store.ts'
import { withoutText } from './without-text.ts'

export interface Said {
  readonly context: Context
  readonly template?: Provenance
  /** Their texts are known only where they were approved. */
  readonly approvals?: Approvals
}

export const KEPT_DAYS = 90

const KEY = /^(?:gmail|outlook-web|page|word):/

/** Whether a record speaks of a draft that lives elsewhere: it has no text to be opened. */
export const isElsewhere = (id: string): boolean => KEY.test(id)

export async function saidAbout(store: Store, name: string): Promise<Said> {
  const record = await store.draft(name)
  if (!record) return { context: {} }
  const { context, template, approvals } = record
  return { context, ...(template && { template }), ...(approvals && { approvals }) }
}

/** One after the other: each reads what the one before has kept. */
let saying: Promise<unknown> = Promise.resolve()

export function say(store: Store, name: string, change: Partial<Said>, now = new Date().toISOString()): Promise<void> {
  const said = saying.then(() => keep(store, name, change, now))
  saying = said.catch(() => {})
  return said
}

async function keep(store: Store, name: string, change: Partial<Said>, now: string): Promise<void> {
  const before = await store.draft(name)
  const { context = {}, template, approvals }: Partial<Said> = { context: before?.context, template: before?.template, approvals: before?.approvals, ...change }
  const approved = approvals && isSpokenOf(approvals) ? withoutTexts(approvals) : undefined
  if (Object.keys(context).length === 0 && !template && !approved) return store.deleteDraft(name)
  return store.saveDraft({
    id: name,
    title: '',
    content: null,
    context,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    ...(template ? { template: withoutText(template) } : {}),
    ...(approved && { approvals: approved }),
  })
}

/** Nobody hears when a message is sent or thrown away, so what was said about it goes after a while. */
export async function forgetOldNotes(store: Store, today: string): Promise<void> {
  const last = addDays(today, -KEPT_DAYS)
  for (const { id, updatedAt } of await store.drafts()) if (isElsewhere(id) && updatedAt.slice(0, 10) < last) await store.deleteDraft(id)
}
