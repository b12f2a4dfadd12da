import { expect, test } from './extension-test.ts'

const SENTENCE = 'Her National Insurance number is AB 12 34 56 C.'
test('probe', async ({ seconder }) => {
  const mail = await seconder.mail()
  const { page } = mail
  page.on('console', (m) => console.log(m.text()))
  await mail.address('press@paper.example')
  await mail.write(SENTENCE)
  await page.screenshot({ path: '/tmp/guard0.png' })
  await expect.poll(() => mail.marked()).not.toEqual([])
  await page.getByRole('button', { name: /^Send/ }).click()
  console.log((await mail.model()).sent.length)
  await page.waitForTimeout(800)
  await page.screenshot({ path: '/tmp/guard1.png' })
  for (const [n, w, s, f] of [['dark', 1280, 'dark', 'none'], ['320', 320, 'light', 'none'], ['forced', 1280, 'light', 'active']] as const) {
    await page.emulateMedia({ colorScheme: s, forcedColors: f, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: w, height: w === 320 ? 640 : 800 })
    await page.screenshot({ path: `/tmp/guard-${n}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  await page.screenshot({ path: '/tmp/guard2.png' })
})
