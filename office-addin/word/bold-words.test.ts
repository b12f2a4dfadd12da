import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { edit } from '#app/host/contract/examples.ts'
import type { Draft } from '#core/draft/draft.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { apply, DOCUMENT, opened, TEXT } from './opened-for-test.ts'

const MINUTE = 60_000

const withBold = (text: string, words: string) => paragraph(text, { kind: 'paragraph' }, [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind: 'bold' }])
const bold = ({ places }: Draft): string[] => places.flatMap(({ paragraph: { text, marks } }) => marks.map(({ start, end }) => text.slice(start, end)))

function watched(paragraphs: Parameters<typeof opened>[0], profile?: Parameters<typeof opened>[1]) {
  const { word, host } = opened(paragraphs, profile)
  const told: string[][] = []
  const stop = new AbortController()
  host.watch((changes) => told.push(...changes.flatMap((change) => (change.kind === 'text' ? [change.paragraphs.map(({ text }) => text)] : []))), stop.signal)
  const asked = () => word.requests.filter((names) => names.has('Split')).length
  return { word, host, told, stop, asked }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each(['word-web', 'ltsc2019'] as const)('Which words are bold among others in %s', (profile) => {
  it('keeps no reading waiting: it is told as a change, and read then without another sync', async () => {
    const { word, host, told, asked } = watched([...DOCUMENT, withBold('Come on Saturday.', 'Saturday')], profile)
    const before = word.requests.length
    const draft = await host.read()
    expect(word.requests.slice(before).filter((names) => names.has('GetHyperlinkRanges'))).toHaveLength(1)
    expect([textOf(draft), bold(draft), told, asked()]).toEqual([`${TEXT}\nCome on Saturday.`, [], [], 0])

    await vi.advanceTimersByTimeAsync(210)
    expect(told).toEqual([['Come on Saturday.']])
    const syncs = word.syncs
    expect(bold(await host.read())).toEqual(['Saturday'])
    expect(word.syncs).toBe(syncs)
  })

  it('is asked once for each paragraph, some at a time, and told once', async () => {
    const many = Array.from({ length: 15 }, (_, i) => withBold(`${i}. ${'We meet on Saturday and go on until all is said. '.repeat(20)}`, 'Saturday'))
    const { host, told, asked } = watched(many, profile)
    await host.read()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(bold(await host.read())).toEqual(many.map(() => 'Saturday'))
    expect(told.flat()).toEqual(many.map(({ text }) => text))
    const times = asked()
    expect(times).toBeGreaterThan(2)
    expect(times).toBeLessThan(10)
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect([asked(), told.flat().length]).toEqual([times, many.length])
  })
})

describe('Which words are bold among others', () => {
  it('is not asked while nobody watches', async () => {
    const { word, host } = opened([withBold('Come on Saturday.', 'Saturday')])
    const [one, two] = [await host.read(), await host.read()]
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(word.syncs).toBe(2)
    expect(one.places[0]?.paragraph).toBe(two.places[0]?.paragraph)
  })

  it('is told of two paragraphs alike as it is in each', async () => {
    const { host } = watched([withBold('Come and see.', 'Come'), withBold('Come and see.', 'see')])
    await host.read()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(bold(await host.read())).toEqual(['Come', 'see'])
  })

  it('is not told of words that have changed since they were read, but of the new ones', async () => {
    const { word, host, told } = watched([withBold('Come on Saturday.', 'Saturday')])
    await host.read()
    const answer = word.answer.bind(word)
    word.answer = (request) => {
      if (Object.values(request.ObjectPaths).some(({ Name }) => Name === 'Split')) {
        word.answer = answer
        word.select(0)
        word.type('Please ')
      }
      return answer(request)
    }
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(told).toEqual([['Please Come on Saturday.'], ['Please Come on Saturday.']])
    expect(bold(await host.read())).toEqual(['Saturday'])
  })

  it('is asked again at the next look where Word did not tell, and the text is told all the same', async () => {
    const { word, host, told } = watched([withBold('Come on Saturday.', 'Saturday')])
    word.faults.set('Split', 'GeneralException')
    await host.read()
    word.select(0)
    word.type('Do ')
    await vi.advanceTimersByTimeAsync(1000)
    expect(told).toEqual([['Do Come on Saturday.']])
    word.faults.clear()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(bold(await host.read())).toEqual(['Saturday'])
  })

  it('is no news where none are, as Word sometimes has it of a space', async () => {
    const { host, told, asked } = watched([withBold('Come on Saturday.', ' ')])
    const first = await host.read()
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect([asked(), told, (await host.read()).places[0]?.paragraph === first.places[0]?.paragraph]).toEqual([1, [], true])
  })

  it('is learnt by a fix as it writes, in no more than its two syncs, so that taking back gives bold words back bold', async () => {
    const { word, host } = opened([withBold('Come on Saturday, all of you.', 'Saturday')])
    const text = textOf(await host.read())
    const before = word.syncs
    const receipt = await apply(host, edit(text, 'on Saturday, ', ''))
    expect([receipt.outcome, word.syncs - before]).toEqual(['applied', 2])
    await host.takeBack(receipt)
    const letters = word.document.body.letters.filter(({ format }) => format.bold).map(({ ch }) => ch)
    expect(letters.join('')).toBe('Saturday')
  })
})
