import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { opened } from '../opened-for-test.ts'

const LINES = Array.from({ length: 60 }, (_, i) => paragraph(`${i}. Members met on Monday.`))
const linked = paragraph('See our page for more.', { kind: 'paragraph' }, [{ start: 8, end: 12, kind: 'link', value: 'https://anytown.example' }])
const settle = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

/** Watched until Word has named its paragraphs, which the first look after a key learns. */
async function watched(paragraphs = [...LINES, linked], profile: Parameters<typeof opened>[1] = 'word-web') {
  const { word, host } = opened(paragraphs, profile)
  const told: string[] = []
  const stop = new AbortController()
  host.watch((changes) => told.push(...changes.flatMap((change) => (change.kind === 'text' ? change.paragraphs.map((p) => p.text) : []))), stop.signal)
  await host.read()
  await settle(500)
  const type = async (at: string, words: string) => {
    word.select(word.text.indexOf(at))
    const before = word.requests.length
    word.type(words)
    await settle(400)
    return word.requests.slice(before).map((names) => (names.has('GetParagraphByUniqueLocalId') ? 'some' : names.has('Sections') ? 'all' : 'other'))
  }
  await type('0. Members', 'x')
  told.length = 0
  return { word, host, told, type, stop }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('After a key', () => {
  it.each(['word-web', 'win-m365', 'mac'] as const)('only its paragraph is read again in %s, and the draft is whole', async (profile) => {
    const { word, host, told, type } = await watched(undefined, profile)
    expect(await type('30. Members', 'New: ')).toEqual(['some'])
    expect(told).toEqual(['New: 30. Members met on Monday.'])
    expect(textOf(await host.read())).toBe(word.text)
  })

  it.each(['ltsc2019', 'ltsc2024'] as const)('the whole document is read in %s, which names no paragraphs', async (profile) => {
    const { told, type } = await watched(undefined, profile)
    expect(await type('30. Members', 'New: ')).toEqual(['all'])
    expect(told).toEqual(['New: 30. Members met on Monday.'])
  })

  it('its paragraph’s links are read with it, and those of others stay', async () => {
    const { host, type } = await watched([...LINES, linked, paragraph('The end.')])
    const links = async () => (await host.read()).places.flatMap(({ paragraph: { text, marks } }) => marks.map(({ start, end, value }) => [text.slice(start, end), value]))
    await type('The end', 'Not ')
    expect(await links()).toEqual([['page', 'https://anytown.example']])
    await type('See our', 'Now: ')
    expect(await links()).toEqual([['page', 'https://anytown.example']])
  })

  it('the whole document is read where a paragraph came or went, and where Word has lost the one it named', async () => {
    const { word, host, type } = await watched()
    expect(await type('30. Members', 'Two\nlines ')).toEqual(['all'])
    word.faults.once('GetParagraphByUniqueLocalId', 'ItemNotFound')
    expect(await type('31. Members', 'New: ')).toEqual(['some', 'all'])
    expect(textOf(await host.read())).toBe(word.text)
  })

  it.each(['word-web', 'win-m365', 'mac'] as const)('a change whose event %s has lost is found by the sweep all the same', async (profile) => {
    const { word, told, type } = await watched(undefined, profile)
    word.lost.add('onParagraphChanged')
    await type('30. Members', 'New: ')
    await settle(5000)
    expect(told).toEqual(['New: 30. Members met on Monday.'])
  })

  it('a change that Word did not tell of is found by the sweep all the same', async () => {
    const { word, told, type } = await watched()
    for (let i = 0; i < 8; i++) {
      await type('30. Members', '!')
      if (i === 0) word.document.edit(word.document.body, 0, 1, [])
      await settle(300)
    }
    expect(told).toContain('0. Members met on Monday.')
  })

  it.each([
    ['win-m365', 400],
    ['word-web', 4500],
  ] as const)('an undo is read in %s within %i ms: on the web no event tells of it', async (profile, within) => {
    const { word, told, type } = await watched(undefined, profile)
    await type('30. Members', 'New: ')
    await settle(400)
    told.length = 0
    word.undo()
    await settle(400)
    expect(told.length > 0).toBe(within === 400)
    await settle(within - 400)
    expect(told).toContain('30. Members met on Monday.')
  })
})
