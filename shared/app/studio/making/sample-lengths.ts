/** Examples for a limit: nobody wants to type four hundred words to show what is too long. */
import { capitalised } from '#core/drafting/words.ts'
import type { Example, Examples } from '#core/pack/rule.schema.ts'
import type { WrittenRule } from '#core/pack/rule-file.schema.ts'
import { contextIn, kindsOf, type Measure } from './rule-forms.ts'

const WORDS = 'we are to meet at six on the day of the fair and all who can be there are to say so by the end of the week'.split(' ')

/** Text of exactly so many words, in sentences. */
export function wordsOf(count: number): string {
  const sentences: string[] = []
  for (let left = count; left > 0; left -= WORDS.length) {
    const some = WORDS.slice(0, Math.min(left, WORDS.length)).join(' ')
    sentences.push(`${capitalised(some)}.`)
  }
  return sentences.join(' ')
}

/** An example as the form has its words: of a limit of the headline, the first line is one. */
export function written({ measure }: WrittenRule, text: string): Pick<Example, 'text' | 'html'> {
  if (measure !== 'headline-characters') return { text }
  const [head = '', ...rest] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return { text, html: [`<h1>${escaped(head)}</h1>`, ...rest.map((line) => `<p>${escaped(line)}</p>`)].join('') }
}

/** The rule counting something else: its examples are read as that asks. */
export function withMeasure(rule: WrittenRule, measure: Measure): WrittenRule {
  const now = { ...rule, measure } as WrittenRule
  const anew = ({ html: _, ...one }: Example): Example => ({ ...one, ...written(now, one.text) })
  return { ...now, examples: { flag: rule.examples.flag.map(anew), pass: rule.examples.pass.map(anew) } }
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A text whose headline has exactly so many letters, spaces among them. */
const headed = (letters: number): string =>
  `${wordsOf(letters)
    .replaceAll('.', '')
    .slice(0, letters - 1)
    .trimEnd()
    .padEnd(letters, 's')}\n\n${wordsOf(30)}`

export function lengthExamples(rule: WrittenRule): Examples {
  const most = rule.atMost as number
  const context = contextIn(kindsOf(rule)?.[0])
  const made = (count: number) => ({ ...written(rule, rule.measure === 'headline-characters' ? headed(count) : wordsOf(count)), context })
  return { flag: [made(most + 1), made(most + 10)], pass: [made(most), made(Math.max(1, most - 10))] }
}
