import { chromium } from '@playwright/test'

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1640, height: 1400 } })
const names = process.argv.slice(3)
const { readFileSync } = await import('node:fs')
await page.setContent(
  `<div style="display:flex;gap:12px;align-items:flex-start;background:#888;padding:8px">${names.map((n) => `<img src="data:image/png;base64,${readFileSync(`/tmp/shots/${n}.png`).toString('base64')}" style="max-height:1380px;object-fit:cover;object-position:top">`).join('')}</div>`,
)
await page.screenshot({ path: `/tmp/shots/${process.argv[2]}.png` })
await browser.close()
