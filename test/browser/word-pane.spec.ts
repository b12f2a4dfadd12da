import { paragraph } from '#core/draft/layout.ts'
import { nothingFoundByAxe } from './axe.ts'
import { DECIDED, takePack } from './two-packs.ts'
import { expect, test } from './word-test.ts'

const LETTER = [paragraph('Please vote for us on Thursday.'), paragraph(''), paragraph('Yours')]

test('Options beside the document, an underline clicked, a typed shortcut offered or taken with Tab, and the key for the search', async ({ word }) => {
  // One long way, with an engine made anew for the pack; other work may share the machine.
  test.setTimeout(90_000)
  const { panel, pane } = word
  await word.open(LETTER)
  const card = word.card('vote for')
  await expect(card).toBeVisible()

  // In forced colours: the weight's sign and the family are in the system's own ink on its own ground, and the ring is seen.
  await word.page.emulateMedia({ forcedColors: 'active' })
  await card.getByRole('button').first().focus()
  await word.page.keyboard.press('Shift')
  const seen = await card.evaluate((it) => {
    const system = (name: string) => {
      const probe = it.appendChild(document.createElement('i'))
      probe.style.cssText = `forced-color-adjust:none;color:${name}`
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    }
    const look = (selector: string) => getComputedStyle(it.querySelector(selector)!)
    const ring = look(':focus')
    const mark = look('.severity svg')
    return {
      ring: [ring.outlineStyle, Number.parseFloat(ring.outlineWidth) >= 2, ring.outlineColor === system('Highlight')],
      family: [look('.family').color === system('CanvasText'), look('.family').visibility],
      mark: [mark.color === system('CanvasText'), mark.visibility],
    }
  })
  expect(seen).toEqual({ ring: ['solid', true, true], family: [true, 'visible'], mark: [true, 'visible'] })
  await word.page.emulateMedia({ forcedColors: 'none' })

  // The options in the panel's place, room by room, and a choice that counts for the document.
  await panel.getByRole('tab', { name: 'Settings' }).click()
  await panel.getByRole('checkbox', { name: 'Underline findings in the text' }).check()
  await expect(word.sheet.locator('.underlined')).toContainText('vote for')
  await panel.locator('summary').getByText('Council', { exact: true }).click()
  await panel.getByRole('textbox', { name: 'Name of the council' }).fill('Anytown Council')
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
  // Under the key that Word on the web gives for the site that it is shown in.
  expect(await word.frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['tenant.example-seconder'])
  await panel
    .getByRole('link', { name: /options/i })
    .first()
    .click()
  await expect(panel).toBeHidden()
  const rooms = pane.getByRole('navigation', { name: 'Options' })
  for (const [room, of] of [
    ['Set-up file', 'everything'],
    ['This device', 'all but colours'],
  ] as const) {
    await rooms.getByRole('link', { name: room }).click()
    await expect(pane.getByRole('main', { name: room })).toBeVisible()
    await nothingFoundByAxe(word.frame, of)
  }
  await rooms.getByRole('link', { name: 'Checks' }).click()
  expect(await word.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await pane.getByRole('searchbox', { name: 'Search the checks' }).fill('long sentences')
  await pane.getByRole('combobox', { name: /NL-09/ }).selectOption('Must')
  await expect(pane.getByText('NL-09 Long sentences: must.')).toBeVisible()
  await rooms.getByRole('link', { name: 'Packs' }).click()
  await takePack(word.frame)
  await pane.getByRole('link', { name: 'Back to the document' }).click()
  await expect(pane.getByRole('heading', { name: 'Seconder for Word' })).toBeFocused()

  // A click in the text shows the finding; the focus is the writer's.
  await word.inside((fake) => fake.word.click(fake.word.text.indexOf('vote for')))
  await expect(card).toHaveAttribute('aria-current', 'true')
  await expect(panel.getByRole('tab', { name: /^Findings/ })).toHaveAttribute('aria-selected', 'true')
  await expect(pane.getByRole('heading', { name: 'Seconder for Word' })).toBeFocused()

  // The group's own rule, and who decided it.
  await word.inside((fake) => {
    fake.word.select(fake.word.text.indexOf('Yours'))
    fake.word.type('What a shambles. ')
  })
  const own = word.card('shambles')
  await own.getByRole('button', { name: /^Why/ }).click()
  await expect(own).toContainText(DECIDED)

  // `;ack` at the end of a line.
  await word.inside((fake) => {
    fake.word.select(fake.word.text.indexOf('\n\n') + 1)
    fake.word.type(';ack')
  })
  const offer = panel.getByRole('button', { name: 'Insert “Casework acknowledgement”' })
  await expect(offer).toBeVisible()
  await nothingFoundByAxe(word.frame, 'everything', { within: '.typed-offer' })
  await offer.press('Enter')
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await panel.getByRole('button', { name: 'Insert at the cursor', exact: true }).click()
  await expect(panel.getByText(/was inserted\.$/)).toBeVisible()
  expect(await word.text()).not.toContain(';ack')
  await expect(word.sheet.locator('p').first()).toHaveText('Please vote for us on Thursday.')

  // The key, as Word calls for it.
  await panel.getByRole('tab', { name: /^Findings/ }).click()
  await word.inside((fake) => fake.word.actions.get('seconderTemplates')?.())
  await expect(panel.getByRole('searchbox', { name: 'Search templates' })).toBeFocused()

  // Tab after the shortcut: once the offer shows that it was seen begun, and no press is needed.
  await word.inside((fake) => {
    fake.word.select(fake.word.text.length)
    fake.word.type(' ;ack')
  })
  await expect(offer).toBeVisible()
  await word.inside((fake) => void fake.word.type('\t'))
  await expect(panel.getByRole('heading', { name: 'Casework acknowledgement' })).toBeVisible()
  await expect(offer).toBeHidden()
})
