/**
 * Espanso: a .yml file, { matches: [{ trigger, replace | form | markdown | html, label, vars }] }. Variables stand in the
 * text as {{name}}, the questions of a form as [[name]]. Its documentation describes it ("Matches").
 */
import { LineCounter, parseDocument } from 'yaml'
import { yamlValue } from '../../../pack/yaml-value.ts'
import { Gaps } from '../gaps.ts'
import { UnusableTemplate } from '../unusable-template.ts'
import type { Snippet } from '../wording.ts'

export function readEspanso(file: string, source: string): Snippet[] {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, prettyErrors: false })
  const [error] = document.errors
  if (error) throw new UnusableTemplate(file, `line ${lineCounter.linePos(error.pos[0]).line}`, `This is not YAML (${error.message.split('\n')[0]}). Mend the line and try again.`)
  const { matches } = (yamlValue(document, (why) => new UnusableTemplate(file, undefined, `In it ${why}.`)) ?? {}) as { matches?: unknown }
  if (!Array.isArray(matches)) throw new UnusableTemplate(file, undefined, 'There is no list “matches” in it, as in a file of Espanso. Choose a file of its folder “match”.')
  return matches.map((match: Record<string, unknown> | null, i): Snippet => {
    const word = (key: string): string | undefined => (typeof match?.[key] === 'string' ? (match[key] as string) : undefined)
    const trigger = word('trigger') ?? (Array.isArray(match?.triggers) ? String(match.triggers[0]) : undefined)
    const text = word('replace') ?? word('markdown')
    const form = word('form')
    const html = word('html')
    if (text === undefined && form === undefined && html === undefined)
      throw new UnusableTemplate(file, `matches, number ${i + 1}`, 'It has no text (“replace”, “form”, “markdown” or “html”). Take it out of the file, or give it one.')
    const gaps = new Gaps()
    const all = [...(Array.isArray(match?.triggers) && match.triggers.length > 1 ? ['further triggers'] : []), ...(match?.vars ? ['what fills its variables in'] : [])]
    const asked = form?.replace(/\[\[\s{0,3}(\w{1,60})\s{0,3}\]\]/g, (whole, name: string) => gaps.add({ label: name }) ?? whole)
    const said = (asked ?? text)?.replace(/\$\|\$/g, '')
    return {
      title: word('label') ?? trigger ?? `Match ${i + 1}`,
      ...(trigger && { shortcut: trigger }),
      ...(said === undefined ? { html: html ?? '' } : { text: said }),
      lost: all,
      gaps,
    }
  })
}
