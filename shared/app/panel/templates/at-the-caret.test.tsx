// @vitest-environment happy-dom
import { act } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DraftHost } from '#app/host/draft-host.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Checker } from '../checker.ts'
import { mount, settle } from '../mount-for-test.ts'
import { Panel } from '../panel.tsx'

const template = (id: string, more: Partial<Template> = {}): Template =>
  ({
    id,
    title: id,
    summary: 'For a test.',
    kind: 'letter',
    audience: 'organisation',
    purpose: 'group',
    for: ['councillor', 'political-assistant'],
    version: '1.0.0',
    review: '2027-05-31',
    sources: [],
    fields: {},
    approvals: [],
    locked: {},
    contextFrom: {},
    samples: {},
    context: {},
    body: 'Good morning.\n',
    partials: {},
    ...more,
  }) as Template
const HELLO = template('T-HELLO')
const ACK = template('T-ACK', { title: 'Thank you', body: 'Dear {{name}},\n', fields: { name: { type: 'text', label: 'Name', required: true } } })
const LEAFLET = template('T-LEAFLET', { purpose: 'party' })
const checker: Checker = { check: async () => ({ findings: [], asleep: [], context: {}, notChecked: [], applied: 1, words: 1 }) }

async function typed(text: string, settings = {}) {
  const host = new MemoryHost([paragraph(text)], { name: 'page' })
  host.selection = { start: text.length, end: text.length }
  const store = memoryStore()
  await store.saveSettings(settings)
  const page = await mount(
    <Panel
      host={host}
      checker={checker}
      store={store}
      context={{}}
      onContext={() => {}}
      today={() => '2026-04-10'}
      pack={{ id: 'test', digest: '', title: 'Example', version: '1', templates: async () => [HELLO, ACK, LEAFLET], rules: [], cards: async () => [] }}
    />,
  )
  const press = async (key: 'Tab' | 'F2') => {
    let taken = false
    act(() => {
      taken = host.press(key)
    })
    for (let turns = 0; turns < 20; turns++) await settle()
    return taken
  }
  return { ...page, host, store, press, body: async () => textOf(await host.read()) }
}

// What the panel fetches when it is first needed is here already.
beforeAll(() => Promise.all([import('./templates-tab.tsx'), import('./fill-template.tsx'), import('#core/drafting/render.ts'), import('#core/drafting/validate.ts')]))

describe('A template at the caret', () => {
  it('takes the place of its shortcut where it asks for nothing, and is then one of those used lately', async () => {
    const { press, body, store } = await typed('First ;hello')
    expect(await press('Tab')).toBe(true)
    expect((await body()).split('\n').map((line) => line.trim())).toEqual(['First', 'Good morning.'])
    expect((await store.templateUses()).map(({ id }) => id)).toEqual(['T-HELLO'])
  })

  it('is offered for the end of the text where the caret stands in no place for it', async () => {
    const { host, press, body, click, all } = await typed('First ;hello')
    const atEnd: DraftHost['insertAtEnd'] = (rendered) => MemoryHost.prototype.insert.call(host, rendered, 'selection')
    const refuse: DraftHost['insert'] = async () => ({ outcome: 'refused', message: 'The cursor is in a table.', copy: 'Good morning.', fitsAtEnd: true })
    Object.assign(host, { insert: refuse, insertAtEnd: atEnd })
    await press('Tab')
    expect(all('.notice [role=status]')[0]?.textContent).toBe('The cursor is in a table.')
    await click('button', 'Put it at the end')
    for (let turns = 0; turns < 20; turns++) await settle()
    expect(await body()).toContain('Good morning.')
    expect(all('.notice button').map((button) => button.textContent)).toContain('Take back')
  })

  it('opens its form where it asks for something', async () => {
    const { press, named, body } = await typed(';ack')
    await press('Tab')
    expect(named('h2', 'Thank you')).toBeTruthy()
    expect(await body()).toBe(';ack')
  })

  it('of the party is not known to a politically restricted post', async () => {
    const { press } = await typed(';leaflet', { me: { role: 'political-assistant' } })
    expect(await press('Tab')).toBe(false)
  })

  it('is searched in the list where the host cannot say where the caret is', async () => {
    const { press, place } = await typed('First')
    await press('F2')
    expect(place.ownerDocument.activeElement?.getAttribute('type')).toBe('search')
  })
})
