/** Gmail's plain-text mode, in the two shapes in which it has been seen: templates come as words, fixes and Take back as ever. */
import { rendered } from '#app/host/contract/examples.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'
import { expect, test } from './mail-test.ts'

const BLOCKS: BlockNode[] = [
  { kind: 'heading', level: 2, runs: [{ text: 'Mill Library' }] },
  { kind: 'paragraph', runs: [{ text: 'It opens ' }, { text: 'on Monday', bold: true }, { text: '.' }] },
]
const LETTER = { ...rendered('Library hours'), title: 'A notice', blocks: BLOCKS, html: renderHtml(BLOCKS), text: renderText(BLOCKS) }
const WORDS = ['Mill Library', 'It opens on Monday.']

interface Receipt {
  readonly number: number
  readonly outcome: string
}

test('In a field of its own: read in its parts, templates above the signature, fixed, taken back, saved and sent as words', async ({ gmail }) => {
  const mail = await gmail({ plain: 'field', mode: 'reply', quoted: 'open', churn: '1', lang: 'fr' })
  const field = mail.page.locator('textarea[form=nosend]')
  const value = () => field.inputValue()
  const before = await value()
  await mail.type('Yes.')
  const draft = await mail.call<Draft>('read', 0)
  expect([textOf(draft, 'quoted').includes('AB123456C'), textOf(draft).includes('AB123456C')]).toEqual([true, false])
  expect(draft.places.filter(({ signature }) => signature).map(({ paragraph }) => paragraph.text)).toContain('Cllr Amina Okafor')
  expect(draft.notChecked).toEqual([])
  expect(await mail.call('can', 0)).toMatchObject({ plain: true, marks: true })

  const put = await mail.call<Receipt>('insert', 0, LETTER, 'whole')
  expect(put.outcome).toBe('applied')
  expect(await mail.own()).toEqual(WORDS)
  expect((await value()).endsWith(before), 'signature and earlier message as they were').toBe(true)
  expect((await mail.call<Receipt>('takeBack', 0, put.number)).outcome).toBe('applied')
  expect(await value()).toBe(`Yes.${before}`)

  const again = await mail.call<Receipt>('insert', 0, LETTER, 'selection')
  const mended = await mail.call<Receipt>('mend', 0, ['Monday', 'Tuesday'])
  await mail.call('mark', 0, [await mail.about('Tuesday', { severity: 'must', rule: 'PR-01' })])
  const { x, y } = await mail.call<{ x: number; y: number }>('placeOf', 0, await mail.about('Tuesday', { rule: 'PR-01' }))
  expect(await mail.call('ruleAt', 0, x, y)).toBe('PR-01')
  await expect.poll(() => mail.page.evaluate(() => window.__mail.drafts.at(-1)?.text ?? '')).toContain('on Tuesday')
  expect((await mail.call<Receipt>('takeBack', 0, mended.number)).outcome).toBe('applied')
  await mail.call('mend', 0, ['Monday', 'Wednesday'])
  await mail.press('ControlOrMeta+z')
  await expect.poll(value).toContain('on Monday')
  await mail.press('ControlOrMeta+z')
  await expect.poll(value).toBe(`Yes.${before}`)
  await mail.press('ControlOrMeta+Shift+z')
  await expect.poll(value).toContain('on Monday')
  expect((await mail.call<Receipt>('takeBack', 0, again.number)).outcome, 'a fix within it undone, and itself undone and redone').toBe('applied')
  expect(await value()).toBe(`Yes.${before}`)
})

test('In the body as ever, with a tick in the menu: words without formatting, one Ctrl+Z, and with the tick gone as ever', async ({ gmail }) => {
  const mail = await gmail({ plain: 'tick' })
  await mail.type('Good morning.')
  expect(await mail.call('can', 0)).toMatchObject({ plain: true })
  const put = await mail.call<Receipt>('insert', 0, LETTER, 'selection')
  expect(put.outcome).toBe('applied')
  expect(await mail.own()).toEqual(['Good morning.', ...WORDS])
  expect(await mail.html()).not.toMatch(/<(?:h\d|b|strong|p)\b/)
  await mail.press('ControlOrMeta+z')
  await expect.poll(() => mail.own()).toEqual(['Good morning.'])
  await mail.call('insert', 0, LETTER, 'whole')
  expect(await mail.own()).toEqual(WORDS)
  expect((await mail.call<Receipt>('mend', 0, ['Monday', 'Tuesday'])).outcome).toBe('applied')
  await mail.page.evaluate(() => document.querySelector('[role=menuitemcheckbox]')?.setAttribute('aria-checked', 'false'))
  await mail.call('insert', 0, LETTER, 'whole')
  expect(await mail.html()).toMatch(/<h2\b.*<(?:b|strong)\b/)
})

test('A mail that goes over to plain text while it is written is found anew with the next focus', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Good morning.')
  await mail.page.evaluate(() => {
    const [field, rich] = [document.querySelector<HTMLTextAreaElement>('textarea[form=nosend]'), document.querySelector<HTMLElement>('[g_editable]')]
    if (!field?.parentElement || !rich?.parentElement) return
    field.value = rich.innerText
    field.parentElement.style.display = ''
    rich.parentElement.style.display = 'none'
  })
  await mail.page.locator('textarea[form=nosend]').click()
  await expect.poll(async () => (await mail.call<string[]>('happened')).filter((it) => /opened|closed/.test(it)).length).toBe(3)
  expect(await mail.call('can', 1)).toMatchObject({ plain: true })
  expect((await mail.own(1))[0]).toBe('Good morning.')
})
