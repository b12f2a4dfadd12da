/** What a newer version of a pack takes back: templates, rules, agreed lines, keys. It counts at once, before anybody has looked at the rest. */
import { longDate } from '#core/calendar/day-names.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { KeySet } from '#core/pack/signed/key-set.schema.ts'
import type { LineTakenBack, Withdrawn } from './pack-record.ts'

/** @returns undefined where nothing is taken back */
export function withdrawals(old: PackFile, now: PackFile, on: string): Withdrawn | undefined {
  const templates: Record<string, Withdrawn['templates'][string]> = {}
  const says: string[] = []
  // A file may leave out what it has none of.
  const [rulesBefore, rulesNow] = [old.open.rules ?? [], now.open.rules ?? []]
  for (const before of old.open.templates ?? []) {
    const after = (now.open.templates ?? []).find(({ id }) => id === before.id)
    if (!after) {
      templates[before.id] = null
      says.push(`Template ${before.id}, “${before.title}”, was taken out.`)
    } else if (after.withdrawn && !before.withdrawn) {
      templates[before.id] = after.withdrawn
      says.push(`Template ${before.id}, “${before.title}”, was withdrawn: ${after.withdrawn.why}`)
    }
  }
  const gone = rulesBefore.filter(({ id }) => rulesNow.every((rule) => rule.id !== id))
  says.push(...gone.map(({ id, title }) => `Rule ${id}, “${title}”, was taken out.`))
  const lines = linesTakenBack(old, now, says)
  return says.length === 0 ? undefined : { templates, rules: gone.map(({ id }) => id), lines, says, on }
}

/**
 * A group's key that opens the version in use opens the newer one as well: what is not in it is no longer agreed. A line
 * that is to end sooner is taken back from that day; one that may stand longer waits with the rest of the update.
 */
function linesTakenBack(old: PackFile, now: PackFile, says: string[]): Record<string, LineTakenBack> {
  const lines: Record<string, LineTakenBack> = {}
  for (const before of old.sealed?.agreedLines ?? []) {
    const after = now.sealed?.agreedLines?.find(({ id }) => id === before.id)
    const told = `The agreed line “${before.line}”`
    if (!after) {
      lines[before.id] = null
      says.push(`${told} was taken out.`)
    } else if (after.retired !== undefined && before.retired === undefined) {
      lines[before.id] = after.retired
      says.push(`${told} was retired on ${longDate(after.retired)}.`)
    } else if (after.expires !== undefined && (before.expires === undefined || after.expires < before.expires)) {
      lines[before.id] = { expires: after.expires }
      says.push(`${told} holds until ${longDate(after.expires)}; before it ${before.expires === undefined ? 'had no end' : `was ${longDate(before.expires)}`}.`)
    }
  }
  return lines
}

/** Those who signed the version in use with a key that was revoked since: nothing but the newer version stands on good keys. */
export function signedByRevoked(signers: readonly string[], keys: KeySet | undefined): string[] {
  return (keys?.revoked ?? []).filter(({ key }) => signers.includes(key)).map(({ on, why }) => `A key that signed the version before was revoked on ${longDate(on)}: ${why}`)
}
