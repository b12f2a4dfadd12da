/**
 * What the person said about a draft that lives elsewhere (a message in Gmail), and the template it began from. Kept
 * under the page's own name for the draft, in the same store as the desk's drafts, without any of its text.
 */
import type { Provenance, Store } from '#app/store/store.ts'
import { addDays } from '#core/calendar/day.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { withoutText } from './without-text.ts'

export interface Said {
  readonly context: Context
  readonly template?: Provenance
}

export const KEPT_DAYS = 90

const KEY = /^(?:gmail|outlook-web|page):/

export async function saidAbout(store: Store, name: string): Promise<Said> {
  const record = await store.draft(name)
  return record ? { context: record.context, ...(record.template ? { template: record.template } : {}) } : { context: {} }
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
  const { context = {}, template = undefined }: Partial<Said> = { context: before?.context, template: before?.template, ...change }
  if (Object.keys(context).length === 0 && !template) return store.deleteDraft(name)
  return store.saveDraft({
    id: name,
    title: '',
    content: null,
    context,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    ...(template ? { template: withoutText(template) } : {}),
  })
}

/** Nobody hears when a message is sent or thrown away, so what was said about it goes after a while. */
export async function forgetOldNotes(store: Store, today: string): Promise<void> {
  const last = addDays(today, -KEPT_DAYS)
  for (const { id, updatedAt } of await store.drafts()) if (KEY.test(id) && updatedAt.slice(0, 10) < last) await store.deleteDraft(id)
}
