/** Marks under words: highlights that follow the text, and never a node of ours. */
import type { Finding } from '#core/checker/finding.ts'
import { expect, test } from './mail-test.ts'

test('marks words by severity, across formatting, and leaves the page as it was', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Vote ')
  await mail.press('ControlOrMeta+b')
  await mail.type('Labour')
  await mail.press('ControlOrMeta+b')
  await mail.type(' on Thursday at noon.')
  const html = await mail.html()
  const all = [
    await mail.about('Vote Labour on', { severity: 'must', rule: 'PB-03' }),
    await mail.about('Labour', { rule: 'PR-05' }),
    await mail.about('noon', { severity: 'consider', rule: 'CI-01' }),
  ]
  await mail.call('mark', 0, [...all, { ...all[0], rule: 'EL-01', start: undefined, end: undefined }])
  expect(await mail.call('highlighted')).toEqual({ 'look-1': ['noon'], 'look-2': ['Labour'], 'look-3': ['Vote Labour on'] })
  expect(await mail.html()).toBe(html)
  const place = await mail.call<{ x: number; y: number }>('placeOf', 0, all[2])
  expect(await mail.call('ruleAt', 0, place.x, place.y)).toBe('CI-01')
  expect(await mail.call('ruleAt', 0, 5, 5)).toBeUndefined()
  await mail.call('choose', 0, 8, 8)
  expect(await mail.call('ruleAtCursor', 0)).toBe('PR-05')
  await mail.call('mark', 0, [])
  expect(await mail.call('highlighted')).toEqual({})
})

test('keeps marks at their words while the person writes before, after and inside them', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Vote on Thursday at noon.')
  await mail.call('mark', 0, [await mail.about('Thursday'), await mail.about('noon')])
  await mail.press('Home')
  await mail.type('Do ')
  await mail.press('Enter')
  await mail.call('nextFrame')
  expect(await mail.call('highlighted')).toEqual({ 'look-2': ['Thursday', 'noon'] })
  const at = (await mail.body()).indexOf('Thursday') + 3
  await mail.call('choose', 0, at, at)
  await mail.type('x')
  await mail.call('nextFrame')
  expect(await mail.call('highlighted')).toEqual({ 'look-2': ['noon'] })
})

test('draws marks again when the page replaces the nodes under them, or moves the whole window', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Vote on Thursday at noon.')
  await mail.call('mark', 0, [await mail.about('Thursday')])
  await mail.page.evaluate(() => {
    const line = document.querySelector('[g_editable] > div')
    line?.replaceWith(line.cloneNode(true))
  })
  await mail.call('nextFrame')
  expect(await mail.call('highlighted')).toEqual({ 'look-2': ['Thursday'] })
  await mail.page.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(() => mail.call('highlighted')).toEqual({ 'look-2': ['Thursday'] })
  expect(await mail.call('mend', 0, ['Thursday', 'Friday'])).toMatchObject({ outcome: 'applied' })
})

test('draws marks again after the page has cleared the registry', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Vote on Thursday.')
  const about = await mail.about('Thursday')
  await mail.call('mark', 0, [about])
  await mail.page.evaluate(() => CSS.highlights.clear())
  await mail.call('mark', 0, [about])
  expect(await mail.call('highlighted')).toEqual({ 'look-2': ['Thursday'] })
})

test('marks words of the quoted chain, and selects them when asked', async ({ gmail }) => {
  const mail = await gmail({ mode: 'reply', quoted: 'open' })
  const quoted = await mail.call<string>('quoted', 0)
  const start = quoted.indexOf('AB123456C')
  const finding: Finding = { ...(await mail.about('Okafor')), where: 'quoted', start, end: start + 9, words: 'AB123456C' }
  await mail.call('mark', 0, [finding])
  expect(await mail.call('highlighted')).toEqual({ 'look-2': ['AB123456C'] })
  await mail.call('reveal', 0, finding)
  expect(await mail.page.evaluate(() => String(getSelection()))).toBe('AB123456C')
})

test('reads nothing while a word is being composed, and everything after it', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Caf ')
  await mail.call('nextFrame')
  await mail.call('listen', 0)
  const session = await mail.page.context().newCDPSession(mail.page)
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
  await mail.call('nextFrame')
  expect(await mail.call('told')).toEqual([])
  expect(await mail.call('mend', 0, ['Caf', 'Cafe'])).toMatchObject({ outcome: 'refused' })
  await mail.call('mark', 0, [])
  await session.send('Input.insertText', { text: '日本' })
  await mail.call('nextFrame')
  expect((await mail.call<string[]>('told')).join()).toContain('Caf 日本')
})
