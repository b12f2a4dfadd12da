/**
 * The lines between two `---` at the top of a Markdown file. What they say under the context's own names is taken;
 * other tools' keys are passed over, and none of it is text of the draft.
 */
import { parse } from 'yaml'
import type { Context } from '../../context.schema.ts'
import { contextFrom } from '../context-from.ts'
import { UnreadableDraft } from '../unreadable-draft.ts'

/** Longer front matter is none. */
const LONGEST = 20_000

export function splitFrontMatter(markdown: string): { context: Context; body: string } {
  const opening = /^---[ \t]{0,20}\r?\n/.exec(markdown)?.[0]
  if (!opening) return { context: {}, body: markdown }
  const closing = /\n(---|\.\.\.)[ \t]{0,20}(\r?\n|$)/.exec(markdown.slice(opening.length - 1, LONGEST))
  if (!closing) return { context: {}, body: markdown }
  const yaml = markdown.slice(opening.length, opening.length - 1 + closing.index + 1)
  // a rule between two thematic breaks: "---\n\nSome text\n\n---"
  if (!/^[ \t]{0,20}[A-Za-z_][\w-]{0,60}[ \t]{0,20}:(\s|$)/m.test(yaml)) return { context: {}, body: markdown }
  return { context: contextFrom(parseYaml(yaml)), body: markdown.slice(opening.length - 1 + closing.index + closing[0].length) }
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0, logLevel: 'error' })
  } catch (error) {
    const line = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line
    throw new UnreadableDraft({
      place: `front matter, line ${(line ?? 1) + 1}`,
      problem: 'The lines between the two --- at the top are not YAML. Write each as "name: value", or take them out.',
    })
  }
}
