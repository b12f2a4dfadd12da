// @vitest-environment happy-dom
import { useEffect, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { managedStore } from '#app/store/managed-store.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { NO_APPROVALS } from '#core/drafting/approval/approvals.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Reading } from '../follow-draft.ts'
import { mount, settle } from '../mount-for-test.ts'
import { Notices } from '../notice.tsx'
import { LinesTool } from './lines-tool.tsx'

const LINES: Settings['agreedLines'] = [
  {
    id: 'library',
    topic: 'Mill Library',
    line: 'Mill Library stays open.',
    owner: 'Cllr Ada Khan',
    agreedOn: '2026-03-03',
    expires: '2026-12-31',
    contradicts: ['close the library'],
  },
  { id: 'old', line: 'The pool opens at six every day.', expires: '2026-06-30' },
]

async function open(text: string, own: Settings = { agreedLines: LINES }, managed: Settings = {}) {
  const host = new MemoryHost([paragraph('Heading'), paragraph(text)], { name: 'desk' })
  const store = managedStore(memoryStore(), managed)
  await store.saveSettings(own)
  function Room() {
    const [settings, setSettings] = useState<Settings>({})
    const [reading, setReading] = useState<Reading>({ state: 'reading' })
    useEffect(() => {
      const stop = new AbortController()
      const load = async () => setSettings(await store.settings())
      const read = async () => setReading({ state: 'read', draft: await host.read(), can: host.can })
      store.watch(() => void load(), stop.signal)
      host.watch(() => void read(), stop.signal)
      void load()
      void read()
      return () => stop.abort()
    }, [])
    return (
      <LinesTool
        host={host}
        reading={reading}
        wearer={{ context: {}, resolved: {}, settings }}
        store={store}
        today="2026-09-01"
        onContext={() => {}}
        onSettings={() => {}}
        ledger={{}}
        onLedger={() => {}}
        approvals={NO_APPROVALS}
        onApprovals={() => {}}
        approvalKeys={{ pinned: [], sign: async () => '', verify: async () => false }}
        templates={[]}
        pack={{ id: 'test', version: '1', digest: '', rules: [] }}
        fixed={[]}
        onBegin={() => {}}
      />
    )
  }
  const page = await mount(
    <Notices>
      <Room />
    </Notices>,
  )
  await settle()
  const field = (label: string | RegExp) => page.place.querySelector(`#${CSS.escape(page.named('label', label).getAttribute('for') ?? '')}`)
  return { ...page, host, store, field, written: async () => textOf(await host.read()) }
}

describe('The ledger of agreed lines', () => {
  it('shows where the draft goes against a line, puts the line there, and takes it back', async () => {
    const { all, click, written } = await open('Bins first. We will close the library. The pool opens at six every day.')
    expect(all('.answer')[0]?.textContent).toBe('2 places need a look.')
    expect(all('[data-as]').map(({ dataset }) => dataset.as)).toEqual(['contradicted', 'expired'])
    expect(all('[data-as]')[0]?.textContent).toContain('Paragraph 2')
    await click('button', /^Put the agreed line here/)
    expect(await written()).toBe('Heading\nBins first. Mill Library stays open. The pool opens at six every day.')
    expect(all('[data-as]').map(({ dataset }) => dataset.as)).toEqual(['expired', 'current'])
    await click('button', 'Take back')
    expect(await written()).toContain('We will close the library.')
  })
  it('never changes what somebody is quoted with', async () => {
    const { all } = await open('Cllr Khan said: “We hope Mill Library stays open.”')
    expect(all('[data-as]')[0]?.textContent).toContain('These are somebody’s words')
    expect(all('[data-as] button.primary')).toEqual([])
  })
  it('keeps who answers, when it was agreed, and who may speak; a line can be added, changed, retired and used again', async () => {
    const { all, click, field, fill, store } = await open('Nothing.', {})
    expect(all('.answer')[0]?.textContent).toBe('No line is kept here yet. Add the first below.')
    await click('button', 'Add a line')
    await click('button', 'Keep the line')
    expect(all('.error')[0]?.textContent).toBe('Enter the words of the line.')
    await fill(field(/^The line/), 'Mill Library stays open.')
    await fill(field('Who answers for it'), 'Cllr Ada Khan')
    await fill(field('Meeting'), 'Group, 1 September')
    await fill(field('Whip'), 'free-vote')
    await click('button', 'Keep the line')
    const [kept] = (await store.settings()).agreedLines ?? []
    expect(kept).toMatchObject({ line: 'Mill Library stays open.', owner: 'Cllr Ada Khan', agreedOn: '2026-09-01', meeting: 'Group, 1 September', whip: 'free-vote' })
    expect(all('[data-line]')[0]?.textContent).toContain('Cllr Ada Khan answers for it. Agreed on 1 September 2026 (Group, 1 September). No end set. Free vote.')
    await click('button', /^Retire/)
    expect((await store.settings()).agreedLines?.[0]?.retired).toBe('2026-09-01')
    await click('button', /^Use again/)
    expect((await store.settings()).agreedLines?.[0]).toEqual(kept)
    await click('button', /Change/)
    await fill(field('Topic'), 'Libraries')
    await click('button', 'Keep the line')
    expect((await store.settings()).agreedLines).toEqual([{ ...kept, topic: 'Libraries' }])
  })
  it('shows the organisation’s lines and lets nobody change them here', async () => {
    const { all } = await open('Nothing.', { agreedLines: [{ id: 'own', line: 'Bins are free.' }] }, { agreedLines: LINES })
    const card = (id: string) => all(`[data-line=${id}]`)[0]
    expect(card('library')?.textContent).toContain('Set by your organisation')
    expect(card('library')?.querySelector('button')).toBeNull()
    expect(card('own')?.querySelectorAll('button')).toHaveLength(2)
  })
})
