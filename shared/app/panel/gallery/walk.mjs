import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import sirv from 'sirv'

const server = createServer(sirv('/tmp/panel-gallery', { dev: true })).listen(0, '127.0.0.1')
await new Promise((r) => server.once('listening', r))
const base = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const context = await browser.newContext({ viewport: { width: 400, height: 900 } })
async function open(query = '') {
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log('PAGE', e.message))
  page.on('console', (m) => m.type() === 'error' && !m.text().includes('404') && console.log(m.text()))
  await page.goto(base + query)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.waitForFunction(() => !document.body.textContent.includes('Reading the draft'))
  return page
}
const focus = (page) =>
  page.evaluate(() => {
    const e = document.activeElement
    return `${e.tagName} ${e.getAttribute('data-key') ?? e.textContent.slice(0, 50)}`
  })
const text = (page) => page.evaluate(async () => (await window.host.read()).places.map((p) => p.paragraph.text).join('\n'))
const step = async (name, work) => {
  try {
    await work()
    console.log('ok  ', name)
  } catch (e) {
    console.log('FAIL', name, e.message.slice(0, 700))
  }
}
const frames = (page) => page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(r, 30)))))

let page = await open()
await step('alt+down from tab goes to first finding', async () => {
  await page.getByRole('tab', { name: /Findings/ }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await frames(page)
  assert.match(await focus(page), /PR-05/)
})
await step('enter fixes, focus goes to the next', async () => {
  await page.keyboard.press('Enter')
  await frames(page)
  assert.match(await focus(page), /DP-02/)
  assert.match(await text(page), /Cllr \[name\] said/)
  assert.match(await page.locator('.notice [role=status]').innerText(), /Done: Add an empty/)
})
await step('take back', async () => {
  await page.getByRole('button', { name: 'Take back' }).click()
  await frames(page)
  assert.match(await text(page), /Sam Lee, speaking for Labour, said/)
  console.log('     ', await focus(page), await page.locator('.notice [role=status]').innerText())
})
await step('fix by click on a button in the card keeps focus in list', async () => {
  await page.getByRole('button', { name: 'Take the number out' }).focus()
  await page.keyboard.press('Enter')
  await frames(page)
  assert.match(await focus(page), /PB-03|RL-10/)
  console.log('     ', await focus(page))
})
await step('waive by key', async () => {
  await page.keyboard.press('w')
  await page.getByRole('dialog').waitFor()
  console.log('     ', await focus(page))
  await page.keyboard.press('Escape')
  await frames(page)
  assert.equal(await page.getByRole('dialog').count(), 0)
  console.log('     ', await focus(page))
  await page.keyboard.press('w')
  await page.getByRole('radio', { name: /words mean something else/ }).check()
  await page.keyboard.press('Enter')
  await frames(page)
  console.log('     ', await focus(page))
  assert.match(await page.locator('.notice [role=status]').innerText(), /Waived/)
  assert.equal(await page.getByText('1 finding waived').count(), 1)
})
await step('undo waiver', async () => {
  await page.getByText('1 finding waived').click()
  await page.getByRole('button', { name: /Undo the waiver/ }).click()
  await frames(page)
  assert.equal(await page.getByText('finding waived').count(), 0)
})
await step('absence can be waived and comes back when the text changes', async () => {
  await page.getByRole('article', { name: /ENDS/ }).getByRole('button', { name: /Waive/ }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Waive', exact: true }).click()
  await frames(page)
  assert.equal(await page.getByRole('article', { name: /ENDS/ }).count(), 0)
  await page.evaluate(() => {
    window.host.selection = { start: 0, end: 0 }
    window.host.type('X')
  })
  await frames(page)
  assert.equal(await page.getByRole('article', { name: /ENDS/ }).count(), 1)
})
await step('strip: change role to councillor', async () => {
  await page.getByRole('button', { name: /audience not said/ }).click()
  await page.getByLabel('Who is it for?').selectOption('press')
  await page.getByRole('button', { name: 'Done' }).click()
  assert.match(await focus(page), /to press/)
  assert.equal(await page.evaluate(() => window.context.audience), 'press')
})
await step('reveal', async () => {
  await page
    .getByRole('article', { name: /campaign help/ })
    .getByRole('button', { name: 'Show in text' })
    .click()
  await frames(page)
  assert.deepEqual(await page.evaluate(() => window.host.selection.end - window.host.selection.start), 44)
})
await step('party templates are absent on the council account', async () => {
  await page.getByRole('tab', { name: 'Templates' }).click()
  assert.equal(await page.getByText('Campaign leaflet').count(), 0)
})
await step('search', async () => {
  await page.getByRole('searchbox').fill('motion')
  await page.getByText('1 template', { exact: true }).waitFor()
  await page.getByRole('searchbox').fill('zzz')
  await page.getByText(/No template has all/).waitFor()
  await page.getByRole('searchbox').fill('')
})
await step('fill and insert whole', async () => {
  await page.getByRole('button', { name: 'Press release', exact: true }).click()
  await page.getByRole('heading', { name: 'Press release', exact: true, level: 2 }).waitFor()
  console.log('     ', await focus(page))
  await page.getByRole('button', { name: 'Insert at the cursor' }).click()
  await frames(page)
  assert.match(await focus(page), /things are still needed/)
  await page.getByRole('button', { name: 'Press contact is needed.' }).click()
  console.log('     ', await focus(page))
  await page.getByRole('button', { name: 'Fill with sample' }).click()
  await page.getByRole('button', { name: 'Replace the whole draft' }).click()
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await frames(page)
  assert.match(await text(page), /^Mill Library stays open\nFor immediate release/)
  assert.match(await focus(page), /H2 Findings/)
  assert.equal(await page.evaluate(async () => (await window.host.read()).context.subject), 'Mill Library stays open')
})
await step('take back an insertion', async () => {
  await page.getByRole('button', { name: 'Take back' }).click()
  await frames(page)
  assert.match(await text(page), /Library saved by Labour/)
})
await step('directory datalist fills the role', async () => {
  await page.getByRole('tab', { name: 'Templates' }).click()
  await page.getByRole('button', { name: 'Press release', exact: true }).click()
  await page.getByRole('button', { name: 'Add a quotation' }).click()
  console.log('     ', await focus(page))
  await page.getByLabel(/Who says it/).fill('Cllr Ada Khan')
  assert.equal(await page.getByLabel(/Their role/).inputValue(), 'Leader')
})
await step('settings save and wake', async () => {
  await page.getByRole('tab', { name: 'Settings' }).click()
  await page.locator('.room:not([hidden]) summary', { hasText: 'Directory' }).click()
  await page.getByRole('button', { name: 'Add another person' }).click()
  await page.getByRole('button', { name: 'Save settings', exact: true }).click()
  await page.getByText(/Settings saved/).waitFor()
  const s = await page.evaluate(() => window.store.settings())
  assert.equal(s.directory.length, 1)
})
await step('settings problem is said', async () => {
  await page.getByRole('button', { name: 'Add another person' }).click()
  await page.locator('.list-editor li').last().getByLabel('Title').fill('Cllr')
  await page.getByRole('button', { name: 'Save settings', exact: true }).click()
  await page.getByText(/Nothing was saved yet/).waitFor()
  console.log('     ', await page.locator('.problem li').innerText())
})
await page.close()

// IndexedDB
page = await open('?device')
await step('the store keeps things on the device across pages', async () => {
  assert.equal(await page.evaluate(() => window.store.kind), 'device')
  await page.evaluate(() =>
    window.store.saveDraft({ id: 'a', title: 'A', content: '<p>x</p>', context: {}, createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() }),
  )
  const salt = await page.evaluate(async () => (await window.store.waivers()).salt)
  const other = await open('?device')
  assert.equal((await other.evaluate(() => window.store.drafts())).length, 1)
  assert.equal(await other.evaluate(async () => (await window.store.waivers()).salt), salt)
  await other.evaluate(() => {
    window.heard = []
    window.store.watch((a) => window.heard.push(a), new AbortController().signal)
  })
  await page.evaluate(() => window.store.deleteDraft('a'))
  await frames(other)
  assert.deepEqual(await other.evaluate(() => window.heard), ['drafts'])
  await other.close()
})
await step('parallel waivers from two tabs both stay', async () => {
  const other = await open('?device')
  await Promise.all(
    [page, other].map((p, i) =>
      p.evaluate(async (i) => {
        for (let n = 0; n < 20; n++) await window.store.waive({ rule: 'PR-05', hash: `${i}-${n}`, reason: 'x' })
      }, i),
    ),
  )
  assert.equal((await page.evaluate(() => window.store.waivers())).waivers.length, 40)
  await other.close()
})
await step('a newer database: memory, said', async () => {
  await page.evaluate(() => window.store.close())
  await page.evaluate(
    () =>
      new Promise((r, j) => {
        const q = indexedDB.open('seconder', 99)
        q.onsuccess = () => {
          q.result.close()
          r()
        }
        q.onerror = j
        q.onblocked = () => j(new Error('blocked'))
      }),
  )
  const other = await open('?device')
  assert.equal(await other.evaluate(() => window.store.kind), 'memory')
  console.log('     ', await other.evaluate(() => window.store.notice))
  await other.evaluate(
    () =>
      new Promise((r) => {
        const q = indexedDB.deleteDatabase('seconder')
        q.onsuccess = r
        q.onblocked = () => r()
      }),
  )
  await other.close()
})
await step('a database without its stores (damaged): memory, said', async () => {
  await page.evaluate(
    () =>
      new Promise((r) => {
        const q = indexedDB.open('seconder', 1)
        q.onsuccess = () => {
          q.result.close()
          r()
        }
      }),
  )
  const other = await open('?device')
  assert.equal(await other.evaluate(() => window.store.kind), 'memory')
  console.log('     ', await other.evaluate(() => window.store.notice))
  await other.close()
})
await browser.close()
server.close()
