import { expect, it } from 'vitest'
import type { DraftFacts } from './draft-facts.ts'
import { questionWords } from './question-words.ts'

const words = (text: string) => questionWords({ text: () => text } as unknown as DraftFacts)

it('counts the question alone', () => expect(words('What will it cost?')).toBe(4))
it('leaves out who asks whom', () => expect(words('Question from Cllr Ada Khan to the Leader of the Council\n\nWhat will it cost?\n\nCllr Ada Khan')).toBe(4))
it('leaves out the mail that brings it, by its marks or by its paragraphs', () => {
  expect(words('Dear all,\n\nPlease accept the following question for Council.\n\n“It cost £2m. What will it cost now?”\n\nThank you for your help.')).toBe(8)
  expect(words('Dear all,\n\nPlease accept my question under Standing Order 12.\n\nWhat will it cost?\n\nI can be reached all day at the office.')).toBe(4)
})
it('counts a speech before the question', () => expect(words('The bus is late. It is dark. Nobody comes.\n\nWhat will it cost?')).toBe(13))
it('measures each question of a paper for itself', () => expect(words('1. What will it cost?\n2. When will it open, and who decides?')).toBe(8))
it('takes a question after its number for the question', () => expect(words('Question 3: What will it cost?')).toBe(6))
it('leaves out what stands behind the questions', () =>
  expect(
    words(
      'Question 1\n\nWhat will it cost?\n\nSupplementary questions\n\nEach member asks leave to put one.\n\nNotes for Democratic Services\n\nA written answer would be welcome.',
    ),
  ).toBe(4))
