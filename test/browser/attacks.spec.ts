/**
 * DOMPurify's attack strings and our own (test/security/attack-strings.ts) wherever words of somebody else's can come in:
 * opened, pasted, typed, brought in, filled in, in a group's pack, in a mail. Nothing runs, nothing is fetched, and the
 * content policy has nothing to stop: what never was markup needs no last line of defence.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from '@playwright/test'
import { madeDocx, p } from '#core/draft/readers/testing/made-docx.ts'
import { ATTACKS, NUMBER, OWN } from '../security/attack-strings.ts'
import { Canary } from './canary.ts'
import { expect, test } from './desk-test.ts'
import { card, test as inExtension } from './extension-test.ts'
import { ClosedRoots } from './in-closed-root.ts'

const NAME = '"><img src=x onerror=canary(1)>'
const HERE = `<p>Her number is ${NUMBER}.</p>`
/** What may only be there if an attack has become markup: anywhere of ours, and in a draft. */
const ATTACK =
  'script:not([src]), img:not(.ProseMirror-separator), math, iframe, object, embed, video, audio, portal, base, [onerror], [onload], [onclick], [style*="url("], [href^="javascript" i], [href^="data" i]'
const MARKUP = `${ATTACK}, svg, form, input, style, link, meta, template`

/** Notes whatever an attack could bring about in any page of the browser. */
async function noting(context: BrowserContext): Promise<string[]> {
  const seen: string[] = []
  await context.exposeFunction('noteAttack', (what: string) => seen.push(what))
  await context.addInitScript(() => {
    const { noteAttack } = globalThis as unknown as { noteAttack(what: string): void }
    for (const name of ['canary', 'alert', 'confirm', 'prompt', 'print', 'open'])
      Object.defineProperty(globalThis, name, { value: (what: unknown) => noteAttack(`${name}(${what})`) })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => noteAttack(`policy: ${violatedDirective} ${blockedURI} ${sample}`))
  })
  context.on('dialog', async (dialog) => {
    seen.push(`dialog ${dialog.message()}`)
    await dialog.dismiss()
  })
  context.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol !== 'blob:' && !/^\/(?:assets\/|icons\/|$)|\.(?:html|js|css|svg|woff2|webmanifest)$|^\/mail\//.test(pathname)) seen.push(`request to ${request.url()}`)
  })
  return seen
}

test('A draft, a template and a file full of attacks stay words in the editor, the panel, the preview and what is saved', async ({ desk, context }) => {
  const seen = await noting(context)
  await desk.open()
  const { page, panel, text } = desk
  const file = (name: string, buffer: Buffer | string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(typeof buffer === 'string' ? buffer.replaceAll('\0', '') : buffer) })
  const words = (attack: string) =>
    attack
      .replace(/[\u0000-\u0008\ud800-\udfff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')

  // opened as a web page, then as the words of a Word document whose name is an attack
  await desk.chooseFile(file(`${NAME}.html`, ATTACKS.map((attack) => `${HERE}${attack}`).join('\n')))
  await expect(text).toContainText(NUMBER)
  await expect(text.locator(MARKUP)).toHaveCount(0)
  await desk.chooseFile(file(`${NAME}.docx`, Buffer.from(madeDocx({ body: ATTACKS.map((attack) => p(words(attack).replace(/^</, ' <') || 'x')).join('') }))))
  await expect(text).toContainText('onerror=canary(1)')
  await desk.title.fill(NAME)

  // pasted, with a personal value that is found in it
  await text.click()
  await page.keyboard.press('ControlOrMeta+End')
  await text.evaluate(
    (element, html) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    `${HERE}${ATTACKS.join('')}`,
  )
  await expect(text.locator(MARKUP)).toHaveCount(0)
  await expect(desk.card('National Insurance').first()).toBeVisible()

  // saved, and opened where no policy of ours holds
  await page.getByRole('button', { name: 'Save as' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Web page' }).click()
  const saved = await context.newPage()
  await saved.setContent(readFileSync(await (await download).path(), 'utf8'))
  await expect(saved.locator('body').locator(MARKUP)).toHaveCount(0)
  await saved.close()

  // brought in as a template, filled in, looked at, put in
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel
    .getByLabel('Files to import')
    .setInputFiles([file(`${NAME}.html`, `<p>Dear {name},</p>${OWN.filter((attack) => !/plaintext|\{\{|<div>/.test(attack)).join('')}<p>Thank you.</p>`)])
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill(`Thanks ${NAME}`)
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill('thanks')
  await panel
    .locator('[data-template^=T-OWN-]')
    .getByRole('button', { name: /^Thanks/ })
    .click()
  await panel.getByRole('textbox', { name: 'Name' }).fill(ATTACKS.join(' ').replace(/[\u0000-\u001f\u2028\u2029\ud800-\udfff]/g, ' '))
  await expect(panel).toContainText('alert(1)')
  await expect(panel.locator(ATTACK)).toHaveCount(0)
  await panel.getByRole('button', { name: 'Insert at the cursor' }).click()
  await expect(text).toContainText('Dear <svg>')
  await expect(text.locator(MARKUP)).toHaveCount(0)
  expect(seen).toEqual([])

  // what is handed on to others: looked at as every file is that a test saves
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'Note for the Monitoring Officer' }).click()
  await panel.getByRole('button', { name: 'Make the note' }).click()
  const note = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save as a page to print' }).click()
  const handedOn = readFileSync(await (await note).path(), 'utf8')
  expect(handedOn).toContain('National Insurance')
  expect(handedOn).not.toContain(NUMBER)

  // the search that ends every test looks where it should: at the draft that is kept, and at what a careless line would leave
  await desk.saved()
  await page.evaluate((number) => {
    localStorage.setItem('left-behind', number)
    history.replaceState(null, '', `?draft=${number}`)
  }, NUMBER)
  const canary = new Canary(context)
  expect(await canary.found(undefined, [])).toEqual(
    expect.arrayContaining([
      'a personal value in the address of a page',
      'a personal value in localStorage left-behind',
      expect.stringMatching(/^a personal value in IndexedDB seconder drafts /),
    ]),
  )
  await page.evaluate(() => {
    localStorage.removeItem('left-behind')
    history.replaceState(null, '', '/')
  })
})

/** Made by a process of its own: what signs reads data files as the test's loader does not. */
const attackPack = (): string => execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('../hosts/attack-pack.ts', import.meta.url))], { encoding: 'utf8' })

inExtension('A group’s pack and a mail full of attacks stay words in the options, the marks, the popover and the side panel', async ({ seconder }) => {
  const { context, id } = seconder
  const seen = await noting(context)
  const options = await context.newPage()
  await options.goto(`chrome-extension://${id}/options.html#packs`)
  await options.locator('.incoming-pack input[type=file]').setInputFiles({ name: `${NAME}.seconder`, mimeType: 'application/json', buffer: Buffer.from(attackPack()) })
  await expect(options.getByRole('region', { name: '1.0.0' })).toContainText('onerror=canary(1)')
  await options.getByRole('checkbox', { name: 'They were read to me, and are the same' }).check()
  await options.getByRole('button', { name: 'Take it into use' }).click()
  await expect(options.getByText('1.0.0 is in use.')).toBeVisible()
  await expect(options.locator('body').locator(ATTACK)).toHaveCount(0)
  await options.close()

  const mail = await seconder.mail()
  const ours = await ClosedRoots.of(mail.page)
  const panel = await seconder.panelFor(mail.page)
  await mail.subject.fill(OWN.join(' '))
  await mail.write('It is a shambles. ')
  await mail.page.keyboard.insertText(ATTACKS.join(' ').replace(/[\u0000-\u001f\u2028\u2029\ud800-\udfff]/g, ' '))
  await expect.poll(() => mail.marked()).toContain('shambles')
  await expect(card(panel, 'onerror=canary(1)').first()).toBeVisible()
  await mail.begin()
  await mail.clickOn('shambles')
  const popover = await ours.html(await ours.get('dialog', /canary\(1\)/))
  expect(popover.match(/<(?:script|img|iframe|object|math|form)\b|<[^>]*\son\w+=/g)).toBeNull()
  await expect(panel.locator('body').locator(ATTACK)).toHaveCount(0)
  expect(seen).toEqual([])
})
