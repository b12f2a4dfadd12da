/** Who signs a notice: "Signed: Cllr Ada Khan and Cllr Ben Osei", or names in a numbered list or down a table's first column (rule GP-14). */
import { type Line, type LineReader, SHORT } from './line.ts'

const SIGNED = /\b(?:signed|signatur(?:e|es)|signator(?:y|ies)|undersigned|llofnod(?:wyd|ion)?)\b/i
/** "Ada Khan (signed), Mill Ward" */
const BEHIND = /^,? ?[([]?(?:signed|sgd)\b/i
const NUMBERED = /^\(?\d{1,2}[.)]\s*$/

/** In a table the name is a text of its own. */
const opensEntry = ({ block, text }: Line, at: number): boolean => NUMBERED.test(text.slice(0, at)) || (at === 0 && block.kind === 'cell' && block.begins === 'row')

export const signatories: LineReader = {
  words: ['sign', 'unde', 'llof', 'cllr', 'coun'],
  read(line, report) {
    if (line.text.length > SHORT * 2) return
    const signed = SIGNED.exec(line.text)
    const people = line.facts('person')
    if (signed)
      for (const gap of line.facts('placeholder')) if (gap.start - line.start > signed.index) report(gap.start - line.start, gap.end - line.start, 0.9, { role: 'signatory' })
    for (const person of people) {
      const at = person.start - line.start
      if (!(signed && (at > signed.index || BEHIND.test(line.text.slice(person.end - line.start)))) && !opensEntry(line, at)) continue
      report(at, person.end - line.start, 0.9, { role: 'signatory', name: person.value.fullName ?? person.value.name })
    }
  },
}
