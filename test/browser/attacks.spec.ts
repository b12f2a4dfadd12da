/**
 * DOMPurify's attack strings and our own (test/security/attack-strings.ts) wherever words of somebody else's can come in:
 * opened, pasted, typed, brought in, filled in, in a group's pack, in a mail. Nothing runs, nothing is fetched, and the
 * content policy has nothing to stop: what never was markup needs no last line of defence.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, test as bare } from '@playwright/test'
import { madeDocx, p } from '#core/draft/readers/testing/made-docx.ts'
import { ATTACKS, NUMBER, OWN } from '../security/attack-strings.ts'
import { expect, test } from './desk-test.ts'
import { card, Installed } from './extension-test.ts'
import { ClosedRoots } from './in-closed-root.ts'
import { launchExtension } from './launch-extension.ts'

const NAME = '"><img src=x onerror=canary(1)>'
const HERE = `<p>Her number is ${NUMBER}.</p>`
/** What may only be there if an attack has become markup. */
const MARKUP =
  'script, img:not(.ProseMirror-separator), svg, math, iframe, object, embed, form, input, style, link, meta, base, template, video, audio, portal, [onerror], [onload], [onclick], [style*="url("], [href^="javascript" i], [href^="data" i]'

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
  const file = (name: string, buffer: Buffer | string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(buffer) })
  const words = (attack: string) =>
    attack
      .replace(/[\u0000-\u0008\ud800-\udfff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')

  // opened as a web page, then as the words of a Word document whose name is an attack
  await desk.chooseFile(file(`${NAME}.html`, ATTACKS.map((attack) => `${HERE}${attack.replaceAll('\0', '')}`).join('\n')))
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
  await expect(panel.locator(MARKUP.replace('svg, math, ', '').replace('form, input, ', ''))).toHaveCount(0)
  await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(text).toContainText('Thank you.')
  await expect(text.locator(MARKUP)).toHaveCount(0)
  await page.screenshot({ path: '/tmp/attacks-desk.png' })
  expect(seen).toEqual([])
})
