import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import type { Draft } from '#core/draft/draft.ts'
import { readDraft } from '#core/draft/readers/read-draft.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { renderBlocksToDocx } from '#core/drafting/renderers/render-docx.ts'
import { expect, test } from './desk-test.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const line = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })
const LETTER: BlockNode[] = [
  { kind: 'heading', level: 1, runs: [{ text: 'Pool opening hours' }] },
  {
    kind: 'paragraph',
    runs: [{ text: 'The pool opens ' }, { text: 'daily', bold: true }, { text: ' — see ' }, { text: 'the notice', href: 'https://anytown.example/pool' }, { text: '.' }],
  },
  { kind: 'list', ordered: true, start: 1, items: [[line('Lanes from 7am')], [line('Families from 10am')]] },
  {
    kind: 'table',
    header: [],
    rows: [
      [[{ text: 'Day' }], [{ text: 'Closes' }]],
      [[{ text: 'Sunday' }], [{ text: '6pm' }]],
    ],
  },
  line('Yours sincerely'),
]

async function saveAs(page: Page, format: string): Promise<Download> {
  await page.getByRole('button', { name: 'Save as' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format }).click()
  return download
}

const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())
const substance = ({ places }: Draft) => places.filter((place) => place.part === 'body' && place.paragraph.text !== '').map(({ paragraph, page }) => ({ ...paragraph, page }))

test('A Word document that is opened and saved again reads the same', async ({ desk }) => {
  const original = Buffer.from(await renderBlocksToDocx(LETTER, { title: 'Pool' }))
  await desk.chooseFile({ name: 'pool.docx', mimeType: WORD, buffer: original })
  await expect(desk.text.getByRole('heading', { name: 'Pool opening hours' })).toBeVisible()
  await expect(desk.text.getByRole('cell', { name: '6pm' })).toBeVisible()
  const download = await saveAs(desk.page, 'Word document')
  expect(download.suggestedFilename()).toBe('Pool.docx')
  const saved = await readDraft('pool.docx', await contentOf(download))
  expect(substance(saved)).toEqual(substance(await readDraft('pool.docx', original)))
})

test('A draft is saved as a web page and as text, without the marks of findings', async ({ desk }) => {
  await desk.openSample()
  await expect(desk.text.locator('.marked').first()).toBeVisible()
  const html = String(await contentOf(await saveAs(desk.page, 'Web page')))
  expect(html).toContain('<html lang="en-GB">')
  expect(html).not.toContain('marked')
  expect(substance(await readDraft('x.html', Buffer.from(html))).map((paragraph) => paragraph.text)).toContain('Notes to editors')
  const text = String(await contentOf(await saveAs(desk.page, 'Plain text')))
  expect(text).toContain('- new shelves at a child’s height')
})

test('A mail is opened with its subject', async ({ desk }) => {
  const mail =
    'From: Sam Lee <sam.lee@anytown.example>\r\nTo: press@news.example\r\nSubject: Library hours\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe library opens at 9am.\r\n'
  await desk.chooseFile({ name: 'hours.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) })
  await expect(desk.page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Library hours')
  await expect(desk.text).toHaveText('The library opens at 9am.')
})

test('Markdown is opened with its signs and letters written by name, as a page may whose policy forbids innerHTML', async ({ desk }) => {
  await desk.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'letter.md', mimeType: 'text/markdown', buffer: Buffer.from('# Fish &amp; chips\n\nThe caf&eacute; opens on &pound;5 terms.\n') })
  await expect(desk.text).toContainText('Fish & chips')
  await expect(desk.text).toContainText('The café opens on £5 terms.')
})

test('A file that cannot be read is named with the remedy, and the open draft stays as it was', async ({ desk }) => {
  await desk.text.fill('My own words')
  await desk.chooseFile({ name: 'broken.docx', mimeType: WORD, buffer: Buffer.from('PK\u0003\u0004 damaged') })
  await expect(desk.page.getByRole('alert').filter({ hasText: 'broken.docx' })).toBeVisible()
  await expect(desk.text).toHaveText('My own words')
  await desk.chooseFile({ name: 'budget.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') })
  await expect(desk.page.getByRole('alert').filter({ hasText: 'budget.xlsx: only .docx' })).toBeVisible()
  await desk.chooseFile({ name: 'archive.txt', mimeType: 'text/plain', buffer: Buffer.from('The council met and agreed the budget.\n\n'.repeat(100_000)) })
  await expect(desk.page.getByRole('alert').filter({ hasText: 'archive.txt: it has more than half a million words' })).toBeVisible()
  await expect(desk.text).toHaveText('My own words')
})

test('A copy carries the formatting and the plain text, and no marks', async ({ desk, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.openSample()
  await expect(desk.text.locator('.marked').first()).toBeVisible()
  await desk.page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(desk.page.getByText('Copied, with its formatting.')).toBeVisible()
  const [html, text] = await desk.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''))
  })
  expect(html).toContain('Mill Library saved')
  expect(html).not.toContain('marked')
  expect(text).toContain('- step-free access from Mill Road')
})

test('A pack or a set-up file is no draft: the desk says where it is taken', async ({ desk }) => {
  const { page } = desk
  await desk.chooseFile({ name: 'ours.seconder', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByRole('alert').filter({ hasText: 'ours.seconder: this is a pack. Take it under Settings, All options, Packs.' })).toBeVisible()
  await desk.chooseFile({ name: 'mine.seconder-setup.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByRole('alert').filter({ hasText: 'this is a set-up file. Take it under Settings, All options, Set-up file.' })).toBeVisible()
})
