import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import sirv from 'sirv'

const server = createServer(sirv('/tmp/desk', { dev: true })).listen(0, '127.0.0.1')
await new Promise((r) => server.once('listening', r))
const base = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, o] of [
  ['desk-1280', { w: 1280, h: 800 }],
  ['desk-1280-fill', { w: 1280, h: 800, fill: true }],
  ['desk-320', { w: 320, h: 800 }],
  ['desk-dark', { w: 1280, h: 800, dark: true, waive: true }],
]) {
  const context = await browser.newContext({ viewport: { width: o.w, height: o.h }, colorScheme: o.dark ? 'dark' : 'light' })
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log(name, m.text()))
  page.on('pageerror', (e) => console.log(name, e.message))
  await page.goto(base)
  await page.locator('.draft-text').click()
  await page.keyboard.insertText('PRESS RELEASE')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(
    'Sam Lee, speaking for Labour, said the council had been beaten. Come canvassing with us on Saturday morning. Ring Mrs Ahmed at home on 07700 900123.',
  )
  if (o.w < 700)
    await page
      .getByRole('button', { name: /Seconder|Panel|Check|Findings/ })
      .first()
      .click()
      .catch((e) => console.log(e.message))
  if (o.fill) {
    await page.getByRole('tab', { name: 'Templates' }).click()
    await page.locator('.card h3 button', { hasText: 'Press release' }).click()
    await page.getByRole('button', { name: 'Fill with sample' }).click()
  }
  if (o.waive) await page.getByRole('button', { name: 'Waive…' }).first().click()
  await page.waitForTimeout(400)
  await page.screenshot({ path: `/tmp/shots/${name}.png` })
  await context.close()
}
await browser.close()
server.close()
