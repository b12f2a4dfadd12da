/** Who may sign, as it changes: somebody comes, somebody goes, a key is lost. */
import { listInWords } from '#core/drafting/words.ts'
import { sameValue } from '#core/pack/diff/changes.ts'
import type { Holder, KeyRules } from '#core/pack/signed/key-set.schema.ts'
import type { Fault } from './faults.ts'
import type { Work } from './work.ts'

/** Fewer may be asked for where fewer are left. */
const among = (rules: KeyRules, keys: readonly Holder[]): KeyRules => {
  const { templates, ...rest } = rules
  const able = (by: readonly string[] | undefined) => keys.filter(({ role }) => !by || (role && by.includes(role))).length
  const left = templates?.flatMap((one) => (able(one.by) === 0 ? [] : [{ ...one, threshold: Math.min(one.threshold, able(one.by)) }]))
  return { ...rest, keys: [...keys], threshold: Math.max(1, Math.min(rules.threshold, keys.length)), ...(left && left.length > 0 && { templates: left }) }
}

/** Undefined where nobody is left: single keys are trusted then. */
export function withoutHolder(rules: KeyRules, gone: Holder): KeyRules | undefined {
  const keys = rules.keys.filter(({ key }) => key !== gone.key)
  return keys.length > 0 ? among(rules, keys) : undefined
}

/** The key counts no more, under anything; somebody else has to be there to sign. */
export function withRevoked(rules: KeyRules, gone: Holder, today: string): KeyRules {
  const left = among(
    rules,
    rules.keys.filter(({ key }) => key !== gone.key),
  )
  return { ...left, revoked: [...(rules.revoked ?? []), { key: gone.key, on: today, why: '' }] }
}

/** A new key of somebody who is there, in the place of the old one, which stays good for what it signed. */
export const withNewKey = (rules: KeyRules, holder: Holder, key: string): KeyRules => ({
  ...rules,
  keys: rules.keys.map((one) => (one.key === holder.key ? { ...one, key } : one)),
})

export const isRevoked = (rules: KeyRules | undefined, key: string): boolean => rules?.revoked?.some((one) => one.key === key) ?? false

/** Whose signatures a change of keys needs: of those before, as many as they asked for. Undefined where nothing changes. */
export function handOverInWords({ keys, published }: Work): string | undefined {
  const before = published?.keys
  if (!keys || !before || sameValue(before, keys)) return undefined
  const able = before.keys.filter(({ key }) => !isRevoked(keys, key))
  const names = listInWords(able.map(({ name }) => name))
  if (able.length < before.threshold)
    return `This changes who may sign, and ${before.threshold} of those who could so far have to sign that too. Only ${names || 'nobody'} can: members will have to be given the new fingerprint, as at the beginning.`
  return `This changes who may sign, so ${before.threshold} of those who could so far have to sign it too: ${names}. Whoever trusts the group’s keys already then trusts the new ones.`
}

export function keeperFaults({ keys }: Work): Fault[] {
  if (!keys) return []
  const able = (by: readonly string[] | undefined) => keys.keys.filter(({ role }) => !by || (role && by.includes(role))).length
  const room = 'publish'
  return [
    ...(keys.keys.some(({ name }) => name.trim() === '') ? [{ room, message: 'Write under “Who may sign” whose key each is.' }] : []),
    ...(keys.revoked?.some(({ why }) => why.trim() === '') ? [{ room, message: 'Say why a key counts no more: every member is told.' }] : []),
    ...(keys.templates ?? []).flatMap(({ id, threshold, by }) =>
      able(by) >= threshold ? [] : [{ room, message: `The template ${id} needs ${threshold} signatures, and fewer people here could give one.` }],
    ),
  ]
}
