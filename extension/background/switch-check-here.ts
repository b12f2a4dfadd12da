/** A check that was waived often, switched off from the popover at a mark. The page names the waiver, and learns no rule by it. */
import { offered, withChoice } from '#app/panel/settings/rule-choice.ts'
import type { Store } from '#app/store/store.ts'

type Kept = Pick<Store, 'waivers' | 'preferences' | 'settings' | 'saveSettings'>
type Rules = readonly { readonly id: string; readonly mayLoosen?: boolean }[]

const ruleOf = async (store: Kept, waived: string): Promise<string | undefined> => (await store.waivers()).waivers.find(({ hash }) => hash === waived)?.rule

/** The rule of this waiver, where it was waived often enough, may be switched off, and is not. */
async function tiringRule(store: Kept, rules: Rules, waived: string): Promise<string | undefined> {
  const rule = await ruleOf(store, waived)
  const [settings, { dismissed = {} }] = await Promise.all([store.settings(), store.preferences()])
  return offered(
    rules.filter(({ id }) => id === rule),
    settings,
    dismissed,
  )[0]?.id
}

export const tires = async (store: Kept, rules: Rules, waived: string): Promise<boolean> => (await tiringRule(store, rules, waived)) !== undefined

export async function switchCheckHere(store: Kept, rules: Rules, { waived, off }: { readonly waived: string; readonly off: boolean }): Promise<void> {
  const rule = await (off ? tiringRule(store, rules, waived) : ruleOf(store, waived))
  if (rule) await store.saveSettings(withChoice(await store.settings(), rule, off ? 'off' : 'pack'))
}
