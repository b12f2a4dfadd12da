/** A councillor's newsletter in Gmail, from the approved template to Send, which is guarded. */
import { card, expect, fillSettings, test } from '../extension-test.ts'
import { ClosedRoots } from '../in-closed-root.ts'

const OWN = 'amina@anytownlabour.example'
const READERS = ['ann.lee@resident.example', 'mary.ahmed@resident.example', 'joe.marsh@resident.example']
const IMPRINT = 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA'
const NUMBER = 'AB 12 34 56 C'
const SLIP = `Her National Insurance number is ${NUMBER}.`
const HELD = /^Not sent yet/
/** What a page could know of us: attributes, elements, classes and words that were not there before. */
const TRACES = /seconder|data-(?:finding|mark|rule)|<mark|highlight/i

// One long way; other work may share the machine.
test.describe.configure({ timeout: 90_000 })

test('A councillor sends the ward newsletter from Gmail', async ({ seconder }) => {
  const mail = await seconder.mail({ accounts: `amina.okafor@anytown.gov.uk,${OWN}` })
  const { page } = mail
  const panel = await seconder.panelFor(page)
  const above = await ClosedRoots.of(page)
  const send = page.getByRole('button', { name: /^Send/ })
  const strip = panel.getByRole('list', { name: 'About this draft' })

  await test.step('I fill in the newsletter’s template beside a new message', async () => {
    await mail.begin()
    await fillSettings(panel)
    await panel.getByRole('tab', { name: 'Templates' }).click()
    await panel.getByRole('searchbox', { name: 'Search templates' }).fill('ward newsletter by e-mail')
    await panel.getByRole('button', { name: 'Ward newsletter by e-mail', exact: true }).click()
    await panel.getByRole('button', { name: 'Fill with sample' }).click()
    await panel.getByRole('textbox', { name: /^Edition/ }).fill('Winter 2026')
    await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  })

  await test.step('Its text stands above my signature, and its subject is set', async () => {
    await expect(mail.body).toContainText('Saturdays at Mill Library')
    await expect(mail.subject).toHaveValue('Mill Ward news, Winter 2026')
    const text = await mail.body.innerText()
    expect(text.indexOf('Cllr Amina Okafor'), 'the signature stands below').toBeGreaterThan(text.indexOf('Promoted by A. Patel'))
    await expect(strip.getByRole('button', { name: 'Newsletter' })).toBeVisible()
  })

  await test.step('From the council’s account it does not go: Send is held, and says why', async () => {
    for (const reader of READERS) await mail.address(reader)
    await expect(strip.getByRole('button', { name: 'council account (amina.okafor@anytown.gov.uk)' })).toBeVisible()
    await expect.poll(() => mail.marked()).toEqual([IMPRINT])
    await send.click()
    await above.get('alertdialog', 'Not sent yet: one point must be looked at')
    await above.get('StaticText', 'A newsletter that the council pays for must keep out of party politics.')
    expect(await above.focused()).toBe('button Go back')
    await page.keyboard.press('Enter')
    await above.gone('alertdialog', HELD)
    expect((await mail.model()).sent).toEqual([])
  })

  await test.step('I choose our own account, and say whose it is', async () => {
    await page.getByRole('button', { name: 'amina.okafor@anytown.gov.uk' }).click()
    await page.getByRole('menuitem', { name: OWN }).click()
    await strip.getByRole('button', { name: `account not said (${OWN})` }).click()
    await panel.getByRole('combobox', { name: 'Whose account and paper?' }).selectOption('party account')
    await panel.getByRole('button', { name: 'Done' }).click()
    await expect.poll(() => mail.marked()).toEqual([])
  })

  await test.step('The readers should not see each other’s addresses: they go to Bcc, and I say that they asked for it', async () => {
    const addresses = card(panel, 'people can see each other')
    await expect(addresses).toContainText('3 people')
    for (const _ of READERS) await page.getByRole('button', { name: '×', exact: true }).first().click()
    await page.getByRole('link', { name: 'Bcc' }).click()
    for (const reader of READERS) {
      await page.getByRole('combobox', { name: 'Bcc' }).fill(reader)
      await page.keyboard.press('Enter')
    }
    await expect(addresses).toHaveCount(0)
    await panel.getByRole('combobox', { name: 'Who is on this list?' }).selectOption('Residents who agreed to hear from us')
    await expect(panel.getByRole('heading', { name: /^(Must|Should)/, level: 3 })).toHaveCount(0)
  })

  await test.step('A line too much: Send is held again, and I go back to it', async () => {
    await mail.write(`${SLIP} `)
    await expect.poll(() => mail.marked()).toEqual([NUMBER])
    await expect.poll(async () => (await mail.model()).drafts.at(-1)?.text).toContain(SLIP)
    await send.click()
    await above.get('StaticText', 'This holds a National Insurance number.')
    await page.keyboard.press('Escape')
    await above.gone('alertdialog', HELD)
  })

  await test.step('I take it out; the newsletter goes, and nothing of Seconder’s with it', async () => {
    await card(panel, 'National Insurance').getByRole('button', { name: 'Take the number out' }).click()
    await expect.poll(() => mail.marked()).toEqual([])
    await send.click()
    const { drafts, sent } = await mail.model()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ from: OWN, subject: 'Mill Ward news, Winter 2026', to: [], cc: [], bcc: READERS })
    expect(sent[0]?.text).toContain(IMPRINT)
    expect(sent[0]?.text).toContain('Cllr Amina Okafor')
    expect(sent[0]?.text).not.toContain(NUMBER)
    for (const { html } of [...drafts, ...sent]) expect(html).not.toMatch(TRACES)
    await expect(panel.getByText('No draft is open.')).toBeVisible()
  })
})
