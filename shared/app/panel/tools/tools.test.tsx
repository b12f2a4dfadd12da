// @vitest-environment happy-dom
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Reading } from '../follow-draft.ts'
import { mount } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import type { Tool } from './offers.ts'
import { ToolsTab } from './tools-tab.tsx'

// Fetched when first opened: here they are at hand already.
beforeAll(() =>
  Promise.all([
    import('./motion-clinic.tsx'),
    import('./imprint-builder.tsx'),
    import('./ledger.tsx'),
    import('../approval/approval-tool.tsx'),
    import('../lines/lines-tool.tsx'),
    import('./story-sheet.tsx'),
  ]),
)

const SETTINGS: Settings = {
  me: { name: 'Sam Lee', role: 'political-assistant' },
  council: { name: 'Anytown Council', nation: 'E' },
  group: { imprint: 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.' },
  standingOrders: { motionNoticeDays: 7, motionNoticeHour: '12:00' },
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader' },
    { name: 'Sam Lee', role: 'political-assistant', restricted: true },
  ],
}

const NO_KEYS = { pinned: [], sign: async () => '', verify: async () => false }
const TEMPLATES = ['T-MOTION', 'T-PR'].map((id) => ({ id, purpose: 'group', for: [] })) as unknown as readonly Template[]

interface Options {
  readonly tool?: Tool
  readonly settings?: Settings
  readonly context?: Context
  readonly texts?: readonly string[]
}

async function open({ tool, settings = SETTINGS, context = {}, texts = ['The library opens on Monday.'] }: Options = {}) {
  const host = new MemoryHost(
    texts.map((text) => paragraph(text)),
    { name: 'desk' },
  )
  const store = memoryStore()
  const draft = await host.read()
  const begun: [string, Values][] = []
  const last: { context: Context; ledger: Ledger } = { context, ledger: {} }
  function Room() {
    const [{ shown, turn }, setShown] = useState<{ shown: Tool | undefined; turn: number }>({ shown: tool, turn: 0 })
    const [said, setSaid] = useState(context)
    const [ledger, setLedger] = useState<Ledger>({})
    const [approvals, setApprovals] = useState(NO_APPROVALS)
    Object.assign(last, { context: said, ledger })
    return (
      <ToolsTab
        open={shown}
        turn={turn}
        onOpen={(next) => setShown({ shown: next, turn: turn + 1 })}
        host={host}
        reading={{ state: 'read', draft } as Reading}
        wearer={{ context: said, resolved: {}, settings }}
        store={store}
        today="2026-09-01"
        onContext={setSaid}
        onSettings={() => {}}
        ledger={ledger}
        templates={TEMPLATES}
        pack={{ id: 'test', version: '1', digest: '', rules: [] }}
        fixed={[]}
        onBegin={(template, values) => begun.push([template, values])}
        onLedger={setLedger}
        approvals={approvals}
        onApprovals={setApprovals}
        approvalKeys={NO_KEYS}
      />
    )
  }
  const page = await mount(
    <Notices>
      <Room />
    </Notices>,
  )
  const field = (label: string | RegExp) => page.place.querySelector(`#${CSS.escape(page.named('label', label).getAttribute('for') ?? '')}`)
  const taken = (label: string) => page.place.querySelector(`[aria-label="${label}"].take-away-text`)?.textContent
  return { ...page, host, store, field, taken, last, begun }
}

describe('The tools', () => {
  it('stand with those for this draft first, and open with the focus on their heading', async () => {
    const { all, click } = await open({ context: { kind: 'motion' } })
    expect(all('h3').map((heading) => heading.textContent)).toEqual(['For this motion', 'Other tools'])
    expect(all('[data-tool]').map((card) => card.dataset.tool)).toEqual(['clinic', 'approval', 'imprint', 'ledger', 'lines', 'story', 'note', 'proof'])
    await click('button', 'Motion clinic')
    expect(document.activeElement?.textContent).toBe('Motion clinic')
    await click('button', /All tools/)
    expect(document.activeElement?.textContent).toBe('Tools')
  })
})

describe('The motion clinic', () => {
  const MOTION = {
    tool: 'clinic',
    context: { kind: 'motion', meetingDate: '2026-09-16' },
    texts: ['Mover: Cllr Ada Khan', 'Seconder: Cllr Ben Osei', 'This Council resolves to ask.'],
  } as const

  it('answers by the standing orders of the settings, and shows how it counted', async () => {
    const { all, taken } = await open(MOTION)
    expect(all('.answer').map((text) => text.textContent)).toEqual(['Notice must be in by noon on Friday 4 September 2026 (in 3 days).'])
    expect(all('.steps li').map((step) => step.textContent)).toContain('Sat 12 September – weekend')
    expect(taken('Message')).toContain('Moved by: Cllr Ada Khan')
  })
  it('asks where the settings do not say, states no default, and keeps the answer when told', async () => {
    const { all, field, fill, click, store } = await open({ ...MOTION, settings: { council: { nation: 'E' } } })
    expect(all('.answer').map((text) => text.textContent)).toEqual(['Say how many clear working days of notice your council wants: nothing is assumed.'])
    await fill(field(/^Clear working days of notice/), '10')
    expect(all('.answer').map((text) => text.textContent)).toEqual(['Notice must be in by Tuesday 1 September 2026 (today). This is the last day.'])
    await click('button', 'Keep these standing orders in Settings')
    expect((await store.settings()).standingOrders).toEqual({ motionNoticeDays: 10 })
  })
  it.each(['-3', '1.5'])('works nothing out from %s days, and offers not to keep them', async (days) => {
    const { all, field, fill } = await open({ ...MOTION, settings: { council: { nation: 'E' } } })
    await fill(field(/^Clear working days of notice/), days)
    expect(all('.answer')[0]?.textContent).toMatch(/^Say how many clear working days/)
    expect(all('.error').map((error) => error.textContent)).toEqual(['Write a whole number of days.'])
    expect(all('button').map((button) => button.textContent)).not.toContain('Keep these standing orders in Settings')
  })
  it('asks for the nation where it matters, and lets the answer be changed', async () => {
    const { all, field, fill } = await open({ ...MOTION, context: { kind: 'motion', meetingDate: '2026-09-09' }, settings: { standingOrders: { motionNoticeDays: 14 } } })
    await fill(field('Which nation is the council in?'), 'E')
    expect(all('.answer')[0]?.textContent).toContain('18 August 2026')
    await fill(field('Which nation is the council in?'), 'S')
    expect(all('.answer')[0]?.textContent).toContain('19 August 2026')
  })
  it('says each way in which the motion may go once', async () => {
    const { field } = await open(MOTION)
    expect([...(field('The motion goes') as HTMLSelectElement).options].map(({ text }) => text)).toEqual(['as an attached file', 'in the e-mail itself'])
  })
  it('says when it is too late, and which meeting can still be reached', async () => {
    const calendar = { meetings: [{ date: '2026-09-02' }, { date: '2026-12-02', kind: 'full-council' as const }] }
    const { all } = await open({ ...MOTION, context: { kind: 'motion', meetingDate: '2026-09-02' }, settings: { ...SETTINGS, calendar } })
    expect(all('.answer')[0]?.textContent).toMatch(/^Too late for this meeting: .*The next meeting it can still reach is on Wednesday 2 December 2026\./)
  })
  it('keeps the day of the meeting with the draft', async () => {
    const { field, fill, last } = await open({ ...MOTION, context: { kind: 'motion' } })
    await fill(field(/^Day of the meeting/), '2026-09-16')
    expect(last.context.meetingDate).toBe('2026-09-16')
  })
})

describe('The imprint builder', () => {
  it('makes the line from the group’s own imprint, and inserts exactly it', async () => {
    const { all, field, fill, click, taken, host, last } = await open({ tool: 'imprint', context: { kind: 'newsletter' } })
    await fill(field('How does it go out?'), 'email')
    await fill(field('What is it meant to do?'), 'party')
    expect(all('.answer')[0]?.textContent).toMatch(/^An imprint is required\./)
    expect(taken('Imprint')).toBe(SETTINGS.group?.imprint)
    await click('button', 'Insert at the cursor')
    expect(textOf(await host.read())).toContain(SETTINGS.group?.imprint)
    expect(last.context).toMatchObject({ channel: 'email', electionMaterial: true })
  })
  it('asks for the printer in print, and names what is missing', async () => {
    const { all, field, fill, taken } = await open({ tool: 'imprint', context: { channel: 'print', electionMaterial: true } })
    expect(taken('Imprint')).toMatch(/^Printed by \[the printer’s name\]/)
    await fill(field('Printer'), 'Ace Print Ltd')
    expect(taken('Imprint')).toMatch(/^Printed by Ace Print Ltd, \[the printer’s address\]\. Promoted by A\. Patel/)
    expect(all('[aria-label="The line"] .hint')[0]?.textContent).toContain('the printer’s address')
  })
  it('refuses a promoter who may not', async () => {
    const { all, field, fill } = await open({ tool: 'imprint', context: { channel: 'email', electionMaterial: true } })
    await fill(field('Promoter'), 'Sam Lee')
    expect(all('.error').map((text) => text.textContent)).toEqual([expect.stringContaining('Sam Lee is politically restricted')])
  })
  it('says why none is needed, and then asks for nobody', async () => {
    const { all, field, fill } = await open({ tool: 'imprint', context: { electionMaterial: true } })
    await fill(field('How does it go out?'), 'sms')
    expect(all('.answer')[0]?.textContent).toMatch(/^No imprint is needed\./)
    expect(all('[aria-label="The line"]')).toEqual([])
  })
})

describe('The ledger', () => {
  const RELEASE = {
    tool: 'ledger',
    context: { kind: 'press-release' },
    texts: ['The library had 41,200 visits.', 'Cllr Ada Khan said: “We will ask Cabinet to keep the library open.”', 'ENDS'],
  } as const

  it('notes a source, counts what is left, and makes the notes of it', async () => {
    const { all, click, field, fill, taken } = await open(RELEASE)
    expect(all('.answer')[0]?.textContent).toBe('2 of 2 not yet sourced or agreed.')
    await click('button', /Give source for 41,200 visits/)
    await fill(field('Source'), 'Annual report 2025/26, table 3')
    expect(all('.claim').map((claim) => claim.dataset.standing)).toEqual(['sourced', 'not-yet'])
    expect(taken('The notes')).toBe('1. 41,200 visits: Annual report 2025/26, table 3.')
  })
  it('notes who agreed a quotation, how and when, and tells the checks: as a councillor’s word, not the leader’s approval', async () => {
    const { all, click, field, fill, last } = await open(RELEASE)
    await click('button', /Note agreement for “We will/)
    expect(field('Who agreed')).toHaveProperty('value', 'Cllr Ada Khan')
    expect(field('Noted by')).toHaveProperty('value', 'Sam Lee')
    await fill(field('How'), 'phone')
    await fill(field('When'), '2026-09-01T10:15')
    await click('button', 'Note it')
    expect(all('.claim')[1]?.textContent).toContain('Agreed by Cllr Ada Khan, by phone, 10.15am on Tuesday 1 September 2026, noted by Sam Lee.')
    expect(document.activeElement?.textContent).toMatch(/^ ?Change agreement/)
    expect(last.context.approvals).toEqual([{ by: 'Cllr Ada Khan', role: 'councillor', on: '2026-09-01T10:15' }])
    await click('button', /Change agreement/)
    await click('button', 'It is not agreed')
    expect(last.context.approvals).toEqual([])
    expect(all('.claim').map((claim) => claim.dataset.standing)).toEqual(['not-yet', 'not-yet'])
  })
  it('says that there is nothing to source', async () => {
    const { all } = await open({ tool: 'ledger', texts: ['The library stays open.'] })
    expect(all('.answer')[0]?.textContent).toBe('No number, date or quotation found. What stands below ENDS is not looked at.')
  })
})

describe('One set of facts', () => {
  const output = (page: Awaited<ReturnType<typeof open>>, name: string) => page.all(`[data-output=${name}]`)[0]
  async function filled() {
    const page = await open({ tool: 'story' })
    await page.fill(page.field('What it is about'), 'Saturday opening')
    await page.click('button', 'Add a fact')
    await page.fill(page.field('Fact'), 'Mill Library had 41,200 visits.')
    await page.fill(page.field('Source of it'), 'Annual report')
    return page
  }

  it('begins a template’s form with what was said', async () => {
    const page = await filled()
    await page.click('[data-output=motion] button', /Fill the form/)
    expect(page.begun).toEqual([['T-MOTION', { title: 'Saturday opening', notes: ['Mill Library had 41,200 visits (source 1).'], sources: ['Annual report'] }]])
    expect(output(page, 'motion')?.textContent).toContain('In step')
  })
  it('shows which outputs are out of step when a figure changes, and what it was', async () => {
    const page = await filled()
    await page.click('[data-output=motion] button', /Fill the form/)
    await page.fill(page.field('Fact'), 'Mill Library had 42,000 visits.')
    expect(output(page, 'motion')?.textContent).toContain('was “Mill Library had 41,200 visits.”, is now “Mill Library had 42,000 visits.”')
    expect(output(page, 'release')?.textContent).not.toContain('Out of step')
    await page.click('button', /I have put it right/)
    expect(output(page, 'motion')?.textContent).toContain('In step')
  })
  it('keeps what was typed when the tab is closed within a field', async () => {
    const page = await filled()
    await page.fill(page.field('Fact'), 'Mill Library had 43,000 visits.')
    expect(JSON.stringify(await page.store.preferences())).not.toContain('43,000')
    window.dispatchEvent(new Event('pagehide'))
    await expect.poll(async () => JSON.stringify(await page.store.preferences())).toContain('43,000')
  })
  it('offers no form whose template is not on the shelf, and says why', async () => {
    const page = await filled()
    expect(output(page, 'news')?.textContent).toContain('not on your shelf')
    expect(output(page, 'news')?.querySelector('button')).toBeNull()
  })
  it('keeps what stays for a new story, and takes that back', async () => {
    const page = await filled()
    await page.fill(page.field('Where'), 'Town Hall')
    await page.click('button', 'New from last time')
    expect(page.field('What it is about')).toHaveProperty('value', '')
    expect(page.field('Where')).toHaveProperty('value', 'Town Hall')
    expect(page.field('Source of it')).toHaveProperty('value', 'Annual report')
    expect((await page.store.preferences()).story).toEqual({ where: 'Town Hall', facts: [{ source: 'Annual report' }] })
    await page.click('.notice button', 'Take back')
    expect(page.field('What it is about')).toHaveProperty('value', 'Saturday opening')
  })
})
