/** Keys that count no more: lost, stolen, or of somebody who left in anger. Whoever takes the next version is told which, and why. */
import { DateInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { plainDate } from '#app/panel/words.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import type { KeyRules } from '#core/pack/signed/key-set.schema.ts'

interface Props {
  readonly rules: KeyRules
  /** Those that are published stay: a key that was once revoked never counts again. */
  readonly published: KeyRules | undefined
  readonly onRules: (rules: KeyRules) => void
}

export function RevokedKeys({ rules, published, onRules }: Props) {
  const { revoked = [], ...rest } = rules
  if (revoked.length === 0) return null
  const fixed = new Set(published?.revoked?.map(({ key }) => key))
  const set = (now: typeof revoked) => onRules(now.length > 0 ? { ...rest, revoked: now } : rest)
  return (
    <>
      <h4>Keys that count no more</h4>
      <p className="hint">Also not under what they signed before. Whoever takes the next version is told, and has to take it before anything that such a key signed.</p>
      <ul className="plain keepers">
        {revoked.map((one) =>
          fixed.has(one.key) ? (
            <li key={one.key}>
              The key {fingerprint('key', one.key)}, since {plainDate(one.on)}: {one.why}
            </li>
          ) : (
            <li key={one.key} className="keeper">
              <p className="hint">The key {fingerprint('key', one.key)}</p>
              <TextInput
                label="Why"
                required
                help="A sentence that every member may read, such as: Lost with a laptop."
                value={one.why}
                error={one.why.trim() === '' ? 'Say why: every member is told.' : undefined}
                onChange={(why = '') => set(revoked.map((other) => (other === one ? { ...one, why } : other)))}
              />
              <DateInput label="Since" required value={one.on} onChange={(on = one.on) => set(revoked.map((other) => (other === one ? { ...one, on } : other)))} />
              <button type="button" onClick={() => set(revoked.filter((other) => other !== one))}>
                It counts after all
              </button>
            </li>
          ),
        )}
      </ul>
    </>
  )
}
