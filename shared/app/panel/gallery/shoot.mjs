import { createServer } from 'node:http'
import AxeBuilder from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import sirv from 'sirv'

const server = createServer(sirv('/tmp/panel-gallery', { dev: true })).listen(0, '127.0.0.1')
await new Promise((r) => server.once('listening', r))
const base = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const only = process.argv[2]
const shots = [
  ['findings-400', { w: 400, h: 1400 }],
  ['findings-320', { w: 320, h: 1600 }],
  ['findings-dark', { w: 400, h: 1400, dark: true }],
  ['findings-forced', { w: 400, h: 1400, forced: true }],
  ['findings-200', { w: 400, h: 1600, big: true }],
  [
    'open-400',
    {
      w: 400,
      h: 1800,
      act: async (p) => {
        await p.getByRole('button', { name: /^Why/ }).first().click()
        await p.getByText('checks are asleep').click()
        await p.getByRole('button', { name: /Press release/ }).click()
      },
    },
  ],
  [
    'waive-400',
    {
      w: 400,
      h: 900,
      act: async (p) => {
        await p.getByRole('button', { name: 'Waive…' }).first().click()
        await p.getByRole('button', { name: 'Waive', exact: true }).click()
      },
    },
  ],
  [
    'fixed-400',
    {
      w: 400,
      h: 900,
      act: async (p) => {
        await p.getByRole('button', { name: 'Take the number out' }).click()
      },
    },
  ],
  [
    'more-400',
    {
      w: 400,
      h: 1500,
      act: async (p) => {
        await p.getByRole('button', { name: 'More about this draft' }).click()
      },
    },
  ],
  ['clean', { w: 400, h: 900, state: 'clean' }],
  ['empty', { w: 400, h: 700, state: 'empty' }],
  ['none', { w: 400, h: 700, state: 'none' }],
  ['failed', { w: 400, h: 700, state: 'failed' }],
  ['notice', { w: 320, h: 700, state: 'notice' }],
  [
    'templates-400',
    {
      w: 400,
      h: 1200,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Templates' }).click()
      },
    },
  ],
  [
    'templates-320',
    {
      w: 320,
      h: 1200,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Templates' }).click()
      },
    },
  ],
  [
    'fill-400',
    {
      w: 400,
      h: 2600,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Templates' }).click()
        await p.getByRole('button', { name: 'Press release', exact: true }).click()
        await p.getByRole('button', { name: 'Insert at the cursor' }).click()
      },
    },
  ],
  [
    'fill-320-sample',
    {
      w: 320,
      h: 3200,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Templates' }).click()
        await p.getByRole('button', { name: 'Press release', exact: true }).click()
        await p.getByRole('button', { name: 'Fill with sample' }).click()
      },
    },
  ],
  [
    'fill-dark-1280',
    {
      w: 1280,
      h: 1600,
      dark: true,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Templates' }).click()
        await p.getByRole('button', { name: 'Press release', exact: true }).click()
        await p.getByRole('button', { name: 'Fill with sample' }).click()
      },
    },
  ],
  [
    'settings-400',
    {
      w: 400,
      h: 1000,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Settings' }).click()
        await p.locator('.room:not([hidden]) summary', { hasText: 'Directory' }).click()
      },
    },
  ],
  [
    'settings-320',
    {
      w: 320,
      h: 2800,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Settings' }).click()
        await p.locator('.room:not([hidden])').getByText('Settings', { exact: true }).waitFor()
        for (const s of await p.locator('.room:not([hidden]) summary').all()) await s.click()
      },
    },
  ],
  [
    'keys',
    {
      w: 400,
      h: 800,
      act: async (p) => {
        await p.getByRole('button', { name: 'Keys' }).click()
      },
    },
  ],
  [
    'focus',
    {
      w: 400,
      h: 900,
      act: async (p) => {
        await p.getByRole('tab', { name: /Findings/ }).focus()
        await p.keyboard.press('Alt+ArrowDown')
        await p.keyboard.press('Alt+ArrowDown')
      },
    },
  ],
]
shots.push(
  ['real-findings', { w: 400, h: 2400, real: true }],
  ...[0, 1, 2, 3, 4, 5].map((i) => [
    `real-fill-${i}`,
    {
      w: 400,
      h: 3600,
      real: true,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Templates' }).click()
        const others = p.getByLabel(/for other roles/)
        if (await others.count()) await others.check()
        await p.locator('.card h3 button').nth(i).click()
        await p.getByRole('button', { name: 'Fill with sample' }).click()
        await p.waitForTimeout(300)
      },
    },
  ]),
  [
    'real-templates',
    {
      w: 400,
      h: 2400,
      real: true,
      act: async (p) => {
        await p.getByRole('tab', { name: 'Templates' }).click()
      },
    },
  ],
)
shots.push([
  'real-forced',
  {
    w: 320,
    h: 1800,
    real: true,
    forced: true,
    act: async (p) => {
      await p.getByRole('tab', { name: 'Templates' }).click()
      await p.locator('.card h3 button').nth(4).click()
      await p.getByRole('button', { name: 'Go to the preview' }).waitFor()
    },
  },
])
let bad = 0
for (const [name, o] of shots) {
  if (only && !name.includes(only)) continue
  const context = await browser.newContext({ viewport: { width: o.w, height: o.h }, colorScheme: o.dark ? 'dark' : 'light', forcedColors: o.forced ? 'active' : 'none' })
  const page = await context.newPage()
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(name, m.text().slice(0, 500)))
  page.on('pageerror', (e) => console.log(name, 'PAGE', e.message))
  await page.goto(`${base}?state=${o.state ?? 'findings'}${o.real ? '&real' : ''}`)
  if (o.big) await page.addStyleTag({ content: 'html{font-size:200%}' })
  await page.locator('.panel h2').first().waitFor()
  await page.waitForFunction(() => !document.body.textContent.includes('Reading the draft'))
  try {
    await o.act?.(page)
  } catch (e) {
    console.log(name, 'ACT', e.message.slice(0, 600))
    bad++
  }
  await page.waitForTimeout(250)
  const over = await page.evaluate(() => {
    const r = document.querySelector('.panel-rooms')
    return [
      document.documentElement.scrollWidth - innerWidth,
      r.scrollWidth - r.clientWidth,
      [...document.querySelectorAll('.panel *')]
        .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.hidden'))
        .slice(0, 3)
        .map((e) => e.outerHTML.slice(0, 120)),
    ]
  })
  if (over[0] > 0 || over[1] > 0) {
    console.log(name, 'OVERFLOW', JSON.stringify(over))
    bad++
  }
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.panel button, .panel select, .panel input, .panel summary')]
      .filter(
        (e) =>
          e.checkVisibility() &&
          !e.classList.contains('link') &&
          !['checkbox', 'radio', 'file'].includes(e.type) &&
          (e.getBoundingClientRect().height < 43.5 || e.getBoundingClientRect().width < 43.5),
      )
      .map((e) => e.outerHTML.slice(0, 100)),
  )
  if (small.length) {
    console.log(name, 'SMALL', small.slice(0, 4))
    bad++
  }
  const axe = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).disableRules(['page-has-heading-one']).analyze()
  for (const v of axe.violations) {
    bad++
    console.log(name, 'AXE', v.id, v.nodes.length, v.nodes[0].html.slice(0, 200), v.nodes[0].failureSummary?.slice(0, 300))
  }
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: false })
  await context.close()
}
await browser.close()
server.close()
console.log('bad', bad)
