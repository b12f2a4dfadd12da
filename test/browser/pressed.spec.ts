/** A press that takes its time: the draft goes on being read meanwhile. */
import { expect, test } from './desk-test.ts'

test('While a fix is pressed the list stands still, and where its words became others nothing is written over them', async ({ desk, page }) => {
  await desk.openSample()
  const fix = desk.panel.getByRole('button', { name: 'Take the appeal out' })
  const behind = await desk.text.evaluate((text) => {
    const all = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    let node = all.nextNode() as Text
    while (!node.data.includes('Vote for us')) node = all.nextNode() as Text
    const range = document.createRange()
    range.setEnd(node, node.data.indexOf('Vote for us') + 'Vote for'.length)
    range.setStart(node, range.endOffset - 1)
    const { right, top, height } = range.getBoundingClientRect()
    return { x: right, y: top + height / 2 }
  })
  await page.mouse.click(behind.x, behind.y)
  await fix.hover()
  await page.mouse.down()
  await desk.text.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', ' nobody but')
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(desk.text).toContainText('Vote for nobody but us')
  await desk.saved()
  await expect(fix).toHaveCount(1)

  await page.mouse.up()
  await expect(page.getByText(/nothing was written.*press once more/)).toBeVisible()
  await expect(fix).toHaveCount(0)
  await expect(desk.text).toContainText('Vote for nobody but us')
})
