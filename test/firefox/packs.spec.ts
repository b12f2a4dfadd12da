/** Signed packs in Firefox: the same answers as in Node and Chromium. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answers, packsBundle, questionsOf, signed, TO_SIGN } from '../hosts/packs-anywhere.ts'
import { expect, test } from './firefox-test.ts'

test('a pack signed in Node or in Firefox is opened, and a harmed one refused in the same sentence, in both', async ({ probed: { browser } }) => {
  // A page of this computer: cryptography is for those and for https.
  const server = createServer((_asked, answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Packs</title>'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const page = await browser.newPage()
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.evaluate(await packsBundle())
    for (const pack of [await signed(TO_SIGN), await page.evaluate(signed, TO_SIGN)]) {
      const questions = questionsOf(pack)
      const said = await answers(questions)
      expect(said[0]).toContain('"programme":["A pool – for all"]')
      expect(await page.evaluate(answers, questions)).toEqual(said)
    }
  } finally {
    await page.close()
    server.close()
  }
})
