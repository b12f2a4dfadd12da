import { expect, type Installed, type Mail, test } from './extension-test.ts'
import { ClosedRoots } from './in-closed-root.ts'

test('look', async ({ seconder }) => {
  const mail = await seconder.mail()
  const ours = await ClosedRoots.of(mail.page)
  await mail.write('Her National Insurance number is AB 12 34 56 C, and her phone is 07700 900123. Please read this and come.')
  await expect.poll(() => mail.marked()).not.toEqual([])
  console.log(await mail.marked())
  await mail.page.screenshot({ path: '/tmp/pop-0.png' })
  await mail.clickOn('AB 12 34 56 C')
  const t = Date.now()
  const dialog = await ours.get('dialog', /./)
  console.log(Date.now() - t, dialog)
  await mail.page.screenshot({ path: '/tmp/pop-1.png' })
  await ours.click('button', /^Why/)
  await mail.page.screenshot({ path: '/tmp/pop-2.png' })
  await ours.click('button', 'Waive…')
  await mail.page.screenshot({ path: '/tmp/pop-3.png' })
  await mail.page.keyboard.press('Escape')
  console.log(await ours.find('dialog', /./), await ours.focused())
})
