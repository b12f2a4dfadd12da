/**
 * What Outlook calls: at Send, and when people or files change. Whatever fails here lets the message go, and says that it
 * was not checked. `completed` is called once, and nothing is done after it.
 */
import { AskOutlook } from '../outlook/ask-outlook.ts'
import { type After, type Item, itemHere } from '../outlook/outlook-here.ts'
import { paneCommand, SETTINGS } from './commands.ts'
import type { Decision, decider } from './decide.ts'
import { heldMarkdown, heldMessage } from './message.ts'
import { hideNotice, showNotice } from './notice.ts'
import { noteOf, readDraft } from './read-for-send.ts'
import { settingsFrom } from './roaming.ts'

/** Outlook shows a waiting dialog after five seconds, of which the script's own loading took some. */
export const PATIENCE = 3500

interface Here {
  readonly office: typeof Office
  readonly after: After
  readonly today: () => string
  readonly checks: ReturnType<typeof decider>
}

type Completed = { readonly allowEvent?: boolean; readonly [option: string]: unknown }
export interface SendEvent {
  completed(options?: Completed): void
}

const ALLOWED: Completed = { allowEvent: true }
export const NOT_CHECKED = 'Seconder could not check this message, so it was not held back.'

export function onSend(event: SendEvent, here: Here): void {
  // the third is kept for the notice
  const ask = new AskOutlook(here.after, 2)
  let over = false
  const finish = (options: Completed) => {
    if (over) return
    over = true
    late()
    ask.stop()
    event.completed(options)
  }
  /** Asked for first: nothing may come after `completed`. */
  const giveUp = () => {
    if (over) return
    try {
      const item = itemHere(here.office)
      // by an asker of its own: behind calls that are never answered it would not be asked for
      if (item) void showNotice(new AskOutlook(here.after), item, NOT_CHECKED)
    } finally {
      finish(ALLOWED)
    }
  }
  const late = here.after(PATIENCE, giveUp)
  try {
    const item = itemHere(here.office)
    if (item)
      decision(item, ask, here)
        .then((found) => finish(found.musts.length === 0 ? ALLOWED : held(item, found, here.office)))
        .catch(giveUp)
    else giveUp()
  } catch {
    giveUp()
  }
}

async function decision(item: Item, ask: AskOutlook, { office, checks, today }: Here): Promise<Decision> {
  const reading = Promise.all([readDraft(office, ask, item), noteOf(ask, item)])
  // while Outlook answers
  checks.ready()
  const [draft, note] = await reading
  return checks.decide({ draft, note, settings: settingsFrom(office.context.roamingSettings?.get(SETTINGS)), today: today() })
}

function held(item: Item, found: Decision, office: typeof Office): Completed {
  const has = (set: number) => office.context.requirements.isSetSupported('Mailbox', `1.${set}`)
  const message = heldMessage(found)
  const markdown = has(15) && heldMarkdown(message)
  return {
    allowEvent: false,
    errorMessage: message,
    ...(markdown && { errorMessageMarkdown: markdown }),
    ...(has(14) && {
      cancelLabel: 'Review',
      commandId: paneCommand(item),
      contextData: JSON.stringify({ rules: found.musts.map(({ rule }) => rule) }),
      // under a strict manifest: what hangs on something unknown may still be sent
      ...(found.musts.every(({ sure }) => !sure) && { sendModeOverride: 'promptUser' }),
    }),
  }
}

/** People or files have changed: one notice says early what would hold the message at Send, and goes when it no longer would. */
export function onChange(event: SendEvent, here: Here): void {
  const item = itemHere(here.office)
  if (!item) {
    event.completed()
    return
  }
  const ask = new AskOutlook(here.after)
  let over = false
  const done = () => {
    if (over) return
    over = true
    late()
    ask.stop()
    event.completed()
  }
  const late = here.after(PATIENCE, done)
  warned(item, ask, here).then(done, done)
}

async function warned(item: Item, ask: AskOutlook, { office, checks, today }: Here): Promise<void> {
  const draft = await readDraft(office, ask, item, { withText: false })
  const { musts } = checks.decide({ draft, note: undefined, settings: settingsFrom(office.context.roamingSettings?.get(SETTINGS)), today: today() })
  const [worst] = musts
  if (worst) await showNotice(ask, item, musts.length > 1 ? `${worst.message} And ${musts.length - 1} more.` : worst.message, worst.rule)
  else await hideNotice(ask, item)
}
