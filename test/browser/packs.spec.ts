/** Signed packs in Chromium: the same answers as in Node. Firefox is asked in test/firefox. */
import { answersHere, answersInPage, asked, packsBundle, signHere, signInPage, toAnswer, toSign } from '../hosts/packs-anywhere.ts'
import { expect, test } from './desk-test.ts'

test('a pack signed in Node or in Chromium is opened, and a harmed one refused in the same sentence, in both', async ({ desk }) => {
  await desk.page.evaluate(await packsBundle())
  for (const signed of [await signHere(), await desk.page.evaluate(signInPage, toSign)]) {
    const questions = asked(signed)
    const answers = await answersHere(questions)
    expect(answers[0]).toContain('"programme":["A pool – for all"]')
    expect(answers.slice(1).map((answer) => answer.split(':')[0])).toEqual([
      'NotTrusted',
      'NotTrusted',
      'NotTrusted',
      'NotTrusted',
      'NotTrusted',
      'PackError',
      'NotTrusted',
      'PackError',
      'PackError',
    ])
    expect(await desk.page.evaluate(answersInPage, toAnswer(questions))).toEqual(answers)
  }
})
