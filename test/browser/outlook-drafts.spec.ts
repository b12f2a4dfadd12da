/** Which drafts there are on a page like Outlook's, and what is known of them. */
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { expect, test } from './mail-test.ts'

const CHIPS = { to: [{ address: 'ann.lee@resident.example', name: 'Ann Lee' }], cc: [], bcc: [{ address: 'press@paper.example' }] }
const FROM = 'which account this is sent from, which Outlook shows here only after “Show From” is chosen'
const SHAPES: Record<string, string>[] = [
  {},
  { mode: 'popout', host: 'outlook.live.com', path: 'mail/0/deeplink/compose' },
  { lang: 'fr', churn: '1', body: 'deep', chips: 'named', host: 'outlook.office.com' },
  { lang: 'cy', churn: '1', chips: 'named', host: 'outlook.office365.com' },
]

for (const switches of SHAPES)
  test(`finds text, subject, people and Send in ${JSON.stringify(switches)}`, async ({ outlook }) => {
    const mail = await outlook(switches)
    await mail.page.evaluate(() => {
      const [form] = window.__mail.composes
      form?.people.add('to', 'ann.lee@resident.example', 'Ann Lee')
      form?.people.add('bcc', 'press@paper.example')
    })
    await mail.subject.fill('Library hours')
    await mail.intoText()
    await mail.type('The library opens.')
    const draft = await mail.call<Draft>('read', 0)
    expect(draft.context).toEqual({ channel: 'email', recipients: CHIPS, subject: 'Library hours' })
    expect(draft.notChecked).toEqual([FROM])
    expect((await mail.own())[0]).toBe('The library opens.')
    expect(draft.places.filter(({ signature }) => signature).map(({ paragraph }) => paragraph.text)).toEqual(['Cllr Amina Okafor', 'Mill Ward, Anytown Council', '01632 960123'])
    expect(await mail.call('can', 0)).toMatchObject({ marks: true, subject: true })
    const send = await mail.page.evaluate(() => document.querySelector('[data-testid="ComposeSendButton"] button')?.textContent)
    expect(await mail.call('sendWords', 0)).toEqual([send])
    await mail.page.locator('[aria-haspopup="true"]').click()
    expect(await mail.call<string[]>('sendWords', 0)).toHaveLength(2)
  })

for (const quoted of ['yes', 'mobile'])
  test(`reads a reply in the reading pane: the chain as quoted (${quoted}), a person without an address as unknown`, async ({ outlook }) => {
    const mail = await outlook({ mode: 'reply', quoted, chips: 'presence', accounts: 'planning@anytown.gov.uk,amina@anytownlabour.example', host: 'outlook.microsoft.com' })
    await mail.type('I will second it.')
    await mail.page.evaluate(() => window.__mail.composes[0]?.attach('Budget 2026.xlsx'))
    const draft = await mail.call<Draft>('read', 0)
    expect(draft.context).toEqual({
      channel: 'email',
      sender: 'planning@anytown.gov.uk',
      recipients: { to: [{ name: 'J. Pryce' }], cc: [], bcc: [] },
      subject: 'Re: Winter fuel motion',
      reply: true,
      attachments: [{ name: 'Budget 2026.xlsx' }],
    })
    expect(draft.notChecked).toEqual(['an address it goes to, which Outlook does not show'])
    expect(textOf(draft)).not.toContain('AB123456C')
    expect(textOf(draft, 'quoted')).toContain('My number is AB123456C.')
    await mail.call('listen', 0)
    await mail.page.getByRole('button', { name: 'From' }).click()
    await mail.page.getByRole('menuitem', { name: 'amina@anytownlabour.example' }).click()
    await expect.poll(() => mail.call<string[]>('told')).toContain('context')
    expect((await mail.call<Draft>('read', 0)).context.sender).toBe('amina@anytownlabour.example')
    await mail.page.evaluate(() => window.__mail.composes[0]?.people.add('cc', 'ann.lee@resident.example'))
    await expect.poll(() => mail.call<string[]>('told')).toContain('context')
    await mail.page.evaluate(() => window.__mail.composes[0]?.attach('agenda.docx'))
    await expect.poll(() => mail.call<string[]>('told')).toContain('context')
  })

test('takes the account from the address of a mailbox that is opened for itself, and says what is half typed or folded away', async ({ outlook }) => {
  const mail = await outlook({ path: 'mail/planning@anytown.gov.uk/inbox' })
  await mail.page.locator('[role="group"][id$="_TO"] [contenteditable]').click()
  await mail.type('ann.l')
  const draft = await mail.call<Draft>('read', 0)
  expect(draft.context.sender).toBe('planning@anytown.gov.uk')
  expect(draft.notChecked).toEqual(['an address that is still being typed'])
  await mail.page.evaluate(() => {
    for (const well of document.querySelectorAll<HTMLElement>('[role="group"][id]')) {
      well.hidden = true
      well.querySelector('[contenteditable]')?.replaceChildren()
    }
  })
  const folded = await mail.call<Draft>('read', 0)
  expect(folded.notChecked).toEqual(['who this goes to, while Outlook folds them away'])
  expect(folded.context.recipients).toBeUndefined()
})

test('keeps two mails apart, their marks and their menus too, and sees no draft in a message that is read', async ({ outlook }) => {
  const mail = await outlook({ mode: 'two' })
  await mail.intoText(1)
  await mail.type('Second mail.')
  await mail.intoText(0)
  await mail.type('First mail.')
  const ids = await mail.call<string[]>('ids')
  expect(ids).toHaveLength(2)
  const [first, second] = ['3b5a1', '3b5a2'].map((name) => ids.indexOf(name)) as [number, number]
  expect((await mail.own(first))[0]).toBe('First mail.')
  expect((await mail.call<{ outcome: string }>('mend', second, ['Second', 'Third'])).outcome).toBe('applied')
  expect((await mail.own(first))[0]).toBe('First mail.')
  expect((await mail.own(second))[0]).toBe('Third mail.')
  await mail.call('mark', first, [await mail.about('First', {}, first)])
  await mail.call('mark', second, [await mail.about('Third', {}, second)])
  expect(await mail.call('highlighted')).toEqual({ 'look-2': ['First', 'Third'] })
  await mail.page.getByRole('button', { name: 'More send options' }).nth(1).click()
  expect(await mail.call('sendWords', second)).toEqual(['Send', 'Schedule send'])
  expect(await mail.call('sendWords', first)).toEqual(['Send'])
  await mail.page.getByRole('button', { name: 'Discard' }).nth(1).click()
  await expect.poll(() => mail.call('highlighted')).toEqual({ 'look-2': ['First'] })
  expect(await mail.call('happened')).toContain('closed 3b5a2')
})

test('says in words what it can no longer see, and still reads the rest', async ({ outlook }) => {
  const mail = await outlook({ accounts: 'amina@anytownlabour.example' })
  await mail.type('The library opens.')
  expect(await mail.call('selfTest', 0)).toEqual([])
  const sees = (what: string) => `I cannot see ${what}: Outlook has changed its page`
  const lose = (selector: string) =>
    mail.page.evaluate((lost) => {
      for (const element of document.querySelectorAll(lost)) for (const name of ['id', 'data-testid', 'autocomplete']) element.removeAttribute(name)
    }, selector)
  await lose('[id^="editorParent_"]')
  expect(await mail.call('selfTest', 0)).toEqual([])
  await lose('[role="group"][id$="_TO"]')
  expect(await mail.call('selfTest', 0)).toEqual([sees('who this goes to')])
  await lose('input[id$="_SUBJECT"]')
  expect(await mail.call('selfTest', 0)).toEqual([sees('who this goes to'), sees('the subject')])
  await lose('button[id$="primaryActionButton"]')
  expect(await mail.call<string[]>('selfTest', 0)).toHaveLength(2)
  await lose('[data-testid="ComposeSendButton"]')
  expect(await mail.call('selfTest', 0)).toEqual([sees('who this goes to'), sees('the subject'), sees('the Send button')])
  const { notChecked, context } = await mail.call<Draft>('read', 0)
  expect(notChecked).toHaveLength(3)
  expect(context).toMatchObject({ channel: 'email', sender: 'amina@anytownlabour.example' })
  expect((await mail.own())[0]).toBe('The library opens.')
})
