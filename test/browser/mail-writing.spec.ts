/** Templates and fixes in mails: where they go, what is saved and sent, and how they are taken out again. */
import { rendered } from '#app/host/contract/examples.ts'
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'
import { SITES } from './mail-sites.ts'
import { expect, type MailPage, onEachSite, test } from './mail-test.ts'

interface Receipt {
  readonly number: number
  readonly outcome: string
  readonly message: string
}

const say = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })
/** Begins and ends with a paragraph, which an editor would run into the words beside it. */
const LETTER: BlockNode[] = [
  { kind: 'paragraph', runs: [{ text: 'Dear ' }, { text: 'Ann', bold: true }, { text: ',' }] },
  { kind: 'table', header: [[{ text: 'Ward' }], [{ text: 'Seats' }]], rows: [[[{ text: 'Mill' }], [{ text: '3' }]]] },
  { kind: 'page-break' },
  { kind: 'list', ordered: true, start: 1, items: [[say('one')], [say('two')]] },
  say('Yours sincerely'),
]
const LINES = ['Dear Ann,', 'Ward\tSeats', 'Mill\t3', 'one', 'two', 'Yours sincerely']
const letter = (subject?: string): Rendered => ({ ...rendered(subject), title: 'A letter', blocks: LETTER, html: renderHtml(LETTER), text: renderText(LETTER) })

const SIGNATURE =
  /<br clear="all"><div><br><\/div><span class="gmail_signature_prefix">-- <\/span><br><div class="gmail_signature" dir="ltr" data-smartmail="gmail_signature">.*01632 960123<\/a><\/div><\/div><\/div>$/

onEachSite('puts subject and text above the signature, as one step of undo in each field', async (open) => {
  const mail = await open()
  const [empty, below] = [await mail.own(), await mail.below()]
  const receipt = await mail.call<Receipt>('insert', 0, letter('Library hours'), 'whole')
  expect(receipt).toMatchObject({ outcome: 'applied', message: 'The draft is now “A letter”. Its page breaks were left out, since a mail has no pages.' })
  expect(await mail.own()).toEqual(LINES)
  expect(await mail.below()).toBe(below)
  await expect(mail.subject).toHaveValue('Library hours')
  await mail.press('ControlOrMeta+z')
  await expect.poll(() => mail.own()).toEqual(empty)
  expect(await mail.below()).toBe(below)
  await expect(mail.subject).toHaveValue('Library hours')
  await mail.subject.focus()
  await mail.press('ControlOrMeta+z')
  await expect(mail.subject).toHaveValue('')
})

onEachSite('saves and sends the template and a fix, and nothing of ours', async (open) => {
  const mail = await open()
  await mail.call('insert', 0, letter('Library hours'), 'whole')
  await mail.call('mend', 0, ['sincerely', 'faithfully'])
  await mail.call('mark', 0, [await mail.about('faithfully'), await mail.about('Mill', { severity: 'must' })])
  await expect.poll(() => mail.page.evaluate(() => window.__mail.drafts.at(-1)?.text ?? '')).toContain('Yours faithfully')
  await mail.page.evaluate(() => window.__mail.composes[0]?.people.add('to', 'ann.lee@resident.example'))
  await mail.page.getByRole('button', { name: /^Send/ }).first().click()
  const [sent] = await mail.page.evaluate(() => window.__mail.sent)
  expect(sent).toMatchObject({ subject: 'Library hours', to: ['ann.lee@resident.example'] })
  expect(sent?.html).toContain('Yours faithfully')
  expect(sent?.html).not.toMatch(/seconder|data-(?!smartmail)|<mark/i)
})

onEachSite('lets the writer’s own words only be replaced', async (open, site) => {
  const mail = await open(SITES[site].answer)
  await mail.type('My own words.')
  await mail.press('Enter')
  await mail.type('And more.')
  await mail.call('nextFrame')
  const [own, below] = [await mail.own(), await mail.below()]
  await mail.call('insert', 0, letter('Never shown'), 'whole')
  expect(await mail.own()).toEqual(LINES)
  expect(await mail.html()).toContain('My number is AB123456C.')
  expect(await mail.below()).toBe(below)
  await mail.press('ControlOrMeta+z')
  await expect.poll(() => mail.own()).toEqual(own)
  // No person is as quick as a test: the steps that follow have had their turn.
  await mail.call('calm', 0)
  await mail.press(site === 'gmail' ? 'ControlOrMeta+Shift+z' : 'ControlOrMeta+y')
  await expect.poll(() => mail.own()).toEqual(LINES)
})

test('leaves a template deleted that the person deletes, though it came in two steps, and the editor’s own Ctrl+Z brings it back', async ({ outlook }) => {
  const mail = await outlook({ signature: 'no' })
  await mail.type('My own words.')
  await mail.call('nextFrame')
  await mail.call('insert', 0, letter(), 'whole')
  await mail.press('ControlOrMeta+a')
  await mail.press('Delete')
  await mail.call('calm', 0)
  expect(await mail.own()).toEqual([])
  await mail.press('ControlOrMeta+z')
  await expect.poll(() => mail.own()).toEqual(LINES)
})

const PLACES = {
  'at the start of a line': ['|Before the gap. After the gap.', [...LINES, 'Before the gap. After the gap.']],
  'in the middle of a line': ['Before the gap.| After the gap.', ['Before the gap.', ...LINES, 'After the gap.']],
  'at the end of a line': ['Before the gap. After the gap.|', ['Before the gap. After the gap.', ...LINES]],
} as const

for (const [place, [text, lines]] of Object.entries(PLACES))
  test(`inserts ${place}; one Ctrl+Z takes it out, and so does Take back after more was written`, async ({ gmail }) => {
    const mail = await gmail()
    await mail.type(text.replace('|', ''))
    await mail.press('Enter')
    await mail.type('Last line')
    const before = await mail.html()
    const at = text.indexOf('|')
    const put = async () => {
      await mail.call('choose', 0, at, at)
      return mail.call<Receipt>('insert', 0, letter(), 'selection')
    }
    expect(await put()).toMatchObject({ outcome: 'applied' })
    expect(await mail.own()).toEqual([...lines, 'Last line'])
    await mail.press('ControlOrMeta+z')
    expect(await mail.html()).toBe(before)
    const { number } = await put()
    const end = (await mail.body()).indexOf('Last line') + 'Last line'.length
    await mail.call('choose', 0, end, end)
    await mail.type(' and more')
    expect(await mail.call('takeBack', 0, number)).toMatchObject({ outcome: 'applied' })
    expect(await mail.own()).toEqual([text.replace('|', ''), 'Last line and more'])
  })

test('puts a template where the cursor was before the panel was clicked, and never into the signature', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('First')
  await mail.press('Enter')
  await mail.type('Second')
  await mail.call('choose', 0, 5, 5)
  await mail.page.locator('[name=q]').click()
  await mail.call('insert', 0, letter(), 'selection')
  expect(await mail.own()).toEqual(['First', ...LINES, 'Second'])
  await mail.press('ControlOrMeta+z')
  const inSignature = (await mail.body()).indexOf('Amina')
  await mail.call('choose', 0, inSignature, inSignature)
  await mail.call('insert', 0, letter(), 'selection')
  expect(await mail.own()).toEqual(['First', 'Second', ...LINES])
  expect(await mail.html()).toMatch(SIGNATURE)
})

test('brings back headings and bold words of a draft that a template replaced, after more was written', async ({ gmail }) => {
  const mail = await gmail()
  await mail.call('insert', 0, rendered(), 'whole')
  const before = await mail.call<{ places: unknown[] }>('read', 0)
  const { number } = await mail.call<Receipt>('insert', 0, letter(), 'whole')
  await mail.press('End')
  await mail.press('Enter')
  await mail.type('P.S.')
  expect((await mail.own()).at(-1)).toBe('P.S.')
  expect(await mail.call('takeBack', 0, number)).toMatchObject({ outcome: 'applied' })
  const after = await mail.call<{ places: unknown[] }>('read', 0)
  expect(after.places.slice(0, 4)).toEqual(before.places.slice(0, 4))
  expect(await mail.own()).toEqual(['Surgery notice', 'Meet your councillors on Saturday at Mill Library.', 'Bring your letters', 'No appointment is needed', 'P.S.'])
})

test('takes a template into an empty mail, and one that held only a list or a table, without leaving its frame behind', async ({ gmail }) => {
  const mail = await gmail()
  const only = (block: BlockNode): Rendered => ({ ...letter(), blocks: [block], html: renderHtml([block]) })
  for (const block of [LETTER[3]!, LETTER[1]!, { kind: 'heading', level: 1, runs: [{ text: 'News' }] } as const]) {
    await mail.call('insert', 0, only(block), 'whole')
    expect(await mail.call('insert', 0, letter(), 'whole')).toMatchObject({ outcome: 'applied' })
    expect(await mail.own()).toEqual(LINES)
    const kinds = (await mail.call<{ places: { paragraph: { block: { kind: string }; text: string } }[] }>('read', 0)).places.map(({ paragraph }) => paragraph.block.kind)
    expect(kinds.slice(0, 8)).toEqual(['paragraph', 'cell', 'cell', 'cell', 'cell', 'item', 'item', 'paragraph'])
    expect(await mail.html()).toMatch(SIGNATURE)
  }
})

onEachSite('has words mended in several places as one step, which what is typed next is no part of', async (open, site) => {
  const mail = await open()
  await write(mail, 'Sam Lee spoke on Monday.', 'All are welcome on Monday.')
  const before = await mail.own()
  await mail.call('mend', 0, ['Sam Lee', 'Cllr Khan'], ['welcome', 'invited'])
  const mended = await mail.own()
  expect(mended).toEqual(['Cllr Khan spoke on Monday.', 'All are invited on Monday.'])
  // Outlook's own history ends a step at a space.
  await mail.type(site === 'gmail' ? '!' : ' ! ')
  await mail.press('ControlOrMeta+z')
  await expect.poll(() => mail.own()).toEqual(mended)
  await mail.press('ControlOrMeta+z')
  await expect.poll(() => mail.own()).toEqual(before)
  await mail.call('calm', 0)
  await mail.press(site === 'gmail' ? 'ControlOrMeta+Shift+z' : 'ControlOrMeta+y')
  await expect.poll(() => mail.own()).toEqual(mended)
})

test('keeps the person’s cursor where it was, through a fix elsewhere', async ({ gmail }) => {
  const mail = await gmail()
  await write(mail, 'Sam Lee spoke on Monday.', 'All are welcome.')
  const at = (await mail.body()).indexOf('are welcome')
  await mail.call('choose', 0, at, at)
  await mail.call('mend', 0, ['Sam Lee', 'Councillor Ada Khan'])
  await mail.type('of you ')
  expect((await mail.own())[1]).toBe('All of you are welcome.')
})

onEachSite('has its subject mended, and taken back', async (open) => {
  const mail = await open()
  const { subject } = mail
  await subject.fill('Vote now')
  const fix = { label: 'Mend it', edits: [{ where: 'subject', start: 0, end: 4, was: 'Vote', text: 'Meet' }] }
  const receipt = await mail.call<Receipt>('apply', 0, fix)
  expect(receipt.outcome).toBe('applied')
  await expect(subject).toHaveValue('Meet now')
  expect(await mail.call('apply', 0, fix)).toMatchObject({ outcome: 'changed-since' })
  await mail.call('takeBack', 0, receipt.number)
  await expect(subject).toHaveValue('Vote now')
})

test('hands back words that lie across cells, or reach into the signature', async ({ gmail }) => {
  const mail = await gmail()
  await mail.call('insert', 0, letter(), 'whole')
  const html = await mail.html()
  expect(await mail.call('mend', 0, ['Ward\tSeats', 'Wards'])).toMatchObject({ outcome: 'refused', copy: 'Wards' })
  const body = await mail.body()
  const from = body.indexOf('sincerely')
  const to = body.indexOf('Okafor')
  const edits = [{ where: 'body', start: from, end: to, was: body.slice(from, to), text: 'ever' }]
  expect(await mail.call('apply', 0, { label: 'Mend it', edits })).toMatchObject({ outcome: 'refused', copy: 'ever' })
  expect(await mail.html()).toBe(html)
})

test('takes nothing back twice, nor what Ctrl+Z has taken out already', async ({ gmail }) => {
  const mail = await gmail()
  await write(mail, 'One two three.', 'Four five six.')
  const before = await mail.body()
  const { number } = await mail.call<Receipt>('mend', 0, [' two', ''], [' five', ''])
  await mail.press('ControlOrMeta+z')
  expect(await mail.body()).toBe(before)
  expect(await mail.call('takeBack', 0, number)).toMatchObject({ outcome: 'changed-since' })
  expect(await mail.body()).toBe(before)
})

onEachSite('is written in exactly as a fix means, or left as it was, whatever the mail and the fix', async (open, site) => {
  const mail = await open()
  // An editor that answers when it likes takes its time.
  const { applied, refused, wrong } = await mail.call<{ applied: number; refused: number; wrong: string[] }>('anyFixes', 0, site === 'gmail' ? 150 : 12)
  expect(wrong).toEqual([])
  // Most of what is refused lies across the cells of a table.
  expect(applied).toBeGreaterThan(site === 'gmail' ? 2 * refused : 0)
})

async function write(mail: MailPage, ...lines: readonly string[]): Promise<void> {
  for (const [i, line] of lines.entries()) {
    if (i > 0) await mail.press('Enter')
    await mail.type(line)
  }
  await mail.call('nextFrame')
}

test('a typed shortcut and Tab ask for a template, which takes its place; Ctrl+Z brings the shortcut back', async ({ gmail }) => {
  const mail = await gmail()
  await mail.call('offer', 0, 'ack', 'news-email')
  await mail.type('First ;ack')
  await mail.press('Tab')
  expect(await mail.call('askedFor')).toMatchObject([{ kind: 'shortcut', shortcut: 'ack' }])
  await mail.call('insert', 0, { ...letter(), blocks: [say('Thank you.')], html: '<p>Thank you.</p>', text: 'Thank you.' }, 'selection')
  expect((await mail.own()).join('|')).toMatch(/^First ?\|?Thank you\.$/)
  await mail.press('ControlOrMeta+z')
  expect(await mail.own()).toEqual(['First ;ack'])
})

test('Tab after other words is Gmail’s own, F2 asks for the search, and neither is heard in the subject', async ({ gmail }) => {
  const mail = await gmail()
  await mail.call('offer', 0, 'ack')
  await mail.type('First ;other')
  await mail.press('F2')
  expect(await mail.call('askedFor')).toMatchObject([{ kind: 'search' }])
  await mail.press('Tab')
  expect(await mail.call('askedFor')).toEqual([])
  await mail.page.locator('[name=subjectbox]').focus()
  await mail.type(';ack')
  await mail.press('F2')
  await mail.press('Tab')
  expect(await mail.call('askedFor')).toEqual([])
})
