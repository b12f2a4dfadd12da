/** Approved wording in every Outlook that may be written in: remembered beside the message, found changed, put back. */
import { Window } from 'happy-dom'
import { describe, expect, it, vi } from 'vitest'
import { rendered as letter } from '#app/host/contract/examples.ts'
import type { Asked } from '#app/host/draft-host.ts'
import { provenanceAfter } from '#app/store/provenance.ts'
import { recalled } from '#app/store/recall-passages.ts'
import { createEngine } from '#core/checker/engine.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import { hereOf } from '#test/hosts/outlook/harness.ts'
import type { ProfileName } from '#test/hosts/outlook/profiles.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { TracedOutlookHost } from './traced-outlook-host.ts'

const document = new Window().document as unknown as Document
const settings = sampleSettings()
const TODAY = '2026-10-06'
const engine = createEngine(starterChecks)
const templates = shippedTemplates()
const NEWS = templates.find(({ id }) => id === 'T-NEWS-EMAIL')!
const rendered = render(NEWS, NEWS.samples as Values, { settings, today: TODAY })

const ADDRESS = ', both at 1 High Street, Anytown AA1 1AA.'

/** The pane, opened beside the message. */
const pane = (outlook: FakeOutlook) => new TracedOutlookHost(hereOf(outlook), (kept) => recalled(kept, async () => templates, settings, TODAY))
const findings = async (host: TracedOutlookHost) => {
  const draft = await host.read()
  return engine.check(draft, { context: {}, settings, today: TODAY }).findings.filter(({ rule }) => rule === 'GP-23' || rule === 'GP-24')
}
async function begun(profile: ProfileName, version = NEWS.version) {
  const outlook = new FakeOutlook(profile, { html: '', signature: 'Sam Lee' }, { document })
  const host = pane(outlook)
  await host.insert(rendered, 'whole')
  await host.remember((before) => provenanceAfter(before, { ...NEWS, version }, rendered, 'd', 'whole'))
  return { outlook, host }
}
/** The imprint loses its address, by the person's own hand. */
function change(outlook: FakeOutlook) {
  const at = outlook.body.text.indexOf(ADDRESS)
  expect(at).toBeGreaterThan(0)
  outlook.body.select(at, at + ADDRESS.length)
  outlook.type('.')
}

describe.each(['web', 'new-windows', 'classic', 'ltsc-2021', 'outlook-2016', 'mac'] as const)('In Outlook %s', (profile) => {
  it('a changed locked passage is found, also when the pane or the draft was opened anew, and can be put back', async () => {
    const { outlook, host } = await begun(profile)
    expect(await findings(host)).toEqual([])
    change(outlook)
    const offered = async (opened: TracedOutlookHost) => (await findings(opened))[0]?.fixes.map(({ label }) => label)
    expect([await offered(host), await offered(pane(outlook))]).toEqual([['Put the approved words back'], ['Put the approved words back']])
    outlook.reopen()
    const again = pane(outlook)
    const found = (await findings(again)).find(({ fixes }) => fixes.length > 0)!
    expect(found.message).toBe('The approved passage “identity” was changed.')
    expect(await again.apply(found.fixes[0]!, found)).toMatchObject({ outcome: 'applied' })
    expect(outlook.body.text).toContain(settings.group!.imprint)
    expect(await findings(again)).toEqual([])
    expect(outlook.calls.wrongs).toEqual([])
  })
})

describe('What a message remembers of its template', () => {
  it('stands beside it and never in it, and when the message is closed it is without a word of the passages', async () => {
    const { outlook } = await begun('web')
    expect(outlook.body.html + outlook.mail.subject).not.toMatch(/T-NEWS-EMAIL|seconder/i)
    expect(Object.keys(outlook.mail.custom)).toEqual(['seconder-template'])
    expect(JSON.stringify(outlook.mail.custom)).not.toContain('Promoted')
    expect(JSON.stringify(outlook.mail.custom)).toContain('T-NEWS-EMAIL')
  })
  it('says so when the wording no longer holds', async () => {
    const { host } = await begun('classic', '0.0.1')
    expect((await findings(host)).map(({ message }) => message)).toEqual([expect.stringContaining('has a newer version')])
  })
  it('is forgotten when the template is taken back', async () => {
    const { outlook, host } = await begun('web')
    change(outlook)
    await host.remember(() => undefined)
    expect([...(await findings(host)), ...(await findings(pane(outlook)))]).toEqual([])
    outlook.reopen()
    expect(await findings(pane(outlook))).toEqual([])
  })
  it('holds as long as the message is open where the item has no room, and as long as the pane where nothing has', async () => {
    const { outlook, host } = await begun('web')
    const failed = { code: 9057, name: 'CustomPropertiesTooLarge', message: '' }
    outlook.calls.faults.set('customProperties.saveAsync', failed)
    await expect(host.remember((before) => before)).resolves.toBeDefined()
    outlook.calls.faults.set('sessionData.setAsync', failed)
    await expect(host.remember((before) => before)).rejects.toThrow('Outlook did not keep which approved wording this is')
    change(outlook)
    expect(await findings(host)).toHaveLength(1)
  })
})

describe.each(['web', 'classic', 'mac', 'outlook-2016'] as const)('A shortcut that ends a line, in Outlook %s,', (profile) => {
  async function typed(html: string) {
    const outlook = new FakeOutlook(profile, { html: '<p>Dear all</p>', signature: 'Sam Lee', thread: 'Is the library open?' }, { document })
    const host = pane(outlook)
    await host.read()
    const asked: Asked[] = []
    host.offer(new Set(['ack']), (what) => asked.push(what), new AbortController().signal)
    const at = outlook.body.text.indexOf('Dear all') + 'Dear all'.length
    outlook.body.select(at)
    outlook.type(html)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    return { outlook, host, asked: asked as { typed: { shortcut: string; select: () => Promise<void> } }[] }
  }
  const own = async (host: TracedOutlookHost) => (await host.read()).places.filter(({ part, signature }) => part === 'body' && !signature).map(({ paragraph }) => paragraph.text)
  const LETTER = letter('Thanks')

  it('is offered, and the template takes its place wherever the cursor has gone; one press takes all of it back', async () => {
    const { outlook, host, asked } = await typed(' ;ack')
    expect(asked[0]!.typed.shortcut).toBe('ack')
    outlook.body.select(0)
    await asked[0]!.typed.select()
    const receipt = await host.insert(LETTER, 'selection')
    expect(receipt).toMatchObject({ outcome: 'applied', message: expect.stringContaining('in place of what you had typed for it') })
    expect(outlook.body.text).not.toContain(';ack')
    expect((await own(host))[0]).toBe('Dear all')
    expect(outlook.body.root.textContent).toContain('Is the library open?')
    expect((await host.takeBack(receipt)).outcome).toBe('applied')
    expect(await own(host)).toEqual(['Dear all ;ack'])
    expect(outlook.calls.wrongs).toEqual([])
  })

  it('is no longer offered once it is gone, and what was changed meanwhile is left alone', async () => {
    const { outlook, host, asked } = await typed(' ;ack')
    await asked[0]!.typed.select()
    outlook.type(' now')
    expect(await host.insert(LETTER, 'selection')).toMatchObject({ outcome: 'refused', message: expect.stringContaining('has been changed since') })
    expect(await own(host)).toEqual(['Dear all ;ack now'])
    await vi.waitFor(() => expect(asked.at(-1)).toEqual({ kind: 'typed' }))
  })
})
