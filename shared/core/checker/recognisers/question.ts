/** Question marks that end a question; those inside web addresses are none. */
import { APOSTROPHE, classOf, isWordCode } from '../letters.ts'
import type { MakeRecogniser } from '../recogniser.ts'

export const question: MakeRecogniser = () => ({
  name: 'question',
  yields: ['question'],
  wants: ({ text }) => text.includes('?'),
  see({ text }, report) {
    for (let i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) if (endsWords(text, i)) report('question', i, i + 1, 0.95, {})
  },
})

const endsWords = (text: string, i: number): boolean => {
  const before = text.charCodeAt(i - 1)
  return i > 0 && (isWordCode(before) || classOf(before) === APOSTROPHE || ')”"%'.includes(text[i - 1] as string)) && !isWordCode(text.charCodeAt(i + 1))
}
