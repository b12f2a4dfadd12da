/** The fake is only worth something if it is as strict as an Outlook. */
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { VirtualClock } from './clock.ts'
import { FakeOutlook } from './fake-outlook.ts'
import type { MailStart } from './model/mail.ts'
import type { ProfileName } from './profiles.ts'
import { SendSimulator } from './send-simulator.ts'

const document = new Window().document as unknown as Document
const made = (profile: ProfileName = 'web', start: MailStart = { html: '<p class="x" id="y">Dear all</p>' }) => new FakeOutlook(profile, start, { document })
type Answer = { status: string; value: unknown; error?: { name: string } }
const ask = (call: (done: (answer: Answer) => void) => void) => new Promise<Answer>((resolve) => call(resolve))
// biome-ignore lint/suspicious/noExplicitAny: members are asked for that a profile may lack
const itemOf = (outlook: FakeOutlook) => outlook.Office.context.mailbox.item as any

describe('The fake Outlook', () => {
  it('never answers at once, and takes a callback with options or without', async () => {
    const { body } = itemOf(made())
    let answered = false
    const answer = ask((done) => body.getAsync('html', { asyncContext: 1 }, done)).then((it) => {
      answered = true
      return it
    })
    expect(answered).toBe(false)
    expect(await answer).toMatchObject({ status: 'succeeded', asyncContext: 1, value: expect.stringContaining('Dear all') })
  })
  it('has nothing that came after its Mailbox set, and says so', () => {
    const old = made('outlook-2016')
    const item = itemOf(old)
    expect([item.from, item.getAttachmentsAsync, item.sessionData, item.sensitivityLabel]).toEqual([undefined, undefined, undefined, undefined])
    expect([old.Office.context.requirements.isSetSupported('Mailbox', '1.3'), old.Office.context.requirements.isSetSupported('Mailbox', '1.4')]).toEqual([true, false])
  })
  it('sees when more than three calls wait on the web, and lets Windows ask as it likes', async () => {
    for (const [profile, wrongs] of [
      ['web', 1],
      ['classic', 0],
    ] as const) {
      const outlook = made(profile)
      const { subject } = itemOf(outlook)
      await Promise.all([1, 2, 3, 4].map(() => ask((done) => subject.getAsync(done))))
      expect(outlook.calls.wrongs).toHaveLength(wrongs)
    }
  })
  it('writes HTML otherwise than it was given', async () => {
    const outlook = made('classic')
    await ask((done) => itemOf(outlook).body.setAsync('<p onclick="x()" class="mine" style="color:red">Hello</p><script>no()</script>', { coercionType: 'html' }, done))
    const { value } = await ask((done) => itemOf(outlook).body.getAsync('html', done))
    expect(value).toContain('MsoNormal')
    expect(value).not.toMatch(/onclick|mine|script/)
  })
  it.each([
    [
      'a body that is too large',
      (item: ReturnType<typeof itemOf>, done: (answer: Answer) => void) => item.body.setAsync('x'.repeat(1_000_001), { coercionType: 'html' }, done),
      'DataExceedsMaximumSize',
    ],
    ['a subject that is too long', (item: ReturnType<typeof itemOf>, done: (answer: Answer) => void) => item.subject.setAsync('x'.repeat(256), done), 'DataExceedsMaximumSize'],
    [
      'more than a hundred people',
      (item: ReturnType<typeof itemOf>, done: (answer: Answer) => void) =>
        item.to.setAsync(
          Array.from({ length: 101 }, (_, i) => `r${i}@x.example`),
          done,
        ),
      'NumberOfRecipientsExceeded',
    ],
    ['session data that is not there', (item: ReturnType<typeof itemOf>, done: (answer: Answer) => void) => item.sessionData.getAsync('no', done), 'KeyNotFound'],
  ])('refuses %s', async (_, work, name) => {
    expect(await ask((done) => work(itemOf(made()), done))).toMatchObject({ status: 'failed', error: { name } })
  })
  it('refuses HTML in a body of plain text', async () => {
    const outlook = made('web', { html: 'Dear all', plain: true })
    expect(await ask((done) => itemOf(outlook).body.setSelectedDataAsync('<p>x</p>', { coercionType: 'html' }, done))).toMatchObject({
      error: { name: 'InvalidFormatError', code: 2006 },
    })
  })
})

describe('Send', () => {
  const send = async (script: string, mode?: 'PromptUser' | 'SoftBlock') => {
    const outlook = new FakeOutlook('web', {}, { document, clock: new VirtualClock({ byItself: false }) })
    const simulator = new SendSimulator(outlook, script, mode)
    return { sent: await simulator.send(), wrongs: simulator.wrongs }
  }
  const handler = (body: string) => `Office.actions.associate('seconderOnSend', function (event) { ${body} })`

  it('cannot be, under a strict manifest, where the script never says its name', async () => {
    expect((await send('var nothing', 'SoftBlock')).sent.outcome).toBe('cannot')
    expect((await send('var nothing')).sent.outcome).toBe('sent')
  })
  it('goes on when the script never answers, after Outlook has shown that it waits', async () => {
    expect((await send(handler(''))).sent).toMatchObject({ outcome: 'sent', waited: true, took: 300_000 })
  })
  it('tells of a handler that completes twice, and of one that goes on afterwards', async () => {
    expect((await send(handler('event.completed(); event.completed()'))).wrongs.join()).toMatch(/more than once/)
    expect((await send(handler('event.completed(); Promise.resolve().then(function () { Office.context.mailbox.item.subject.getAsync(function () {}) })'))).wrongs.join()).toMatch(
      /after it had completed/,
    )
  })
  it('has no page and nothing newer than 2016', async () => {
    expect(
      (await send(handler(`event.completed({ allowEvent: false, errorMessage: [typeof window, typeof document, typeof fetch, typeof [].flat].join(' ') })`))).sent.message,
    ).toBe('undefined undefined undefined undefined')
  })
})
