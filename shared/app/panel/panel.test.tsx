// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { finding as example } from '#app/host/contract/examples.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { memoryShelf } from '#app/store/shelf.ts'
import { storeOver } from '#app/store/shelf-store.ts'
import { waived } from '#core/checker/filters/waived.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { Checker } from './checker.ts'
import { mount, settle } from './mount-for-test.ts'
import { Panel } from './panel.tsx'
import type { FormsPlace } from './templates/waiting-forms.ts'
// brought when somebody waives; here before, so that no test waits for a file
import './findings/waive-dialog.tsx'

const TEXT = 'Sam Lee said vote for us. Ring 01632 960123.'
const RULES = [
  { words: 'said', rule: 'GP-01', severity: 'consider', message: 'A word to weigh.' },
  { words: '01632 960123', rule: 'DP-02', severity: 'must', message: 'A phone number is given.' },
  { words: 'vote for us', rule: 'PB-03', severity: 'should', message: 'This asks for a vote.' },
] as const

/** Finds each rule's words; offers to take them out. */
const checker: Checker = {
  async check(draft, { waivers, context }) {
    const text = textOf(draft)
    const findings = RULES.flatMap(({ words, ...rule }): Finding[] => {
      const start = text.indexOf(words)
      if (start < 0) return []
      const edit = { where: 'body' as const, start, end: start + words.length, was: words, text: '' }
      return [{ ...example([edit]), ...rule, words, fixes: [{ label: 'Take it out', edits: [edit] }, { label: 'Ask the leader' }] }]
    })
    const marked = waived(
      findings.map((finding) => ({ rule: { id: finding.rule }, finding }) as never),
      { waivers, facts: { draft } } as never,
    ).map(({ finding }) => finding)
    const given = Object.fromEntries(Object.entries(context).map(([key, value]) => [key, { value, from: 'given', confidence: 1 }]))
    return {
      findings: marked,
      asleep: [{ rule: 'RL-07', title: 'Person not in the directory', needs: 'directory' }],
      context: { kind: { value: 'press-release', from: 'recognised', confidence: 0.97 }, ...given },
      notChecked: ['text boxes'],
      applied: 12,
      words: text.split(' ').length,
    } satisfies Verdict
  },
}

async function open({
  text = TEXT,
  check = checker,
  context = {} as Context,
  known = {} as Context,
  store = memoryStore(),
  formsPlace = undefined as FormsPlace | undefined,
} = {}) {
  const host = new MemoryHost([paragraph(text)], { name: 'desk', context: known })
  const told: Context[] = []
  const page = await mount(
    <Panel
      host={host}
      checker={check}
      store={store}
      {...(formsPlace && { formsPlace })}
      context={context}
      onContext={(now) => told.push(now)}
      today={() => '2026-04-10'}
      pack={{
        id: 'test',
        digest: '',
        title: 'Example',
        version: '1',
        templates: async () => [],
        rules: RULES.map(({ rule, message }) => ({ id: rule, title: message, mayLoosen: rule === 'GP-01' })),
        cards: async () => [],
      }}
    />,
  )
  const messages = () => page.all('article h4').map((heading) => heading.textContent)
  const status = () => page.all('.notice [role=status]')[0]?.textContent
  const body = async () => textOf(await host.read())
  return { ...page, host, store, told, messages, status, body }
}

it('The panel opens where the person was: at the form that was being filled, else at the findings', async () => {
  const shown = async (formsPlace?: FormsPlace) => (await open({ formsPlace })).all('[role=tab][aria-selected=true]')[0]?.textContent?.trim()
  expect(await shown()).toMatch(/^Findings/)
  const forms = { open: 'T-PR', forms: { 'T-PR': { headline: 'Saturdays' } } }
  expect(await shown({ draft: 'd1', withDraft: { read: () => forms, write: () => {} } })).toBe('Templates')
})

describe('The list of findings', () => {
  it('shows the worst first, each with its weight in words', async () => {
    const { messages, all } = await open()
    expect(messages()).toEqual(['A phone number is given.', 'This asks for a vote.', 'A word to weigh.'])
    expect(all('article .severity').map((word) => word.textContent)).toEqual(['Must', 'Should', 'Consider'])
  })

  it('offers to switch a check off that was waived three times, where the pack allows it', async () => {
    const { store, all, click, status } = await open()
    const waive = (rule: string, hash: string) => act(() => store.waive({ rule, hash, reason: 'Read.' }))
    for (const hash of ['a', 'b', 'c']) await waive('DP-02', hash)
    for (const hash of ['a', 'b']) await waive('GP-01', hash)
    await settle()
    expect(all('.tired')).toEqual([])
    await waive('GP-01', 'c')
    await settle()
    expect(all('.tired').map((offer) => offer.closest('article')?.querySelector('h4')?.textContent)).toEqual(['A word to weigh.'])
    await click('.tired button', 'Switch this check off')
    expect((await store.settings()).ruleChoices).toEqual({ 'GP-01': { off: true } })
    expect(status()).toBe('A word to weigh. (GP-01) is no longer looked for. The options have it back.')
    await click('.notice button', 'Take back')
    expect(await store.settings()).toEqual({})
  })

  it('carries out a fix, says so, and takes it back', async () => {
    const { click, body, status, messages } = await open()
    await click('article.must button', 'Take it out')
    expect(await body()).toBe('Sam Lee said vote for us. Ring .')
    expect(status()).toBe('Done: Take it out.')
    expect(messages()).toHaveLength(2)
    await click('.notice button', 'Take back')
    expect(await body()).toBe(TEXT)
    expect(status()).toBe('Taken back: the draft is as it was.')
  })

  it('notes what was done where the record is on, and forgets what is taken back', async () => {
    const store = storeOver(memoryShelf(), { kind: 'device', now: () => '2026-04-10T09:00:00.000Z' })
    await store.keepRecord(true)
    const { click, all } = await open({ store })
    const noted = async () => (await store.record()).entries.map(({ rule, severity, done, reason }) => [rule, severity, done, reason])
    await click('article.should button', 'Take it out')
    expect(await noted()).toEqual([['PB-03', 'should', 'fixed', undefined]])
    await click('.notice button', 'Take back')
    expect(await noted()).toEqual([])
    await click('article.must button', 'Waive…')
    act(() => all('dialog input')[1]?.click())
    await click('dialog button', 'Waive')
    expect(await noted()).toEqual([['DP-02', 'must', 'waived', 'consented']])
    await click('.waived button', /^Undo the waiver/)
    expect(await noted()).toEqual([])
  })

  it('says that the text has changed since, and writes nothing', async () => {
    const { host, named, click, body, status } = await open()
    const button = named('article.must button', 'Take it out')
    act(() => {
      host.selection = { start: 0, end: 3 }
      host.type('Samira')
      button.click()
    })
    await settle()
    expect(status()).toMatch(/changed since it was checked, so nothing was written.*press once more/)
    expect(await body()).toBe(TEXT.replace('Sam', 'Samira'))
    await click('article.must button', 'Take it out')
    expect(status()).toBe('Done: Take it out.')
  })

  it('shows what only a person can do as advice, not as a button', async () => {
    const { all } = await open()
    expect(all('article.must .advice').map((list) => list.textContent)).toEqual(['Ask the leader.'])
    expect(all('article.must button').map((button) => button.textContent)).not.toContain('Ask the leader')
  })

  it('moves the focus with Alt and the arrows, fixes with Enter, and keeps its place', async () => {
    const { named, press } = await open()
    const tab = named('[role=tab]', /^Findings/)
    act(() => tab.focus())
    await press(tab, 'ArrowDown', { altKey: true })
    expect(document.activeElement?.textContent).toContain('A phone number is given.')
    await press(document.activeElement!, 'Enter')
    expect(document.activeElement?.textContent).toContain('This asks for a vote.')
    await press(document.activeElement!, 'ArrowDown', { altKey: true })
    expect(document.activeElement?.textContent).toContain('A word to weigh.')
  })

  it('says exactly what was not found, what was not checked and whom to ask', async () => {
    const { all } = await open({ text: 'The library opens on Monday.' })
    expect(all('.nothing').map((text) => text.textContent)).toEqual([
      'Nothing found by the 12 checks that apply. Not checked: text boxes and what 1 sleeping check would look for. If in doubt, ask your Monitoring Officer.',
    ])
  })

  it('says when the draft could not be checked, and checks again on request', async () => {
    let answers = false
    const { all, click, messages } = await open({
      check: {
        async check(draft, input) {
          if (!answers) throw new Error('The checker did not answer.')
          return checker.check(draft, input)
        },
      },
    })
    expect(all('[role=alert]').map((text) => text.textContent)).toEqual([expect.stringContaining('The draft could not be checked. The checker did not answer.')])
    answers = true
    await click('button', 'Check again')
    expect(messages()).toHaveLength(3)
  })
})

describe('A waiver', () => {
  it('needs a reason, is kept without the words, and can be undone', async () => {
    const { click, named, place, store, messages, all } = await open()
    await click('article.must button', 'Waive…')
    await click('dialog button', 'Waive')
    expect(place.querySelector('dialog [role=alert]')?.textContent).toBe('Choose a reason, or write your own.')
    act(() =>
      named('dialog label', /agreed in writing/)
        .querySelector('input')
        ?.click(),
    )
    await click('dialog button', 'Waive')
    expect(messages()).toEqual(['This asks for a vote.', 'A word to weigh.'])
    const { waivers } = await store.waivers()
    expect(waivers).toEqual([{ rule: 'DP-02', hash: expect.stringMatching(/^[0-9a-f]{64}$/), reason: 'The person named has agreed in writing', on: '2026-04-10' }])
    expect(JSON.stringify(await store.exportAll())).not.toContain('960123')
    expect(all('details summary').map((summary) => summary.textContent)).toContain('1 finding waived')
    await click('.waived button', /^Undo the waiver/)
    expect(messages()).toHaveLength(3)
  })
})

describe('The third waiver of a check', () => {
  const waiveIt = async ({ click, named }: Awaited<ReturnType<typeof open>>, article: string) => {
    await click(`${article} button`, 'Waive…')
    act(() =>
      named('dialog label', /agreed in writing/)
        .querySelector('input')
        ?.click(),
    )
    await click('dialog button', 'Waive')
  }
  it('offers with its receipt to switch the check off, where the pack allows it; the second does not', async () => {
    const panel = await open()
    const { store, all, click, status } = panel
    const offers = () => all('.notice button').map(({ textContent }) => textContent)
    for (const hash of ['a', 'b', 'c']) await act(() => store.waive({ rule: 'DP-02', hash, reason: 'Read.' }))
    await act(() => store.waive({ rule: 'GP-01', hash: 'a', reason: 'Read.' }))
    await waiveIt(panel, 'article.must')
    expect(offers()).not.toContain('Switch this check off')
    await waiveIt(panel, 'article.consider')
    expect(status()).toBe('Waived: A word to weigh.')
    await click('.notice button', 'Take back')
    await act(() => store.waive({ rule: 'GP-01', hash: 'b', reason: 'Read.' }))
    await waiveIt(panel, 'article.consider')
    expect(status()).toBe('Waived: A word to weigh. You have waived this check three times or more.')
    expect(offers()).toEqual(['Take back', 'Switch this check off', 'Dismiss this message'])
    await click('.notice button', 'Switch this check off')
    expect((await store.settings()).ruleChoices).toEqual({ 'GP-01': { off: true } })
    expect(status()).toBe('A word to weigh. (GP-01) is no longer looked for. The options have it back.')
  })
})

describe('The strip', () => {
  it('shows what was recognised as such, and what nobody said as not said', async () => {
    const { all } = await open({ context: { author: { role: 'political-assistant' }, resource: 'council' } })
    expect(all('.strip-part').map((part) => part.textContent)).toEqual(['Press release (recognised)', 'Political assistant', 'council account', 'audience not said'])
  })

  it('hands back the context with what the person chose', async () => {
    const { click, fill, place, told } = await open({ context: { resource: 'council' } })
    await click('.strip-part', 'audience not said')
    await fill(place.querySelector('.strip-editor select'), 'press')
    expect(told).toEqual([{ resource: 'council', audience: 'press' }])
  })
})

describe('A list among the recipients', () => {
  const known: Context = { recipients: { to: [{ address: 'tenants@lists.example', name: 'Mill Court tenants' }] } }

  it('is asked about under the strip, and the answer goes with the context', async () => {
    const { place, fill, told } = await open({ known, context: { resource: 'party' } })
    expect(place.textContent).toContain('I cannot see who is on the list Mill Court tenants.')
    await fill(place.querySelector('.lists select'), 'private')
    expect(told).toEqual([
      { resource: 'party', lists: [{ address: 'tenants@lists.example', type: 'resident', source: 'people with something in common that should stay private' }] },
    ])
  })

  it('is not asked about again', async () => {
    const { place } = await open({ known, context: { lists: [{ address: 'tenants@lists.example', type: 'member' }] } })
    expect(place.querySelector('.lists select')).toBeNull()
    expect(place.textContent).toContain('The list Mill Court tenants: Members of the group.')
  })
})

describe('The panel', () => {
  it('promises nothing', async () => {
    const { place } = await open()
    expect(place.textContent).not.toMatch(/compliant|safe to send/i)
  })
})
