/** What an organisation decided about packs. */
import type { Settings } from '#core/pack/settings.schema.ts'
import type { KeptPin, PackRecord } from './pack-record.ts'

export interface PackPolicy {
  /** Whose signatures count for a pack; nobody on the device can say otherwise. */
  readonly trust?: readonly { readonly pack: string; readonly keys: readonly string[]; readonly threshold?: number }[]
  /** Texts of signed files that are in use without being asked for. */
  readonly files?: readonly string[]
  /** Addresses from which they are kept up to date. */
  readonly from?: readonly { readonly pack: string; readonly address: string }[]
  /** `false`: nobody may subscribe to an address. */
  readonly subscriptions?: boolean
  /** `false`: no packs but those that `trust` names. */
  readonly others?: boolean
  /** Rules that nobody may switch off or make lighter; a finding of theirs may be waived only where this says so. */
  readonly mandatory?: Readonly<Record<string, { readonly waive?: boolean }>>
}

/** What whoever deploys the add-in decided for all who open it. @public of what scripts/lib/write-pack.ts writes */
export interface Deployed {
  readonly settings?: Settings
  readonly packs?: Omit<PackPolicy, 'mandatory'>
  readonly mandatory?: PackPolicy['mandatory']
}

export const trustOf = ({ trust = [] }: PackPolicy, pack: string) => trust.find((one) => one.pack === pack)

/** A sentence, where this pack may not be used here. */
export const forbids = (policy: PackPolicy, pack: string): string | undefined =>
  policy.others === false && !trustOf(policy, pack) ? `Your organisation lets only certain packs be used here, and “${pack}” is not one of them. Nothing was changed.` : undefined

/** What the organisation trusts counts before what the person confirmed. */
export function pinOf(known: PackRecord | undefined, policy: PackPolicy, pack: string, today: string): KeptPin | undefined {
  const decided = trustOf(policy, pack)
  if (decided) return { trust: decided.keys, ...(decided.threshold !== undefined && { threshold: decided.threshold }), by: 'organisation', on: known?.pin?.on ?? today }
  return known?.pin?.by === 'person' ? known.pin : undefined
}
