/** Signed packs in Chromium: the same answers as in Node. Firefox is asked in test/firefox. */
import { answers, EXPECTED, packsBundle, questionsOf, signed, TO_SIGN } from '../hosts/packs-anywhere.ts'
import { expect, test } from './desk-test.ts'

test('a pack signed in Node or in Chromium is opened, and a harmed one refused in the same sentence, in both', async ({ desk }) => {
  await desk.page.evaluate(await packsBundle())
  for (const pack of [await signed(TO_SIGN), await desk.page.evaluate(signed, TO_SIGN)]) {
    const questions = questionsOf(pack)
    const said = await answers(questions)
    expect(said[0]).toContain('"programme":["A pool – for all"]')
    expect(said.slice(1).map((answer) => answer.split(':')[0])).toEqual(EXPECTED)
    expect(await desk.page.evaluate(answers, questions)).toEqual(said)
  }
})
