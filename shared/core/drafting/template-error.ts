/** What is wrong with a template, in words for whoever writes it: which file, where, and how to mend it. */

export interface TemplateProblem {
  /** The file in which the line stands, where it is not the template's own: its parent's. */
  readonly file?: string
  /** Line in the file, counted from 1; absent where the problem is not at one place. */
  readonly line?: number
  /** One sentence or two: what is wrong and how to mend it. */
  readonly message: string
}

/** Thrown when a template cannot be read or filled. `message` has one line a problem: `templates/x.md, line 12: …`. */
export class TemplateError extends Error {
  readonly file: string
  readonly problems: readonly TemplateProblem[]

  constructor(file: string, problems: readonly TemplateProblem[]) {
    super(problems.map(({ file: other, line, message }) => `${other ?? file}${line === undefined ? '' : `, line ${line}`}: ${message}`).join('\n'))
    this.name = 'TemplateError'
    this.file = file
    this.problems = problems
  }
}

/** "; did you mean 'seconder'?" when a known name is two letters away or nearer, otherwise nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  let best: string | undefined
  let least = 3
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase(), least)
    if (distance < least) [best, least] = [name, distance]
  }
  return best === undefined ? '' : `; did you mean '${best}'?`
}

/** Letters to change, add or take away; answers `enough` as soon as it must be that many. */
function editDistance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
