/**
 * The group's own bank accounts from `settings.ownContacts`, as digits (sort code and account number written
 * together) or as an IBAN without spaces. An identifier carries only its last two characters, so a rule cannot tell
 * whose account it was: the recognisers of accounts leave the group's own out (guidance DP-03, "must not flag").
 */
import type { Settings } from '../../pack/settings.schema.ts'

export function ownAccounts(settings: Settings): ReadonlySet<string> {
  const own = new Set<string>()
  for (const contact of settings.ownContacts ?? []) {
    const plain = contact.replace(/[^a-z0-9]/gi, '').toUpperCase()
    if (/^(?:[A-Z]{2})?\d{10,}$/.test(plain) || /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(plain)) own.add(plain)
  }
  return own
}
