import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import sirv from 'sirv'
const server = createServer(sirv('/tmp/panel-gallery', { dev: true })).listen(0, '127.0.0.1')
await new Promise((r) => server.once('listening', r))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${server.address().port}/`)
await page.waitForFunction(() => window.deviceShelf)
console.log(await page.evaluate(async () => {
  const one = await window.deviceShelf('m')
  await one.update('drafts', 'a', () => ({ id: 'a', title: 'A' }))
  await one.update('things', 'settings', () => ({ me: { name: 'Sam' } }))
  // second version while the first is still open: the first must let go
  const two = await window.deviceShelf('m', 2, { 1: (c) => ({ drafts: c.drafts.map((d) => ({ ...d, tags: [] })), things: { ...c.things, extra: 1 } }) })
  const out = { drafts: await two.all('drafts'), settings: await two.get('things', 'settings'), extra: await two.get('things', 'extra') }
  const old = await one.get('drafts', 'a').catch((e) => e.message)
  const missing = await window.deviceShelf('m', 4, { 2: (c) => c }).catch((e) => e.message)
  two.close()
  const failing = await window.deviceShelf('m', 3, { 2: () => { throw new Error('bad step') } }).catch((e) => e.message)
  const again = await window.deviceShelf('m', 2)
  return { ...out, old, missing, failing, kept: await again.all('drafts') }
}))
await browser.close(); server.close()
