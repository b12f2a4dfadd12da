/** What Outlook shows when a message is held: 500 characters at most, the worst first, and which pack says so. */
import type { Decision } from './decide.ts'

const MOST = 500
/** A notice above the message. */
export const MOST_NOTICE = 150
const SHOWN = 3
/** Packs over each other may have long names. */
const MOST_NAME = 120

export function heldMessage({ musts, pack }: Decision): string {
  const told = [...new Set(musts.map(({ message }) => message))]
  const tail = `Seconder checked this with ${cut(pack, MOST_NAME)}. It may be wrong: the decision is yours.`
  let body = 'Please look at this before it goes:'
  let shown = 0
  for (const message of told) {
    const line = `\n- ${message}`
    const more = told.length - shown - 1
    if (shown === SHOWN || body.length + line.length + (more > 0 ? 30 : 0) + tail.length + 2 > MOST) break
    body += line
    shown++
  }
  if (shown === 0) body += `\n- ${cut(told[0] ?? '', MOST - body.length - tail.length - 40)}`
  const rest = told.length - Math.max(shown, 1)
  return `${body}${rest > 0 ? `\n- and ${rest} more` : ''}\n${tail}`
}

/** The same for Outlooks that show Markdown; undefined where it would be longer than they take. */
export function heldMarkdown(message: string): string | undefined {
  const [opening = '', ...rest] = message.split('\n').map((line) => line.replace(/[\\`*_[\]<>#|~]/g, '\\$&'))
  const tail = rest.pop() ?? ''
  const markdown = `**${opening}**\n\n${rest.join('\n')}\n\n${tail}`
  return markdown.length <= MOST ? markdown : undefined
}

export const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`)
