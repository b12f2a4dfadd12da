/** The built file, as Outlook runs it: without a page, in the language of 2016, against the clock. */
import { Window } from 'happy-dom'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleSettings } from '#generated/sample-settings.ts'
import { builtSendCheck } from '#test/hosts/outlook/built-send-check.ts'
import { VirtualClock } from '#test/hosts/outlook/clock.ts'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import type { MailStart, Person } from '#test/hosts/outlook/model/mail.ts'
import type { ProfileName } from '#test/hosts/outlook/profiles.ts'
import { type SendMode, SendSimulator, type Sent } from '#test/hosts/outlook/send-simulator.ts'
import { AskOutlook } from '../outlook/ask-outlook.ts'
import type { Item } from '../outlook/outlook-here.ts'
import { SETTINGS } from './commands.ts'
import { onSend } from './handlers.ts'
import { readDraft } from './read-for-send.ts'
import { roamingSettings } from './roaming.ts'
import { hashOf, NOTE } from './verdict-note.ts'

const document = new Window().document as unknown as Document
const residents = (count: number): Person[] =>
  Array.from({ length: count }, (_, i) => ({ displayName: `Resident ${i}`, emailAddress: `r${i}@resident.example`, recipientType: 'externalUser' }))
const CAMPAIGN: MailStart = { subject: 'Saturday', html: '<div>Come canvassing with us on Saturday morning, meeting at the library steps.</div>', to: residents(40) }
const QUIET: MailStart = { subject: 'Your garden bin', html: '<div>Your garden bin will be collected on Friday.</div>', to: residents(1) }

let script = ''
beforeAll(async () => {
  script = await builtSendCheck()
}, 60_000)

function opened(start: MailStart, { profile = 'web', settings = sampleSettings as unknown }: { profile?: ProfileName; settings?: unknown } = {}) {
  const outlook = new FakeOutlook(profile, start, { document, clock: new VirtualClock({ byItself: false }), roaming: { [SETTINGS]: settings } })
  return outlook
}

async function sent(outlook: FakeOutlook, mode?: SendMode): Promise<Sent> {
  const simulator = new SendSimulator(outlook, script, mode)
  const result = await simulator.send()
  expect(simulator.wrongs).toEqual([])
  expect(outlook.calls.wrongs).toEqual([])
  return result
}
const notice = (outlook: FakeOutlook) => outlook.mail.notices.get('seconder')?.message

describe('A message that must not go as it is', () => {
  it('is held, and the person is told why and may send it all the same', async () => {
    const { outcome, message, buttons, options, waited } = await sent(opened(CAMPAIGN))
    expect(outcome).toBe('held')
    expect(message).toContain('40 private people can see each other')
    expect(message).toContain('Seconder starter pack 0.1.0')
    expect(buttons).toEqual(['Send Anyway', 'Review'])
    expect(options).toMatchObject({
      commandId: 'seconderMsgPane',
      contextData: JSON.stringify({ rules: ['EM-01', 'PR-11'] }),
      errorMessageMarkdown: expect.stringMatching(/^\*\*Please look/),
    })
    expect(waited).toBe(false)
  })
  it('is held in Outlook for Windows, whose HTML is Word’s', async () => {
    expect((await sent(opened(CAMPAIGN, { profile: 'classic' }))).outcome).toBe('held')
  })
  it('cannot go under a strict manifest', async () => {
    expect((await sent(opened(CAMPAIGN), 'SoftBlock')).buttons).toEqual(['Review'])
  })
  it('opens the pane of appointments from an appointment', async () => {
    const { options } = await sent(opened({ ...CAMPAIGN, kind: 'appointment' }))
    expect(options).toMatchObject({ commandId: 'seconderApptPane' })
  })
})

describe('What the group has chosen', () => {
  const council = { ...(sampleSettings as object), council: { ...sampleSettings.council, domain: 'anytown.example' } }
  it('a check that the pack does not let go still holds mail', async () => {
    const chosen = roamingSettings({ ...council, ruleChoices: { 'EM-01': { off: true, reason: 'We know.' } } })
    expect(chosen.ruleChoices).toEqual({ 'EM-01': { off: true } })
    expect((await sent(opened(CAMPAIGN, { settings: chosen }))).message).toContain('40 private people')
  })
  it('an account that it named is whose it says', async () => {
    const asks: MailStart = { ...CAMPAIGN, to: residents(2), from: { displayName: 'Office', emailAddress: 'office@x.example' } }
    const named = (kind: 'council' | 'party') => roamingSettings({ ...(sampleSettings as object), accounts: [{ address: 'office@x.example', kind }] })
    expect((await sent(opened(asks, { settings: named('council') }))).message).toMatch(/council account/)
    expect((await sent(opened(asks, { settings: named('party') }))).message ?? '').not.toMatch(/council account/)
  })
})

describe('A lighter check that the group has raised', () => {
  const LOOKALIKE: MailStart = {
    subject: 'Notes',
    html: '<div>Notes of Monday.</div>',
    to: [{ displayName: 'Ada Khan', emailAddress: 'ada.khan@home.example', recipientType: 'externalUser' }],
  }
  const directory = [{ name: 'Ada Khan', role: 'leader' as const, email: 'ada.khan@anytown.example' }]
  it('holds mail, and holds none before', async () => {
    expect((await sent(opened(LOOKALIKE, { settings: roamingSettings({ directory }) }))).outcome).toBe('sent')
    expect((await sent(opened(LOOKALIKE, { settings: roamingSettings({ directory, ruleChoices: { 'EM-11': { severity: 'must' } } }) }))).outcome).toBe('held')
  })
})

describe('A message in which nothing is found', () => {
  it('goes without a word', async () => {
    const outlook = opened(QUIET)
    expect((await sent(outlook)).outcome).toBe('sent')
    expect(notice(outlook)).toBeUndefined()
  })
  it('goes though the thread below it says what the person may not', async () => {
    expect((await sent(opened({ ...QUIET, thread: 'Come canvassing with us on Saturday morning, meeting at the library steps.' }))).outcome).toBe('sent')
  })
})

describe('The verdict of the pane', () => {
  const noted = async (outlook: FakeOutlook, musts: object[]) => {
    const own = opened(CAMPAIGN)
    const draft = readDraft(own.Office, new AskOutlook((ms, work) => own.clock.after(ms, work)), own.item as unknown as Item)
    await own.clock.advance(1000)
    outlook.mail.session.set(NOTE, JSON.stringify({ hash: hashOf(await draft), musts, pack: 'Anytown 2', said: {} }))
  }
  it('counts where it is of this very text: what was set aside stays so', async () => {
    const outlook = opened(CAMPAIGN)
    await noted(outlook, [])
    expect((await sent(outlook)).outcome).toBe('sent')
  })
  it('is shown in its own words, with its own pack', async () => {
    const outlook = opened(CAMPAIGN)
    await noted(outlook, [{ rule: 'GP-99', message: 'The agreed line is another.', sure: true }])
    expect((await sent(outlook)).message).toMatch(/The agreed line is another\.[\s\S]*Anytown 2/)
  })
  it('no longer counts once a word has changed', async () => {
    const outlook = opened({ ...CAMPAIGN, html: `${CAMPAIGN.html}<div>Bring a friend.</div>` })
    await noted(outlook, [])
    expect((await sent(outlook)).outcome).toBe('held')
  })
})

describe.each(['web', 'new-windows', 'classic', 'mac'] as const)('Whatever fails in Outlook %s,', (profile) => {
  it.each([
    ['the text cannot be read', (outlook: FakeOutlook) => void outlook.calls.faults.set('body.getAsync', { code: 5001, name: 'InternalError', message: '' })],
    ['Outlook shows no item', (outlook: FakeOutlook) => void (outlook.open = false)],
  ])('lets the message go where %s', async (_, spoil) => {
    const outlook = opened(CAMPAIGN, { profile })
    spoil(outlook)
    const { outcome, took } = await sent(outlook)
    expect(outcome).toBe('sent')
    expect(took).toBeLessThan(1000)
    if (outlook.open) expect(notice(outlook)).toMatch(/could not check/)
  })
  it('lets the message go where the checker itself fails, and says so', async () => {
    const outlook = opened(CAMPAIGN, { profile })
    const broken = {
      ready() {},
      decide(): never {
        throw new Error('a fault of ours')
      },
    }
    const here = { office: outlook.Office, after: (ms: number, work: () => void) => outlook.clock.after(ms, work), today: () => '2026-06-01', checks: broken }
    const answers: unknown[] = []
    onSend({ completed: (options) => answers.push(options) }, here)
    await outlook.clock.advance(1000)
    expect(answers).toEqual([{ allowEvent: true }])
    expect(notice(outlook)).toMatch(/could not check/)
  })
  it('settings that are none are left out, and the rest is checked', async () => {
    expect((await sent(opened(CAMPAIGN, { profile, settings: { ...sampleSettings, council: { domain: 7 } } }))).outcome).toBe('held')
  })
  it('lets the message go before Outlook shows that it waits, and says so', async () => {
    const outlook = opened(CAMPAIGN, { profile })
    outlook.calls.silent.add('body.getAsync')
    const { outcome, took, waited } = await sent(outlook)
    expect([outcome, waited]).toEqual(['sent', false])
    expect(took).toBeGreaterThan(3000)
    expect(notice(outlook)).toMatch(/could not check/)
  })
  it('says so also where nothing of the message is answered', async () => {
    const outlook = opened(CAMPAIGN, { profile })
    for (const call of ['body.getAsync', 'subject.getAsync', 'to.getAsync', 'cc.getAsync', 'bcc.getAsync']) outlook.calls.silent.add(call)
    expect((await sent(outlook)).outcome).toBe('sent')
    expect(notice(outlook)).toMatch(/could not check/)
  })
})

describe('When people or files change', () => {
  it('one notice says what would hold the message, and goes when it no longer would', async () => {
    const outlook = opened(QUIET)
    const simulator = new SendSimulator(outlook, script)
    expect(await simulator.raise('seconderOnRecipientsChanged')).toBe(true)
    expect(notice(outlook)).toBeUndefined()
    outlook.setPeople('to', residents(12))
    expect(await simulator.raise('seconderOnRecipientsChanged')).toBe(true)
    expect(outlook.mail.notices.get('seconder')).toMatchObject({ type: 'insightMessage', message: expect.stringContaining('12 private people') })
    outlook.setPeople('bcc', residents(12))
    outlook.setPeople('to', [])
    await simulator.raise('seconderOnAttachmentsChanged')
    expect(notice(outlook)).toBeUndefined()
  })
})
