/** What an Outlook does beside what every host does: its people, its parts, its limits and its failures. */
import { Window } from 'happy-dom'
import { describe, expect, it, vi } from 'vitest'
import { edit, finding, fix, rendered, renderedWords, WORDS } from '#app/host/contract/examples.ts'
import { textOf } from '#core/draft/layout.ts'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import { hereOf } from '#test/hosts/outlook/harness.ts'
import type { MailStart } from '#test/hosts/outlook/model/mail.ts'
import type { ProfileName } from '#test/hosts/outlook/profiles.ts'
import { OutlookHost } from './outlook-host.ts'

const document = new Window().document as unknown as Document
const person = (name: string, more: object = {}) => ({ displayName: name, emailAddress: `${name.toLowerCase()}@resident.example`, ...more })

const TEXT = 'Dear Mary, your bin will be collected.'
const REPLY: MailStart = {
  html: `<p>Dear <b>Mary</b>, your bin will be collected.</p>`,
  signature: 'Sam Lee',
  thread: 'My bin was not collected.',
  subject: 'Re: My bin',
  to: [person('Mary')],
}

function opened(profile: ProfileName, start: MailStart = REPLY, labels: string[] = []) {
  const outlook = new FakeOutlook(profile, start, { document, labels })
  return { outlook, host: new OutlookHost(hereOf(outlook)) }
}
const own = async (host: OutlookHost) => (await host.read()).places.filter(({ part, signature }) => part === 'body' && !signature).map(({ paragraph }) => paragraph.text)
const mend = (text: string, was: string, now: string) => fix(edit(text, was, now))

describe.each(['web', 'classic', 'mac', 'ltsc-2021'] as const)('In Outlook %s', (profile) => {
  it('the person’s words, the signature and the thread are told apart', async () => {
    const { host, outlook } = opened(profile)
    const draft = await host.read()
    expect(await own(host)).toEqual([TEXT])
    expect(draft.places.filter(({ signature }) => signature).map(({ paragraph }) => paragraph.text)).toEqual(['Sam Lee'])
    expect(draft.context.quotedText).toContain('My bin was not collected.')
    expect(draft.context).toMatchObject({
      subject: 'Re: My bin',
      reply: true,
      channel: 'email',
      recipients: { to: [{ address: 'mary@resident.example', name: 'Mary' }] },
      sender: 'sam.lee@anytown.example',
    })
    expect(outlook.calls.wrongs).toEqual([])
  })
  it('a fix leaves signature and thread as they are, and bold words bold', async () => {
    const { host, outlook } = opened(profile)
    const whole = textOf(await host.read())
    const receipt = await host.apply(mend(whole, 'will be collected', 'is collected on Friday'), finding())
    expect(receipt.outcome).toBe('applied')
    expect(outlook.body.html).toMatch(/<b>Mary<\/b>, your bin is collected on Friday\./)
    expect(outlook.body.html).toContain('My bin was not collected.')
  })
  it('a template in place of the text goes above the signature', async () => {
    const { host, outlook } = opened(profile)
    const receipt = await host.insert(rendered('Surgery'), 'whole')
    expect(receipt).toMatchObject({ outcome: 'applied', message: expect.stringContaining('above the signature') })
    const text = outlook.body.root.textContent ?? ''
    expect(text).not.toContain('Dear Mary')
    expect(text.indexOf('Surgery notice')).toBeLessThan(text.indexOf('Sam Lee'))
    expect(text).toContain('My bin was not collected.')
    expect(outlook.mail.subject).toBe('Surgery')
    await host.takeBack(receipt)
    expect([await own(host), outlook.mail.subject]).toEqual([[TEXT], 'Re: My bin'])
  })
})

describe('Who gets it', () => {
  it('people are moved to Bcc, each once, and back', async () => {
    const { host, outlook } = opened('web', { ...REPLY, to: [person('Mary'), person('Ada')], bcc: [person('Ada')] })
    const receipt = await host.setRecipients([
      { address: 'MARY@resident.example', to: 'bcc' },
      { address: 'ada@resident.example', to: 'bcc' },
    ])
    expect(receipt.outcome).toBe('applied')
    expect([outlook.mail.people.to.length, outlook.mail.people.bcc.map(({ displayName }) => displayName)]).toEqual([0, ['Mary', 'Ada']])
    expect((await host.takeBack(receipt)).outcome).toBe('applied')
    expect(outlook.mail.people.to.map(({ displayName }) => displayName)).toEqual(['Mary', 'Ada'])
  })
  it('three hundred people are moved a hundred at a time', async () => {
    const to = Array.from({ length: 300 }, (_, i) => person(`R${i}`))
    const { host, outlook } = opened('web', { ...REPLY, to })
    await host.setRecipients(to.map(({ emailAddress }) => ({ address: emailAddress, to: 'bcc' as const })))
    expect([outlook.mail.people.to.length, outlook.mail.people.bcc.length]).toEqual([0, 300])
  })
  it('an appointment has no Bcc, and says so', async () => {
    const { host, outlook } = opened('web', { ...REPLY, kind: 'appointment' })
    expect(await host.setRecipients([{ address: 'mary@resident.example', to: 'bcc' }])).toMatchObject({ outcome: 'refused', message: expect.stringContaining('no Bcc') })
    expect(outlook.mail.people.to).toHaveLength(1)
  })
  it('a list is known as a list, and the sender as whom it is sent from', async () => {
    const from = { displayName: 'Group office', emailAddress: 'group.office@anytown.example' }
    const { host } = opened('web', { ...REPLY, from, to: [person('All', { recipientType: 'distributionList' })] })
    expect((await host.read()).context).toMatchObject({ sender: from.emailAddress, recipients: { to: [{ list: true }] } })
  })
})

describe('Whose mailbox it is', () => {
  it('a shared one’s address is told, and one’s own needs no word', async () => {
    const { host } = opened('web', { ...REPLY, owner: 'group.office@anytown.example' })
    expect(await host.owner()).toBe('group.office@anytown.example')
    expect(await opened('web').host.owner()).toBeUndefined()
    expect(await opened('outlook-2016', { ...REPLY, owner: 'group.office@anytown.example' }).host.owner()).toBeUndefined()
  })
})

describe('What some Outlooks lack', () => {
  it('Outlook 2016 says neither who sends nor what is attached, and the draft says so', async () => {
    const { host } = opened('outlook-2016', { ...REPLY, attachments: [{ name: 'register.xlsx' }] })
    const { context, notChecked } = await host.read()
    expect([context.sender, context.attachments]).toEqual([undefined, undefined])
    expect(notChecked.join()).toMatch(/sent from[\s\S]*attached/)
  })
  it('on a phone the text stays as it is and the words are there to copy', async () => {
    const { host } = opened('phone')
    const receipt = await host.apply(mend(textOf(await host.read()), 'bin', 'garden bin'), finding())
    expect(receipt).toMatchObject({ outcome: 'refused', copy: 'garden bin', message: expect.stringContaining('phone') })
  })
  it('plain text is read, and not written in', async () => {
    const { host, outlook } = opened('web', { ...REPLY, plain: true })
    const before = outlook.body.html
    expect(await host.apply(mend(textOf(await host.read()), 'bin', 'garden bin'), finding())).toMatchObject({ outcome: 'refused', message: expect.stringContaining('plain text') })
    expect(outlook.body.html).toBe(before)
  })
  it('files are named, pictures in the text are not, and a label is called by its name', async () => {
    const { host, outlook } = opened('web', { ...REPLY, attachments: [{ name: 'agenda.docx' }, { name: 'logo.png', isInline: true }], label: 'id-of-Official' }, ['Official'])
    expect((await host.read()).context.attachments).toEqual([{ name: 'agenda.docx' }])
    expect(host.label).toBe('Official')
    expect([outlook.calls.most, outlook.calls.wrongs]).toEqual([3, []])
  })
})

describe.each(['web', 'new-windows', 'classic', 'ltsc-2021', 'outlook-2016', 'mac'] as const)('What goes wrong in Outlook %s:', (profile) => {
  it('an Outlook that goes on giving the old text back is waited for, though not for ever', async () => {
    const { host, outlook } = opened(profile)
    const whole = textOf(await host.read())
    expect((await host.apply(mend(whole, 'Mary', 'Mrs Ahmed'), finding())).outcome).toBe('applied')
    expect(await own(host)).toEqual(['Dear Mrs Ahmed, your bin will be collected.'])
    outlook.body.set = () => {}
    expect((await host.apply(mend(textOf(await host.read()), 'Mrs Ahmed', 'Mary'), finding())).outcome).toBe('refused')
    expect(await own(host)).toEqual(['Dear Mrs Ahmed, your bin will be collected.'])
  })
  it('a text that somebody changed between reading and writing is left alone', async () => {
    const { host, outlook } = opened(profile)
    const whole = textOf(await host.read())
    outlook.calls.interfere = () => {
      outlook.body.select(5, 9)
      outlook.type('Ada')
    }
    expect((await host.apply(mend(whole, 'Mary', 'Mrs Ahmed'), finding())).outcome).toBe('changed-since')
  })
  it('a text that Outlook writes otherwise is put back', async () => {
    const { host, outlook } = opened(profile)
    const whole = textOf(await host.read())
    const set = outlook.body.set.bind(outlook.body)
    let spoilt = false
    outlook.body.set = (html: string) => {
      set(spoilt ? html : html.replace('collected', 'colected'))
      spoilt = true
    }
    expect(await host.apply(mend(whole, 'Mary', 'Mrs Ahmed'), finding())).toMatchObject({ outcome: 'refused', copy: 'Mrs Ahmed', message: expect.stringContaining('put back') })
    expect(await own(host)).toEqual([TEXT])
  })
  it('a template that lands at the top says so', async () => {
    const { host, outlook } = opened(profile)
    await host.read()
    outlook.body.focused = false
    expect((await host.insert(rendered(), 'selection')).message).toContain('at the start of the message')
  })
  it('words for a sentence that land at the top say so, and go again', async () => {
    const { host, outlook } = opened(profile)
    outlook.body.focused = false
    const receipt = await host.insert(renderedWords, 'selection')
    expect(receipt).toMatchObject({ outcome: 'applied', message: expect.stringContaining('at the start of the message') })
    await host.takeBack(receipt)
    expect(await own(host)).toEqual([TEXT])
  })
  it('words for a sentence that Outlook puts on a line of their own are taken out again', async () => {
    const { host, outlook } = opened(profile)
    const insert = outlook.body.insert.bind(outlook.body)
    outlook.body.insert = (html: string) => insert(`<p>${html}</p>`)
    outlook.body.select(5)
    expect(await host.insert(renderedWords, 'selection')).toMatchObject({ outcome: 'refused', copy: WORDS, message: expect.stringContaining('put back') })
    expect(await own(host)).toEqual([TEXT])
  })
  it('a subject of more than 255 characters is not written', async () => {
    const { host, outlook } = opened(profile)
    const long = { label: 'Say more', edits: [{ where: 'subject' as const, start: 0, end: 0, was: '', text: 'x'.repeat(300) }] }
    expect((await host.apply(long, finding())).outcome).toBe('refused')
    expect(outlook.mail.subject).toBe('Re: My bin')
  })
  it('a body of a megabyte is read, and what would make it larger than Outlook takes is refused', async () => {
    const picture = `<img alt="Mill Library" src="data:image/png;base64,${'A'.repeat(980_000)}">`
    const { host } = opened(profile, { ...REPLY, html: `<p>Dear Mary, your bin will be collected.</p><p>${picture}</p>` })
    expect((await host.apply(mend(textOf(await host.read()), 'bin', 'garden bin'), finding())).outcome).toBe('applied')
    const more = { label: 'Say more', edits: [{ where: 'body' as const, start: 0, end: 0, was: '', text: 'More. '.repeat(5000) }] }
    expect(await host.apply(more, finding())).toMatchObject({ outcome: 'refused', message: expect.stringContaining('larger than Outlook') })
  })
  it('an Outlook that never answers is given up, and the next one asked is answered', async () => {
    const { host, outlook } = opened(profile)
    outlook.calls.silent.add('subject.getAsync')
    await expect(host.read()).rejects.toThrow(/has not answered/)
    outlook.calls.silent.clear()
    expect((await host.read()).context.subject).toBe('Re: My bin')
  })
  it('a message that could not be read for a moment is read again by itself, though nothing in it has changed', async () => {
    const { host, outlook } = opened(profile)
    const stop = new AbortController()
    let told = 0
    await host.read()
    host.watch(() => told++, stop.signal)
    outlook.calls.faults.set('body.getAsync', { code: 5001, name: 'InternalError', message: '' })
    await expect(host.read()).rejects.toThrow(/could not be read/)
    outlook.calls.faults.clear()
    await vi.waitFor(() => expect(told).toBe(1))
    stop.abort()
  })
  it('nobody is named where Outlook has not recognised anybody yet', async () => {
    const { host } = opened(profile, { ...REPLY, to: [person('Mary', { unresolved: true })] })
    expect((await host.read()).context.recipients).toBeUndefined()
  })
  it('no item is said to be none', async () => {
    const { host, outlook } = opened(profile)
    outlook.open = false
    await expect(host.read()).rejects.toThrow(/no message here/)
  })
})
