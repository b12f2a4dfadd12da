/** Rules that an organisation calls mandatory: nobody weighs them anew, and a finding is waived only where the organisation says so. */
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Store } from '../store/store.ts'
import type { PackPolicy } from './pack-policy.ts'

export const mayWaive = (policy: PackPolicy | undefined, rule: string): boolean => {
  const mandatory = policy?.mandatory?.[rule]
  return !mandatory || mandatory.waive === true
}

/** What the person chose about them has no effect, here and wherever the settings are taken. */
export function withoutChoices(settings: Settings, { mandatory = {} }: PackPolicy): Settings {
  const { ruleChoices } = settings
  if (!ruleChoices || Object.keys(ruleChoices).every((rule) => !mandatory[rule])) return settings
  return { ...settings, ruleChoices: Object.fromEntries(Object.entries(ruleChoices).filter(([rule]) => !mandatory[rule])) }
}

/** Waivers of before they were mandatory count no more, and no new ones are kept. */
export function mandatoryWaivers(store: Pick<Store, 'waivers' | 'waive'>, policy: PackPolicy): Pick<Store, 'waivers' | 'waive'> {
  const counted = ({ salt, waivers }: Awaited<ReturnType<Store['waivers']>>) => ({ salt, waivers: waivers.filter(({ rule }) => mayWaive(policy, rule)) })
  return {
    waivers: async () => counted(await store.waivers()),
    async waive(waiver) {
      if (!mayWaive(policy, waiver.rule)) throw new Error(`Your organisation lets nobody waive ${waiver.rule}. Change the words, or ask your administrator.`)
      return counted(await store.waive(waiver))
    },
  }
}
