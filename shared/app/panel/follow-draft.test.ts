import { describe, expect, it } from 'vitest'
import { finding } from '#app/host/contract/examples.ts'
import { MemoryHost } from '#app/host/memory-host.ts'
import type { CheckInput, Verdict } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { Checker } from './checker.ts'
import { followDraft, type Reading } from './follow-draft.ts'

const INPUT: CheckInput = { context: {}, settings: {}, today: '2026-04-10' }
const verdictOn = (draft: Draft): Verdict => ({ findings: [{ ...finding(), quote: textOf(draft) }], asleep: [], context: {}, notChecked: [], applied: 1, words: 1 })
const settled = () => new Promise((resolve) => setTimeout(resolve))

function following(checker: Checker) {
  const host = new MemoryHost([paragraph('One')])
  const stop = new AbortController()
  const readings: Reading[] = []
  const frames: (() => void)[] = []
  const again = followDraft({ host, checker, input: () => INPUT, tell: (reading) => readings.push(reading), signal: stop.signal, nextFrame: (work) => frames.push(work) })
  const nextFrame = async () => {
    for (const work of frames.splice(0)) work()
    await settled()
  }
  return {
    host,
    stop,
    readings,
    frames,
    again,
    nextFrame,
    quotes: () => readings.flatMap((reading) => (reading.state === 'read' ? (reading.verdict?.findings[0]?.quote ?? []) : [])),
  }
}

describe('Following a draft', () => {
  it('checks it once when opened, and marks the findings in it', async () => {
    const { host, nextFrame, quotes } = following({ check: async (draft) => verdictOn(draft) })
    await nextFrame()
    expect(quotes()).toEqual(['One'])
    expect(host.marked).toHaveLength(1)
  })
  it('checks once for many changes between two frames', async () => {
    const { host, frames, nextFrame, quotes } = following({ check: async (draft) => verdictOn(draft) })
    await nextFrame()
    for (const letter of 'abc') host.type(letter)
    expect(frames).toHaveLength(1)
    await nextFrame()
    expect(quotes()).toEqual(['One', 'abcOne'])
  })
  it('never shows the answer to an older text', async () => {
    const waiting: (() => void)[] = []
    const slow: Checker = {
      check: (draft) =>
        new Promise((resolve) => {
          waiting.push(() => resolve(verdictOn(draft)))
        }),
    }
    const { host, nextFrame, quotes } = following(slow)
    await nextFrame()
    host.type('Two ')
    waiting.shift()?.()
    await settled()
    expect(quotes()).toEqual([])
    waiting.shift()?.()
    await settled()
    expect(quotes()).toEqual(['Two One'])
  })
  it('says in a sentence that a check failed, keeps the last verdict, and recovers', async () => {
    let fails = false
    const { again, nextFrame, readings } = following({
      async check(draft) {
        if (fails) throw new Error('The checker is not there.')
        return verdictOn(draft)
      },
    })
    await nextFrame()
    fails = true
    again()
    await nextFrame()
    expect(readings.at(-1)).toMatchObject({ state: 'failed', error: 'The checker is not there.', verdict: { applied: 1 } })
    fails = false
    again()
    await nextFrame()
    expect(readings.at(-1)).toMatchObject({ state: 'read' })
    expect(readings.at(-1)?.error).toBeUndefined()
  })
  it('does nothing more once it is stopped, and takes the marks away', async () => {
    const { host, stop, nextFrame, readings, frames } = following({ check: async (draft) => verdictOn(draft) })
    await nextFrame()
    stop.abort()
    const told = readings.length
    host.type('x')
    expect(frames).toHaveLength(0)
    await nextFrame()
    expect(readings).toHaveLength(told)
    expect(host.marked).toEqual([])
  })
  it('does not mark findings that are waived', async () => {
    const { host, nextFrame } = following({ check: async (draft) => ({ ...verdictOn(draft), findings: [{ ...finding(), waived: { reason: 'Agreed' } }] }) })
    await nextFrame()
    expect(host.marked).toEqual([])
  })
})
