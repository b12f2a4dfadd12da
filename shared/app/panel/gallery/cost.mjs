import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import sirv from 'sirv'

const server = createServer(sirv('/tmp/panel-gallery', { dev: true })).listen(0, '127.0.0.1')
await new Promise((r) => server.once('listening', r))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 400, height: 900 } })
await page.goto(`http://127.0.0.1:${server.address().port}/?real`)
await page.locator('article').first().waitFor()
console.log('first paint of findings', await page.evaluate(() => performance.now()))
await page.evaluate(async () => {
  const d = await window.host.read()
  const ps = d.places.map((p) => p.paragraph)
  const para = (i) => ({
    text: `${i} `.repeat(3) + 'The library opens on Monday and the council has agreed to keep it open for a year. '.repeat(6),
    marks: [],
    block: { kind: 'paragraph' },
  })
  window.host.open([...ps, ...Array.from({ length: 50 }, (_, i) => para(i))])
})
await page.waitForTimeout(300)
const client = await page.context().newCDPSession(page)
await client.send('Performance.enable')
const metric = async () => Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]))
const a = await metric()
await page.evaluate(async () => {
  window.host.selection = { start: 60, end: 60 }
  for (let i = 0; i < 100; i++) {
    window.host.type('x')
    await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))
  }
})
const b = await metric()
console.log(
  'per key ms: task',
  ((b.TaskDuration - a.TaskDuration) * 10).toFixed(2),
  'script',
  ((b.ScriptDuration - a.ScriptDuration) * 10).toFixed(2),
  'layout',
  ((b.LayoutDuration - a.LayoutDuration) * 10).toFixed(2),
  'style',
  ((b.RecalcStyleDuration - a.RecalcStyleDuration) * 10).toFixed(2),
)
await browser.close()
server.close()
