// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import { mount } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import { OfficerNote } from './officer-note.tsx'
import type { ToolProps } from './tool-props.ts'

it('A note is made at a press alone, from what the author says, and shown before it is saved', async () => {
  const host = new MemoryHost([paragraph('Tom Hale stole it.')], { name: 'desk' })
  const accused = { ...finding(), rule: 'LD-05', title: 'Crime asserted of somebody', severity: 'must' as const, message: 'Tom Hale is accused.', quote: 'Tom Hale stole it' }
  const verdict: Verdict = {
    findings: [accused],
    asleep: [],
    context: { kind: { value: 'press-release', from: 'recognised', confidence: 0.97 } },
    notChecked: [],
    applied: 12,
    words: 4,
  }
  const props: ToolProps = {
    host,
    reading: { state: 'read', draft: await host.read(), verdict },
    wearer: { context: {}, resolved: verdict.context, settings: { me: { name: 'Sam Lee', role: 'political-assistant' } } },
    store: memoryStore(),
    today: '2026-04-10',
    onContext: () => {},
    onSettings: () => {},
    ledger: {},
    onLedger: () => {},
    templates: [],
    pack: { id: 'test', version: '1', digest: 'cd'.repeat(32), rules: [{ id: 'LD-05', title: accused.title, accuses: true }] },
    approvals: NO_APPROVALS,
    onApprovals: () => {},
    approvalKeys: { pinned: [], sign: async () => '', verify: async () => false },
    fixed: [{ ...finding(), rule: 'RL-01', title: 'No embargo line' }],
    onBegin: () => {},
  }
  const { place, all, named, click, fill } = await mount(
    <Notices>
      <OfficerNote {...props} />
    </Notices>,
  )
  const field = (label: string) => place.querySelector(`#${CSS.escape(named('label', label).getAttribute('for') ?? '')}`) as HTMLInputElement
  expect(field('What it is').value).toBe('Press release (recognised, not said)')
  expect(field('Who speaks').value).toBe('Sam Lee, political assistant')
  expect(all('.filled-sheet'), 'nothing is made unasked').toEqual([])
  await fill(field('What it is'), 'A press release')
  await fill(field('To whom'), '')
  await click('button', 'Make the note')
  const page = all('.filled-sheet')[0]?.textContent
  expect(all('.notice [role=status]')[0]?.textContent).toBe('The note is below. Read it before you save it.')
  expect(page).toContain('Not legal advice. Not approval.')
  expect(page).toContain('The draft: A press release, 4 words')
  expect(page).toContain('To whom: not said')
  expect(page).toContain('Mended while it was written: RL-01 No embargo line.')
  expect(page).toContain('Must. LD-05 Crime asserted of somebody.')
  expect(page, 'no words of an accusation').not.toContain('Tom Hale')
})
