/** An editor whose page asks writing assistants to stay away: the built extension neither reads nor marks it. */
import { expect, test } from './extension-test.ts'

const NUMBER = 'AB 12 34 56 C'
const SENTENCE = `Her National Insurance number is ${NUMBER}.`

test('data-gramm="false" keeps marks and panel away from a draft, also when it comes later; without it they are there', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  await mail.body.evaluate((body) => body.setAttribute('data-gramm', 'false'))
  // The draft that was in use when the page opened is let go of at the first word.
  await mail.write(SENTENCE)
  await expect(panel.getByText('No draft is open.')).toBeVisible()
  expect(await mail.marked()).toEqual([])
  await mail.subject.click()
  await mail.write('One more word. ')
  await expect(panel.getByText('No draft is open.')).toBeVisible()
  expect(await mail.marked()).toEqual([])
  await mail.body.evaluate((body) => body.removeAttribute('data-gramm'))
  await mail.subject.click()
  await mail.begin()
  await expect.poll(() => mail.marked()).toEqual([NUMBER])
})
