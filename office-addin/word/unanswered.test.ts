import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { edit } from '#app/host/contract/examples.ts'
import { textOf } from '#core/draft/layout.ts'
import type { FakeWord } from '#test/hosts/word/fake-word.ts'
import { PATIENCE } from './in-word.ts'
import { apply, NOTE, opened, TEXT, WRITABLE } from './opened-for-test.ts'
// fetched before the clock is ours
import './write/changing.ts'
import './write/insert-template.ts'

/** Word answers nothing from some question on. @returns what lets it answer, late, all that it was asked */
function silence(word: FakeWord, from = 1): () => void {
  const answer = word.answer.bind(word)
  const held: (() => void)[] = []
  let asked = 0
  word.answer = (request) => (++asked < from ? answer(request) : new Promise((resolve) => held.push(() => resolve(answer(request)))))
  return () => {
    word.answer = answer
    for (const go of held) go()
  }
}
const settle = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
/** What comes of work for which nobody waits longer than that. */
const inTheEnd = async <T>(work: Promise<T>): Promise<T> => {
  work.catch(() => {})
  // What is waited for begins when what came before it has ended.
  for (let i = 0; i < 4; i++) {
    await vi.dynamicImportSettled()
    await settle(PATIENCE / 2)
  }
  return work
}

/** A document that was read and is watched, once nothing more is to come of its opening. */
async function watched(profile: Parameters<typeof opened>[1]) {
  const { word, host } = opened(undefined, profile)
  const stop = new AbortController()
  const told = vi.fn()
  await host.read()
  host.watch(told, stop.signal)
  await settle(5000)
  return { word, host, told, stop }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each(WRITABLE)('Where %s never answers,', (profile) => {
  it('a reading says so in the end, and those who watch are told when it can be read again', async () => {
    const { word, host, told, stop } = await watched(profile)
    const speak = silence(word)
    await expect(inTheEnd(host.read())).rejects.toThrow('Word has not answered. The document could not be read.')
    told.mockClear()
    speak()
    await settle(5 * PATIENCE)
    expect(told).toHaveBeenCalled()
    expect(textOf(await host.read())).toBe(TEXT)
    stop.abort()
    await settle(1000)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('a fix gives its words back, and is not written when Word comes to itself', async () => {
    const { word, host } = opened(undefined, profile)
    await host.read()
    const speak = silence(word)
    expect(await inTheEnd(apply(host, edit(TEXT, 'Monday', 'Tuesday')))).toMatchObject({
      outcome: 'refused',
      copy: 'Tuesday',
      message: expect.stringContaining('has not answered'),
    })
    speak()
    await settle(1000)
    expect(word.text).toBe(TEXT)
    expect((await apply(host, edit(TEXT, 'Monday', 'Tuesday'))).outcome).toBe('applied')
  })

  it('a fix that was on its way is said to come perhaps, and trying again writes it once', async () => {
    const { word, host } = opened(undefined, profile)
    await host.read()
    const speak = silence(word, 2)
    expect((await inTheEnd(apply(host, edit(TEXT, 'Monday', 'Tuesday')))).message).toBe(
      'Word has not answered. It may still do this once it can: look at the document before you try again.',
    )
    speak()
    await settle(1000)
    await apply(host, edit(TEXT, 'Monday', 'Tuesday'))
    expect(word.text).toBe(TEXT.replace('Monday', 'Tuesday'))
  })

  it('a template is offered for copying', async () => {
    const { word, host } = opened(undefined, profile)
    await host.read()
    silence(word)
    expect(await inTheEnd(host.insert(NOTE, 'whole'))).toMatchObject({ outcome: 'refused', copy: NOTE.text, message: expect.stringContaining('has not answered') })
  })
})

it.each(['word-web', 'ltsc2019'] as const)('A document in %s that could not be read for a moment is read again by itself, though nothing in it has changed', async (profile) => {
  const { word, host, told, stop } = await watched(profile)
  told.mockClear()
  const answer = word.answer.bind(word)
  word.answer = async () => {
    throw new Error('busy')
  }
  await expect(host.read()).rejects.toThrow('could not be read')
  word.answer = answer
  await settle(10_000)
  expect(told).toHaveBeenCalled()
  stop.abort()
})
