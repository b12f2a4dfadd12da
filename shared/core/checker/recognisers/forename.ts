/**
 * Somebody called by the given name alone, as members of a group call each other: "Neil swore at her". Said aloud it
 * names nobody to a stranger, so it is no `person`; it is looked for only where words stand that rules ask beside it.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { BESIDE_FORENAMES } from './beside-forenames.ts'
import { MONTH_NAMES, PLACE_PRONE, WORD_FIRST } from './people/also-words.ts'
import { beginsSentence, capitalWords } from './people/capital-words.ts'
import { directoryOf } from './people/directory.ts'
import { belongsToThing, isGiven, joined } from './people/name-run.ts'

export const forename: MakeRecogniser = (settings) => {
  const directory = directoryOf(settings)
  return {
    name: 'forename',
    yields: ['forename'],
    wants: ({ terms }) => terms.some(({ value }) => value.lists.some((list) => BESIDE_FORENAMES.has(list))),
    see({ text, of }, report) {
      const words = capitalWords(text)
      const persons = of('person')
      words.forEach((word, k) => {
        const members = directory.beginningWith(word.folded.toLowerCase())
        if (!(members.length > 0 || isGiven(word)) || word.shouted) return
        const [before, after] = [words[k - 1], words[k + 1]]
        if ((before && joined(text, before, word) && !OPENS.test(before.text)) || (after && joined(text, word, after)) || belongsToThing(text, words, k + 1)) return
        if (persons.some(({ start, end }) => start < word.end && word.start < end)) return
        const doubtful = WORD_FIRST.has(word.folded) || MONTH_NAMES.has(word.folded)
        if (doubtful && (members.length === 0 || beginsSentence(text, word.start))) return
        if (PLACE_PRONE.has(word.folded) && members.length === 0 && AT_A_PLACE.test(text.slice(Math.max(0, word.start - 6), word.start))) return
        const [member] = members.length === 1 ? members : []
        report('forename', word.start, word.end, member ? 0.9 : 0.7, {
          name: word.text,
          standing: member?.standing ?? 'private',
          ...(member && { member: member.name, ...(member.role && { role: member.role }) }),
        })
      })
    },
  }
}
/** "When Neil …": a capital that only opens the sentence is no part of the name. */
const OPENS = /^(?:When|If|That|While|After|Before|Because|As|But|And|So|Since|Then|Our|Has|Did|Does|Is|Was|Dear|Hi|Hello|Yes|No|Now|Poor|Young|Old|Once|Whether|Why|How)$/
const AT_A_PLACE = /\b(?:in|at|to|of|near|for) $/
