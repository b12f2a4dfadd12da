import { expect, test } from './desk-test.ts'

/** What Word puts on the clipboard, shortened: its own classes, styles, empty office tags and a script that must not arrive. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body>
<h1 style="mso-style-name:Heading">Press release</h1>
<p class="MsoNormal" style="margin-left:36.0pt;color:red"><b>Mill Library</b> <i>stays</i> <a href="https://anytown.example/library">open</a><o:p></o:p></p>
<p class="MsoNormal"><a href="javascript:alert(1)">here</a><script>document.title='caught'</script><img src="https://elsewhere.example/x.png"></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Warm rooms<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Long hours<o:p></o:p></p>
<table><tr><td style="width:50pt"><p class="MsoNormal">Monday</p></td><td><p>9am</p></td></tr></table></body></html>`

test('What is pasted from Word keeps its structure and loses everything else', async ({ desk }) => {
  await desk.paste(FROM_WORD)
  await expect(desk.text.getByRole('heading', { name: 'Press release', level: 1 })).toBeVisible()
  await expect(desk.text.locator('strong')).toHaveText('Mill Library')
  await expect(desk.text.getByRole('link')).toHaveText('open')
  await expect(desk.text.getByRole('listitem')).toHaveText(['Warm rooms', 'Long hours'])
  await expect(desk.text.getByRole('cell')).toHaveText(['Monday', '9am'])
  await expect(desk.text.locator('img, script, style, [class*=Mso], p[style]')).toHaveCount(0)
  await expect(desk.page).toHaveTitle(/Seconder/)
})

test('The toolbar is one stop for Tab, and arrow keys move inside it', async ({ desk: { page, text } }) => {
  await text.fill('Words')
  await text.press('ControlOrMeta+a')
  await page.keyboard.press('Shift+Tab')
  const toolbar = page.getByRole('toolbar', { name: 'Formatting' })
  await expect(toolbar.getByRole('button', { name: 'Undo' })).toBeFocused()
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(text.locator('strong')).toHaveText('Words')
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true')
  await expect(text).toBeFocused()
})

test('A link is set, corrected and refused from the keyboard', async ({ desk: { page, text } }) => {
  await text.fill('the notice')
  await text.press('ControlOrMeta+a')
  await text.press('ControlOrMeta+k')
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Write a web address' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('anytown.example/pool')
  await page.keyboard.press('Enter')
  await expect(text.getByRole('link', { name: 'the notice' })).toHaveAttribute('href', 'https://anytown.example/pool')
  await expect(text).toBeFocused()
})

test('A table is inserted, filled with Tab, grown and taken out again with Undo', async ({ desk: { page, text } }) => {
  await text.click()
  await page.getByRole('button', { name: 'Insert a table' }).click()
  await page.keyboard.type('Day')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Opens')
  await expect(text.getByRole('columnheader')).toHaveText(['Day', 'Opens', ''])
  await page.getByRole('button', { name: 'Add a row below' }).click()
  await expect(text.getByRole('row')).toHaveCount(4)
  await page.getByRole('button', { name: 'Delete the table' }).click()
  await expect(text.getByRole('table')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(text.getByRole('row')).toHaveCount(4)
})

test('After a page break one writes on, on the next page', async ({ desk: { page, text } }) => {
  await text.fill('Page one')
  await text.press('ControlOrMeta+End')
  await page.getByRole('button', { name: 'Insert a page break' }).click()
  await page.keyboard.type('Page two')
  await expect(text).toHaveText('Page onePage two')
  await expect(text.locator('hr')).toHaveAttribute('aria-label', 'Page break')
})

test('Marks stay under their words while the text around them is typed', async ({ desk }) => {
  await desk.text.fill('Come and vote for us on Thursday.')
  const mark = desk.text.locator('.marked').filter({ hasText: 'vote for' })
  await expect(mark).toBeVisible()
  await desk.text.press('ControlOrMeta+Home')
  await desk.page.keyboard.type('Dear neighbours. ')
  await expect(mark).toHaveText(/vote for/)
})

test('The note under the text says what the marked words at the cursor are about, and leads to the finding', async ({ desk }) => {
  await desk.text.fill('Come and vote for us on Thursday.')
  await desk.text.locator('.marked').first().click()
  const note = desk.page.getByRole('complementary', { name: 'The words at the cursor' })
  await note.getByRole('button', { name: 'Why, and what to do' }).click()
  await expect(desk.panel.getByRole('article').first()).toBeFocused()
})
