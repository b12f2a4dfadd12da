/**
 * TextExpander: a .textexpander file, an XML property list: { groupInfo, snippetsTE2 | snippetsTE3: [{ abbreviation, label,
 * plainText, snippetType }] }. A snippetType above 1 is a script. In the text stand %filltext:name=…%, %fillarea:…%,
 * %fillpopup:name=…:A:B%.
 */
import { Parser } from 'htmlparser2'
import { Gaps } from '../gaps.ts'
import { UnusableTemplate } from '../unusable-template.ts'
import type { Snippet } from '../wording.ts'

export function readTextExpander(file: string, xml: string): Snippet[] {
  const snippets = dictionaries(xml)
  if (!/<plist\b/.test(xml) || snippets === undefined)
    throw new UnusableTemplate(file, undefined, 'There is no list “snippetsTE2” in it, as in a group saved from TextExpander. Save the group again as a .textexpander file.')
  return snippets.map((snippet, i): Snippet => {
    const { abbreviation = '', label = '', plainText, snippetType = '0' } = snippet
    if (plainText === undefined) throw new UnusableTemplate(file, `snippets, number ${i + 1}`, 'It has no “plainText”. Save the group again from TextExpander.')
    const gaps = new Gaps()
    return {
      title: label || abbreviation || `Snippet ${i + 1}`,
      ...(abbreviation && { shortcut: abbreviation }),
      text: fillIns(plainText, gaps),
      lost: Number(snippetType) > 1 ? ['the script, which stays as text'] : snippetType === '1' ? ['formatting'] : [],
      gaps,
    }
  })
}

/** The texts and numbers of each dictionary in the list of snippets. */
function dictionaries(xml: string): Record<string, string>[] | undefined {
  let found: Record<string, string>[] | undefined
  let now: Record<string, string> | undefined
  let key = ''
  let words = ''
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name) {
        words = ''
        if (name === 'array' && found === undefined && /^snippetsTE[23]$/.test(key)) [found, depth] = [[], 1]
        else if (name === 'array' && depth > 0) depth++
        else if (name === 'dict' && depth === 1) now = {}
      },
      ontext(data) {
        words += data
      },
      onclosetag(name) {
        if (name === 'key') key = words
        else if (name === 'array' && depth > 0) depth--
        else if (name === 'dict' && depth === 1 && now) {
          found?.push(now)
          now = undefined
        } else if (now && (name === 'string' || name === 'integer')) now[key] = words
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}

const FILL = /%fill(text|area|popup|date)?:([^%]{0,500})%/g

function fillIns(text: string, gaps: Gaps): string {
  const asked = text.replace(FILL, (whole, kind: string | undefined, settings: string) => {
    const parts = settings.split(':').map((part) => part.trim())
    const label = parts.find((part) => part.startsWith('name='))?.slice(5) ?? (kind === undefined ? parts[0] : undefined) ?? 'Text'
    const options = kind === 'popup' ? parts.filter((part) => part !== '' && !part.startsWith('name=')).map((part) => part.replace(/^default=/, '')) : []
    return (
      gaps.add({
        label,
        ...(kind === 'area' ? { type: 'long-text' as const } : kind === 'date' ? { type: 'date' as const } : options.length > 1 ? { type: 'choice' as const, options } : {}),
      }) ?? whole
    )
  })
  return asked.replace(/%\|/g, '')
}
