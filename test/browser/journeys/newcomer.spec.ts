/** A newcomer's first five minutes in the desk, on a telephone, with a thumb. */
import { nothingFoundByAxe } from '../axe.ts'
import { DeskPage, expect, test } from '../desk-test.ts'

const HEADLINE = 'Councillors ask for Saturdays at Mill Library'
/** Something that a release must not hold, whoever writes it. */
const NUMBER = '999 000 0018'
const SLIP = `Her NHS number is ${NUMBER}.`

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

// One long way; other work may share the machine.
test.describe.configure({ timeout: 90_000 })

test('A newcomer’s first five minutes, on a telephone', async ({ page, context }) => {
  const desk = new DeskPage(page)
  const { panel, text } = desk
  const card = desk.card('NHS number ending 18')
  const mark = text.locator('.marked').filter({ hasText: NUMBER })
  const heading = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  const goOn = () => page.getByRole('button', { name: 'Save and go on' }).tap()
  const fits = () => expect.poll(() => page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth), 'the page scrolls sideways').toBeLessThanOrEqual(0)
  const toChecks = () => page.getByRole('button', { name: /^Checks, templates/ }).tap()
  const toDraft = () => page.getByRole('button', { name: 'Draft', exact: true }).tap()

  await test.step('I open the desk and say who I am: five questions', async () => {
    await page.clock.setFixedTime(new Date('2026-09-14T10:00:00+01:00'))
    await desk.open()
    await expect(page.getByRole('heading', { name: 'Welcome to your desk' })).toBeVisible()
    await fits()
    await page.getByRole('link', { name: 'Set Seconder up first: five questions, two minutes' }).tap()
    await heading('Welcome to Seconder')
    await page.getByRole('button', { name: 'Begin' }).tap()
    await heading('Who are you?')
    await page.getByRole('combobox', { name: 'Your role' }).selectOption('Press officer')
    await page.getByRole('textbox', { name: 'Your name' }).fill('Sam Lee')
    await goOn()
    await heading('Which council?')
    await page.getByRole('textbox', { name: 'Name of the council' }).fill('Anytown Council')
    await goOn()
    await heading('Which accounts do you write from?')
    await page.getByRole('button', { name: 'Skip this one' }).tap()
    await heading('Which group do you write for?')
    await page.getByRole('textbox', { name: 'Name of the group' }).fill('Anytown Labour Group')
    await goOn()
    await heading('What must never be missed?')
    await page.getByRole('button', { name: 'Skip this one' }).tap()
  })

  await test.step('I try it on the practice letter', async () => {
    await heading('Try it on a draft')
    await expect(page.getByText('3 findings in this letter.')).toBeVisible()
    await fits()
    await page.getByRole('button', { name: 'Take the number out' }).tap()
    await expect(page.getByText('That is all there is to it. 2 findings left')).toBeVisible()
    await page.getByRole('button', { name: 'Finish' }).tap()
    // Back where I came from, and not asked to set it up once more.
    await expect(page.getByRole('heading', { name: 'Welcome to your desk' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Set Seconder up/ })).toHaveCount(0)
  })

  await test.step('I choose an approved press release; what it still needs is named, and I see it as it will be', async () => {
    await page.getByRole('button', { name: 'Choose a template' }).tap()
    await panel.getByRole('searchbox', { name: 'Search templates' }).fill('press release')
    await panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }).tap()
    await panel.getByRole('button', { name: 'Insert', exact: true }).tap()
    await expect(panel.getByRole('alert', { name: 'What is still needed' })).toBeFocused()
    await panel.getByRole('button', { name: 'Fill with sample' }).tap()
    await panel.getByRole('textbox', { name: /^Headline/ }).fill(HEADLINE)
    await expect(panel.getByRole('region', { name: 'The filled template' })).toContainText(HEADLINE)
    await panel.getByRole('button', { name: 'Insert', exact: true }).tap()
    await expect(panel.getByText(`The draft is now “Press release: ${HEADLINE}”.`)).toBeVisible()
    // Who I am stands there from the questions; the wording itself asks for nothing.
    await expect(panel.getByRole('button', { name: 'Press officer (from settings)' })).toBeVisible()
    await expect(panel.getByRole('heading', { name: /^(Must|Should)/, level: 3 })).toHaveCount(0)
  })

  await test.step('I write on, and a slip is underlined and counted', async () => {
    await toDraft()
    await text.tap()
    await text.press('ControlOrMeta+End')
    await page.keyboard.type(` ${SLIP}`)
    await expect(mark).toBeVisible()
    await fits()
    await nothingFoundByAxe(page, 'all but colours')
    await page.getByRole('button', { name: /^Checks, templates ?1 finding$/ }).tap()
    await card.getByRole('button', { name: /^Why/ }).tap()
    await expect(card.getByRole('link').first()).toBeVisible()
  })

  await test.step('I take it out, and back, and say why it may stand', async () => {
    await card.getByRole('button', { name: /^Take .* out$/ }).tap()
    await expect(card).toHaveCount(0)
    await toDraft()
    await expect(text).not.toContainText(SLIP)
    await page.getByRole('button', { name: 'Undo', exact: true }).first().tap()
    await expect(text).toContainText(SLIP)
    await toChecks()
    await card.getByRole('button', { name: 'Waive…' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Waive this finding' })
    await dialog.getByRole('radio', { name: 'The words mean something else here' }).tap()
    await dialog.getByRole('button', { name: 'Waive', exact: true }).tap()
    await expect(card).toHaveCount(0)
    await desk.saved()
  })

  await test.step('I close it, and the next day all of it is there', async () => {
    await page.close()
    const again = new DeskPage(await context.newPage())
    await again.open()
    await expect(again.text).toContainText(HEADLINE)
    await expect(again.text).toContainText(SLIP)
    await expect(again.title).toHaveValue(new RegExp(HEADLINE))
    await expect(again.page).toHaveTitle(new RegExp(`${HEADLINE} – Seconder$`))
    await again.page.getByRole('button', { name: /^Checks, templates/ }).tap()
    await again.panel
      .getByText(/waived/i)
      .first()
      .tap()
    await expect(again.panel.getByText('The words mean something else here')).toBeVisible()
    await expect(again.text.locator('.marked').filter({ hasText: NUMBER })).toHaveCount(0)
  })
})
