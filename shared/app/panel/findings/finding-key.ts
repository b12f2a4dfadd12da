/** A name for each finding that outlives edits elsewhere: rule, part, words, and which of several alike. */
import type { Finding } from '#core/checker/finding.ts'

export interface Keyed {
  readonly key: string
  readonly finding: Finding
}

export function keyed(findings: readonly Finding[]): Keyed[] {
  const alike = new Map<string, number>()
  return findings.map((finding) => {
    // The words of an absence are a hash of the whole text: another at every keystroke, and no part of its name.
    const name = JSON.stringify([finding.rule, finding.where, finding.start === undefined ? '' : finding.words])
    const n = (alike.get(name) ?? 0) + 1
    alike.set(name, n)
    return { key: `${name}#${n}`, finding }
  })
}

/** A finding by its place, for hosts that know no more of it; by its rule too, where several stand there. */
export type Sought = Pick<Finding, 'where' | 'start' | 'end'> & Partial<Pick<Finding, 'rule'>>

export const isAt = (finding: Finding, { rule = finding.rule, where, start, end }: Sought): boolean =>
  finding.rule === rule && finding.where === where && finding.start === start && finding.end === end
