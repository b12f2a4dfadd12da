/** The pack that Seconder comes with, as others are laid over it: what the engine is made of is enough, of templates their editions. */
import type { Pack } from '#core/pack/pack.ts'
import type { PackPolicy } from './pack-policy.ts'

export async function topPack(): Promise<Pack> {
  const { starterChecks } = await import('#generated/starter-checks.ts')
  return starterChecks as unknown as Pack
}

/** No layer below may loosen what the organisation calls mandatory, the person's own choices neither. */
export function withMandatory(top: Pack, { mandatory = {} }: PackPolicy): Pack {
  if (Object.keys(mandatory).length === 0) return top
  const { id, title, version, digest, words, rules, templates } = top
  return { id, title, version, digest, words, templates, rules: rules.map((rule) => (mandatory[rule.id] ? { ...rule, mayLoosen: false } : rule)) }
}
