import { expect, it } from 'vitest'
import { factsOf } from './prepare-for-test.ts'
import { question } from './question.ts'

const questions = (text: string) => factsOf('question', text, [question]).length

it.each<[string, number]>([
  ['What will it cost? And when?', 2],
  ['“Is it open?” she asked.', 1],
  ['See https://anytown.example/news?page=2 for more.', 0],
  ['It will not cost anything.', 0],
  ['? - ?', 0],
])('%s', (text, count) => expect(questions(text)).toBe(count))
