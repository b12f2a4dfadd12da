/** Signed packs in Firefox: the same answers as in Node and Chromium. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import { answers, packsBundle, questionsOf, signed, TO_SIGN } from '../hosts/packs-anywhere.ts'
import { HOW_TO_GET_ONE } from './find-firefox.mjs'

base('a pack signed in Node or in Firefox is opened, and a harmed one refused in the same sentence, in both', async () => {
  const { FIREFOX_PATH } = process.env
  base.skip(!FIREFOX_PATH, HOW_TO_GET_ONE)
  // A page of this computer: cryptography is for those and for https.
  const server = createServer((_asked, answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Packs</title>'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX_PATH, headless: true })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.evaluate(await packsBundle())
    for (const pack of [await signed(TO_SIGN), await page.evaluate(signed, TO_SIGN)]) {
      const questions = questionsOf(pack)
      const said = await answers(questions)
      expect(said[0]).toContain('"programme":["A pool – for all"]')
      expect(await page.evaluate(answers, questions)).toEqual(said)
    }
  } finally {
    await browser.close()
    server.close()
  }
})
