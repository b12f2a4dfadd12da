// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { finding as example } from '#app/host/contract/examples.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { Checker } from '../checker.ts'
import { mount, settle } from '../mount-for-test.ts'
import { Panel } from '../panel.tsx'

const TEXT = 'Sam Lee said vote for us. Ring 01632 960123.'

/** Finds whatever stands between `vote` and `us`, and who is named before it; offers other words. */
const checker: Checker = {
  async check(draft) {
    const text = textOf(draft)
    const findings = [/^Sam Lee/, /vote\b.*us/].flatMap((sought, i): Finding[] => {
      const { 0: words = '', index: start = 0 } = sought.exec(text) ?? {}
      const edit = { where: 'body' as const, start, end: start + words.length, was: words, text: 'think of us' }
      return words ? [{ ...example([edit]), rule: `PB-0${i + 1}`, severity: i === 0 ? 'must' : 'should', words, fixes: [{ label: 'Say it otherwise', edits: [edit] }] }] : []
    })
    return { findings, asleep: [], context: {}, notChecked: [], applied: 2, words: 8 } satisfies Verdict
  },
}

async function open() {
  const host = new MemoryHost([paragraph(TEXT)], { name: 'desk', context: {} })
  const pack = { id: 'test', digest: '', title: 'Example', version: '1', templates: async () => [], rules: [], cards: async () => [] }
  const page = await mount(<Panel host={host} checker={checker} store={memoryStore()} context={{}} onContext={() => {}} today={() => '2026-04-10'} pack={pack} />)
  const button = () => page.named('article.should button', 'Say it otherwise')
  const type = async (start: number, end: number, words: string) => {
    act(() => {
      host.selection = { start, end }
      host.type(words)
    })
    await settle()
  }
  const body = async () => textOf(await host.read())
  const said = () => page.all('.notice [role=status]')[0]?.textContent
  return { ...page, button, type, body, said }
}

const POINTER = [() => new PointerEvent('pointerdown', { bubbles: true }), () => new PointerEvent('pointerup', { bubbles: true })] as const
const SPACE_BAR = [() => new KeyboardEvent('keydown', { key: ' ', bubbles: true }), () => new KeyboardEvent('keyup', { key: ' ', bubbles: true })] as const

async function release(pressed: HTMLElement, up: () => Event): Promise<void> {
  act(() => {
    pressed.dispatchEvent(up())
    pressed.click()
  })
  await settle()
}

describe('While a button in the list is pressed', () => {
  for (const [how, [down, up]] of [
    ['a pointer', POINTER],
    ['the space bar', SPACE_BAR],
  ] as const)
    it(`with ${how}, the list stands still; what was pressed is done in the text as it is by then`, async () => {
      const { button, type, body, said, all } = await open()
      const pressed = button()
      act(() => void pressed.dispatchEvent(down()))
      await type(0, 7, 'Samira')
      expect(all('article')).toHaveLength(2)
      // Another in its place would not hear of the release.
      expect(button()).toBe(pressed)
      await release(pressed, up)
      expect(said()).toBe('Done: Say it otherwise.')
      expect(await body()).toBe('Samira said think of us. Ring 01632 960123.')
      expect(all('article')).toHaveLength(0)
    })

  it('its words may become others: they are left, and the person is told how to go on', async () => {
    const { button, type, body, said } = await open()
    const pressed = button()
    act(() => void pressed.dispatchEvent(POINTER[0]()))
    await type(17, 17, ' only')
    await release(pressed, POINTER[1])
    expect(said()).toMatch(/nothing was written.*press once more/)
    expect(await body()).toContain('vote only for us')
    act(() => button().click())
    await settle()
    expect(await body()).toBe(TEXT.replace('vote for us', 'think of us'))
  })
})
