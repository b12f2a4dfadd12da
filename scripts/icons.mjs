/** Draws the desk's PNG icons from its SVG. Run by hand when the drawing changes: node scripts/icons.mjs */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser, HOW_TO_GET_ONE, QUIET } from '../test/browser/find-browser.mjs'

const folder = fileURLToPath(new URL('../shared/app/desk/public/icons/', import.meta.url))
const svg = readFileSync(`${folder}icon.svg`, 'utf8')
const square = svg.replace('rx="112"', 'rx="0"')
// Android cuts a maskable icon to a circle of 80 %; Apple wants no rounded corners of ours.
const ICONS = [
  { file: 'icon-192.png', size: 192, drawing: svg, scale: 1 },
  { file: 'icon-512.png', size: 512, drawing: svg, scale: 1 },
  { file: 'icon-maskable-512.png', size: 512, drawing: square, scale: 0.8 },
  { file: 'icon-180.png', size: 180, drawing: square, scale: 0.9 },
]

const executablePath = findBrowser()
if (!executablePath) {
  console.error(HOW_TO_GET_ONE)
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: QUIET })
for (const { file, size, drawing, scale } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const ground = scale < 1 ? '#0d4a57' : 'transparent'
  await page.setContent(`<style>html{background:${ground}}body{margin:0}svg{display:block;width:${size}px;height:${size}px;transform:scale(${scale})}</style>${drawing}`)
  writeFileSync(folder + file, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
