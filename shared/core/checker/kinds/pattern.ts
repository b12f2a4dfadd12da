/** A regular expression of the safe subset, run only in paragraphs where a literal of its own was seen. */
import type { Hit, RuleKind } from '../kind.ts'

const compiled = new Map<string, RegExp>()

function expression(source: string): RegExp {
  let found = compiled.get(source)
  if (!found) {
    found = new RegExp(source, 'giu')
    compiled.set(source, found)
  }
  return found
}

export const pattern: RuleKind<'pattern'> = {
  name: 'pattern',
  judge({ pattern: source, literal, in: parts = ['body', 'subject', 'title'], once }, facts) {
    const hits: Hit[] = []
    const sought = literal.toLowerCase()
    facts.draft.places.forEach(({ part, start, paragraph }, place) => {
      if (!parts.includes(part) || !paragraph.text.toLowerCase().includes(sought)) return
      const search = expression(source)
      search.lastIndex = 0
      for (let found = search.exec(paragraph.text); found; found = search.exec(paragraph.text)) {
        if (found[0] === '') search.lastIndex++
        else hits.push({ part, place, start: start + found.index, end: start + found.index + found[0].length, values: { words: found[0] } })
      }
    })
    return once ? hits.slice(0, 1) : hits
  },
}
