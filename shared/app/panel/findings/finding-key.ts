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
export type Sought = Pick<Finding, 'where' | 'start' | 'end'> &
  Partial<Pick<Finding, 'rule'>> & {
    /** Of the open ones at no words: which, in the order of the verdict. */
    readonly nth?: number
  }

const isAt = (finding: Finding, { rule = finding.rule, where, start, end }: Sought): boolean =>
  finding.rule === rule && finding.where === where && finding.start === start && finding.end === end

/** The open finding that is meant. Where it is no longer what it was, none: another one is not put in its place. */
export function soughtIn(findings: readonly Finding[], sought: Sought): Finding | undefined {
  const open = findings.filter(({ waived }) => !waived)
  if (sought.nth === undefined) return open.find((finding) => isAt(finding, sought))
  const absent = open.filter(({ start }) => start === undefined)[sought.nth]
  return absent?.where === sought.where ? absent : undefined
}
