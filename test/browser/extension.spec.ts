import { card, expect, fillSettings, type Installed, type Mail, test } from './extension-test.ts'

const NUMBER = 'AB 12 34 56 C'
const WITH_NUMBER = `Her National Insurance number is ${NUMBER}.`

/** A mail with a finding in it, and the panel beside it. */
async function withFinding(seconder: Installed, switches: Readonly<Record<string, string>> = {}) {
  const mail = await seconder.mail(switches)
  const panel = await seconder.panelFor(mail.page)
  await mail.write(WITH_NUMBER)
  const finding = card(panel, 'National Insurance')
  await expect(finding).toBeVisible()
  return { mail, panel, finding }
}

const marksOn = (mail: Mail, words: string) => expect.poll(async () => (await mail.marked()).map((mark) => mark.replace(/^seconder-\d: /, ''))).toEqual(words ? [words] : [])

test('The whole job: settings, template, form, subject and text above the signature', async ({ seconder }) => {
  const mail = await seconder.mail()
  seconder.context.on('console', m=>console.log(m.type(), m.text(), m.location().url)); seconder.context.on('weberror', e=>console.log(e.error().stack))
  const panel = await seconder.panelFor(mail.page)
  await mail.begin()
  await fillSettings(panel)

  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  await panel.waitForTimeout(1500); console.log(await panel.locator('.notice').innerText()); console.log(await panel.locator('.panel-rooms').innerText().then(t=>t.slice(0,600)));
  await panel.screenshot({ path: '/tmp/panel1.png' })
  await mail.page.screenshot({ path: '/tmp/mail1.png' })
  console.log(await mail.subject.inputValue(), await mail.body.innerText())

  await expect.poll(async () => (await mail.model()).drafts.length).toBeGreaterThan(0)
})

test('A finding is underlined while one types; a fix is written, and one Ctrl+Z takes it back', async ({ seconder }) => {
  const { mail, finding } = await withFinding(seconder)
  await marksOn(mail, NUMBER)
  await finding.getByRole('button', { name: 'Take the number out' }).click()
  await expect(mail.body).not.toContainText(NUMBER)
  await expect(finding).toHaveCount(0)
  await marksOn(mail, '')
  await mail.page.bringToFront()
  await mail.page.keyboard.press('ControlOrMeta+z')
  await expect(mail.body).toContainText(WITH_NUMBER)
  await expect(finding).toBeVisible()
  await marksOn(mail, NUMBER)
})
