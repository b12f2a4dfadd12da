/** What the person pressed "Review" for in Outlook's own dialog or notice: the rules that it named, when the pane opens and while it is open. */
import { askerWith } from './ask-outlook.ts'
import { itemHere, type OutlookHere } from './outlook-here.ts'

/** @param tell - rule ids, the worst first */
export async function onAskedFor({ Office, after }: OutlookHere, tell: (rules: readonly string[]) => void): Promise<void> {
  const item = itemHere(Office)
  const ask = askerWith(after)
  const has = (set: number) => Office.context.requirements.isSetSupported('Mailbox', `1.${set}`)
  if (!item) return
  const told = (data: unknown) => {
    const rules = rulesIn(data)
    if (rules.length > 0) tell(rules)
  }
  if (has(15)) {
    const { addHandlerAsync } = item
    const type = Office.EventType.InitializationContextChanged
    await ask.maybe<void>(
      addHandlerAsync && ((done) => addHandlerAsync.call(item, type, (event: { initializationContextData?: unknown }) => told(event.initializationContextData), done)),
    )
  }
  const { getInitializationContextAsync } = item
  if (has(8)) told(await ask.maybe<string>(getInitializationContextAsync && ((done) => getInitializationContextAsync.call(item, done))))
}

/** Whatever else stands there, from another hand or an older script, asks for nothing. */
function rulesIn(data: unknown): string[] {
  try {
    const { rules } = (typeof data === 'string' ? JSON.parse(data || '{}') : (data ?? {})) as { rules?: unknown }
    return Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'string') : []
  } catch {
    return []
  }
}
