/** Whose account a message leaves from, as the strip shows it: by the sender's address, where nobody said. */

import { accountKind } from '#core/checker/situation/who.ts'
import type { ResolvedContext } from '#core/checker/verdict.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

export function withAccount(resolved: ResolvedContext, settings: Settings): ResolvedContext {
  const { resource, sender } = resolved
  const account = sender && accountKind(sender.value, settings)
  return resource || !account ? resolved : { ...resolved, resource: { value: account, from: sender.from, confidence: sender.confidence } }
}

/** The person said one hat and the address wears the council's: the stricter rules hold, and the strip says so. */
export const contradictsAccount = ({ resource, sender }: ResolvedContext, settings: Settings): boolean =>
  resource !== undefined && sender !== undefined && ['party', 'personal'].includes(resource.value) && accountKind(sender.value, settings) === 'council'
