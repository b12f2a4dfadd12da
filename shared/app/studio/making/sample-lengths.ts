/** Examples for a limit: nobody wants to type four hundred words to show what is too long. */
import type { Examples } from '#core/pack/rule.schema.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { contextIn, kindsOf } from './rule-forms.ts'

const WORDS = 'we are to meet at six on the day of the fair and all who can be there are to say so by the end of the week'.split(' ')

/** Text of exactly so many words, in sentences. */
export function wordsOf(count: number): string {
  const sentences: string[] = []
  for (let left = count; left > 0; left -= WORDS.length) {
    const some = WORDS.slice(0, Math.min(left, WORDS.length)).join(' ')
    sentences.push(`${some.charAt(0).toUpperCase()}${some.slice(1)}.`)
  }
  return sentences.join(' ')
}

export function lengthExamples(rule: WrittenRule): Examples {
  const most = rule.atMost as number
  const context = contextIn(kindsOf(rule)?.[0])
  const made = (count: number) => ({ text: wordsOf(count), context })
  return { flag: [made(most + 1), made(most + 10)], pass: [made(most), made(Math.max(1, most - 10))] }
}
