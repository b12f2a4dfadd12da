/** Which drafts there are on a page like Gmail, what is known of them, and what happens when one goes. */
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { expect, test } from './mail-test.ts'

const CHIPS = { to: [{ address: 'ann.lee@resident.example', name: 'Ann Lee' }], cc: [], bcc: [{ address: 'press@paper.example' }] }
const SHAPES: Record<string, string>[] = [
  {},
  { mode: 'fullscreen' },
  { mode: 'popout' },
  { recipients: 'old' },
  { lang: 'fr', churn: '1' },
  { lang: 'cy', churn: '1', recipients: 'old', mode: 'fullscreen' },
]

for (const switches of SHAPES)
  test(`finds text, subject, people and Send in ${JSON.stringify(switches)}`, async ({ gmail }) => {
    const mail = await gmail(switches)
    await mail.page.evaluate(() => {
      const [window_] = window.__mail.composes
      window_?.people.add('to', 'ann.lee@resident.example', 'Ann Lee')
      window_?.people.add('bcc', 'press@paper.example')
    })
    await mail.page.locator('[name=subjectbox]').fill('Library hours')
    await mail.intoText()
    await mail.type('The library opens.')
    const draft = await mail.call<Draft>('read', 0)
    expect(draft.context).toEqual({ channel: 'email', sender: 'amina.okafor@anytown.gov.uk', recipients: CHIPS, subject: 'Library hours', reply: false })
    expect(draft.notChecked).toEqual([])
    expect(textOf(draft, 'subject')).toBe('Library hours')
    expect((await mail.own())[0]).toBe('The library opens.')
    expect(await mail.call('can', 0)).toMatchObject({ marks: true, subject: true, recipients: false })
    expect(await mail.call('sendLabel', 0)).toBe(await mail.page.evaluate(() => document.querySelector('[data-tooltip]')?.textContent))
  })

test('reads a reply: the people, no subject to write, the chain as quoted, the signature as such', async ({ gmail }) => {
  const mail = await gmail({ mode: 'reply', quoted: 'open' })
  await mail.type('I will second it.')
  const draft = await mail.call<Draft>('read', 0)
  expect(draft.context).toMatchObject({
    reply: true,
    subject: 'Re: Winter fuel motion',
    recipients: { to: [{ address: 'j.pryce@resident.example', name: 'J. Pryce' }], cc: [], bcc: [] },
  })
  expect(textOf(draft)).not.toContain('AB123456C')
  expect(textOf(draft, 'quoted')).toContain('My number is AB123456C.')
  expect(draft.places.filter(({ signature }) => signature).map(({ paragraph }) => paragraph.text)).toEqual([
    '--',
    'Cllr Amina Okafor',
    'Mill Ward, Anytown Council',
    '01632 960123',
  ])
  expect(await mail.call('can', 0)).toMatchObject({ subject: false })
})

test('says that a folded chain was not looked at, and reads it once it is opened', async ({ gmail }) => {
  const mail = await gmail({ mode: 'reply' })
  expect((await mail.call<Draft>('read', 0)).notChecked).toEqual(['the earlier messages, which Gmail keeps folded away'])
  await mail.call('listen', 0)
  await mail.page.locator('.ajR').click()
  await mail.call('nextFrame')
  expect((await mail.call<string[]>('told')).join()).toContain('My number is AB123456C.')
  expect((await mail.call<Draft>('read', 0)).notChecked).toEqual([])
})

test('tells of another sender, of people who come and go, and of files once they are there', async ({ gmail }) => {
  const mail = await gmail({ accounts: 'amina.okafor@anytown.gov.uk,amina@anytownlabour.example' })
  await mail.call('listen', 0)
  await mail.page.locator('.az2').click()
  await mail.page.getByRole('menuitem', { name: 'amina@anytownlabour.example' }).click()
  await expect.poll(() => mail.call<string[]>('told')).toContain('context')
  expect((await mail.call<Draft>('read', 0)).context.sender).toBe('amina@anytownlabour.example')
  await mail.page.evaluate(() => window.__mail.composes[0]?.people.add('to', 'ann.lee@resident.example'))
  await expect.poll(() => mail.call<string[]>('told')).toContain('context')
  for (const name of ['agenda.docx', 'minutes.docx']) {
    await mail.page.evaluate((file) => window.__mail.composes[0]?.attach(file), name)
    await expect.poll(() => mail.call<string[]>('told'), name).toContain('context')
  }
})

test('keeps two mails apart', async ({ gmail }) => {
  const mail = await gmail({ mode: 'two' })
  await mail.intoText(1)
  await mail.type('Second mail.')
  await mail.intoText()
  await mail.type('First mail.')
  const ids = await mail.call<string[]>('ids')
  expect(new Set(ids).size).toBe(2)
  const at = (name: string) => ids.findIndex((id) => id.endsWith(name))
  expect((await mail.own(at('1')))[0]).toBe('First mail.')
  expect((await mail.own(at('2')))[0]).toBe('Second mail.')
  expect((await mail.call<{ outcome: string }>('mend', at('2'), ['Second', 'Third'])).outcome).toBe('applied')
  expect((await mail.own(at('1')))[0]).toBe('First mail.')
  expect((await mail.own(at('2')))[0]).toBe('Third mail.')
  await mail.call('mark', at('1'), [await mail.about('First', {}, at('1'))])
  await mail.call('mark', at('2'), [await mail.about('Third', {}, at('2'))])
  expect(await mail.call('highlighted')).toEqual({ 'look-2': ['First', 'Third'] })
  await mail.page.getByRole('button', { name: 'Save and close' }).nth(1).click()
  await expect.poll(() => mail.call('highlighted')).toEqual({ 'look-2': ['First'] })
})

test('tells which draft came into use, and when it closed', async ({ gmail }) => {
  const mail = await gmail()
  const [id] = await mail.call<string[]>('ids')
  await mail.page.locator('[name=q]').click()
  await mail.intoText()
  await mail.call('listen', 0)
  await mail.page.getByRole('button', { name: 'Save and close' }).click()
  await expect.poll(() => mail.call('happened')).toEqual([`opened ${id}`, `focused ${id}`, `focused ${id}`, `closed ${id}`])
  expect(await mail.call('told')).toContain('closed')
  await expect(mail.call('read', 0)).rejects.toThrow('no longer open')
})

test('writes nothing into a draft that has gone, and hands the words back', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Vote now.')
  await mail.page.evaluate(() => document.querySelector('[role=dialog]')?.remove())
  const fix = { label: 'Mend it', edits: [{ where: 'body', start: 0, end: 4, was: 'Vote', text: 'Meet' }] }
  expect(await mail.call('apply', 0, fix)).toMatchObject({ outcome: 'refused', copy: 'Meet', message: 'The draft is no longer open on the page, so nothing was written.' })
  await mail.call('mark', 0, [])
})

test('writes nothing into a draft that is folded away', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('Vote now.')
  await mail.page.getByRole('button', { name: 'Minimise' }).click()
  expect(await mail.call('mend', 0, ['Vote', 'Meet'])).toMatchObject({
    outcome: 'refused',
    copy: 'Meet',
    message: 'The draft is folded away or hidden. Open it on the page, and try again.',
  })
})

test('sees no draft on a page without one, and one that is opened later', async ({ gmail }) => {
  const mail = await gmail({ mode: 'list' })
  await mail.page.locator('[name=q]').click()
  await mail.type('motion')
  expect(await mail.call('happened')).toEqual([])
  await mail.page.evaluate(() => void window.__mail.open('compose'))
  expect(await mail.call('happened')).toHaveLength(2)
})

test('reads a mail that is handed on, the files that go with it, and the folded names as what they are', async ({ gmail }) => {
  const mail = await gmail({ mode: 'forward', accounts: 'amina.okafor@anytown.gov.uk,amina@anytownlabour.example', churn: '1', lang: 'fr' })
  await mail.type('For your information.')
  await mail.page.evaluate(() => {
    const [window_] = window.__mail.composes
    for (const name of ['Budget, 2026.xlsx', 'agenda.docx']) window_?.attach(name)
  })
  const { context, notChecked, places } = await mail.call<Draft>('read', 0)
  expect(context).toMatchObject({ reply: true, subject: 'Fwd: Winter fuel motion', sender: 'amina.okafor@anytown.gov.uk', recipients: { to: [], cc: [], bcc: [] } })
  expect(context.attachments).toEqual([{ name: 'Budget, 2026.xlsx' }, { name: 'agenda.docx' }])
  expect(notChecked).toEqual([])
  expect(textOf({ places }, 'quoted')).toContain('Forwarded message')
  expect(textOf({ places })).not.toContain('AB123456C')
})

test('names every control that sends: beside Send, and in the menu of its arrow while that is open', async ({ gmail }) => {
  const mail = await gmail({ mode: 'reply', lang: 'fr', churn: '1' })
  expect(await mail.call('sendWords', 0)).toEqual(['Envoyer', 'Envoyer et archiver'])
  await mail.page.getByRole('button', { name: 'Autres options d’envoi' }).click()
  expect(await mail.call('sendWords', 0)).toEqual(['Envoyer', 'Envoyer et archiver', 'Programmer l’envoi'])
  await mail.page.getByRole('menuitem', { name: 'Programmer l’envoi' }).click()
  expect(await mail.call('sendWords', 0)).toEqual(['Envoyer', 'Envoyer et archiver'])
  await mail.page.getByRole('menuitem', { name: 'Demain matin' }).click()
  expect(await mail.page.evaluate(() => window.__mail.sent)).toMatchObject([{ later: true }])
})

test('gives the menu of one of two mails to the mail whose arrow is open', async ({ gmail }) => {
  const mail = await gmail({ mode: 'two' })
  await mail.intoText(1)
  await mail.intoText(0)
  await mail.page.getByRole('button', { name: 'More send options' }).nth(1).click()
  const ids = await mail.call<string[]>('ids')
  const words = await Promise.all(ids.map((_, i) => mail.call<string[]>('sendWords', i)))
  expect(words[ids.findIndex((id) => id.endsWith('2'))]).toEqual(['Send', 'Schedule send'])
  expect(words[ids.findIndex((id) => id.endsWith('1'))]).toEqual(['Send'])
})

test('says in words what it can no longer see, and still reads the rest', async ({ gmail }) => {
  const mail = await gmail()
  await mail.type('The library opens.')
  expect(await mail.call('selfTest', 0)).toEqual([])
  const rename = (from: string, attribute: string, to: string) =>
    mail.page.evaluate(
      ([selector, name, value]) => {
        for (const element of document.querySelectorAll(selector)) element.setAttribute(name, value)
      },
      [from, attribute, to] as const,
    )
  const sees = (what: string) => `I cannot see ${what}: Gmail has changed its page`
  await rename('[g_editable]', 'g_editable', 'no')
  expect(await mail.call('selfTest', 0)).toEqual([])
  await rename('[name="composeid"]', 'name', 'x')
  expect(await mail.call('selfTest', 0)).toEqual([])
  await rename('[name="to"], [name="cc"], [name="bcc"]', 'name', 'x')
  expect(await mail.call('selfTest', 0)).toEqual([sees('who this goes to')])
  await rename('[name="subject"], [name="subjectbox"]', 'name', 'x')
  expect(await mail.call('selfTest', 0)).toEqual([sees('who this goes to'), sees('the subject')])
  await rename('[role="group"]', 'role', 'x')
  await mail.page.evaluate(() => {
    document.title = 'Inbox'
    document.querySelector('a[href*="SignOutOptions"]')?.remove()
  })
  expect(await mail.call('selfTest', 0)).toEqual([sees('who this goes to'), sees('the subject'), sees('which account this is sent from'), sees('the Send button')])
  const { notChecked, context } = await mail.call<Draft>('read', 0)
  expect(notChecked[0]).toBe('who this goes to (I cannot see it: Gmail has changed its page)')
  expect(notChecked).toHaveLength(4)
  expect(context).toEqual({ channel: 'email', reply: false })
  expect((await mail.own())[0]).toBe('The library opens.')
})
