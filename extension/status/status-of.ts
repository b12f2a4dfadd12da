/** What the status by the Send button says of a draft. It promises nothing: what was found, or that nothing was, or that nobody looked. */
import type { Finding } from '#core/checker/finding.ts'

export type StatusKind = 'unchecked' | 'nothing' | 'some' | 'must'

export interface Status {
  readonly kind: StatusKind
  /** Shown; empty where the shape says it. */
  readonly count: string
  /** The name of the button. */
  readonly name: string
}

const MOST = 99

export function statusOf({ isChecked, found }: { readonly isChecked: boolean; readonly found: readonly Pick<Finding, 'severity'>[] }): Status {
  if (!isChecked) return { kind: 'unchecked', count: '', name: 'Seconder: not checked yet' }
  const n = found.length
  if (n === 0) return { kind: 'nothing', count: '', name: 'Seconder: nothing found by the checks that apply' }
  const must = found.filter(({ severity }) => severity === 'must').length
  const weighty = must === 0 ? '' : `, ${must} of them must be changed`
  return { kind: must > 0 ? 'must' : 'some', count: n > MOST ? `${MOST}+` : String(n), name: `Seconder: ${n} to look at${weighty}. Opens the first` }
}
