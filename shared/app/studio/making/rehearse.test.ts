import { describe, expect, it } from 'vitest'
import { isOverBudget, tallyInWords } from './budget.ts'
import { faultsOf } from './faults.ts'
import { type OldDocument, type Progress, rehearse } from './rehearse.ts'
import { lacksReason, lineKey, tallyOf, withReason, withTallies } from './tally.ts'
import { line, shambles, TODAY, top, workOf } from './work-for-test.ts'

const doc = (path: string, text: string): OldDocument => ({ path, bytes: async () => new TextEncoder().encode(text) })
const run = (files: readonly OldDocument[], more: { signal?: AbortSignal; onProgress?: (now: Progress) => void; sealed?: object } = {}) =>
  rehearse(top, workOf(undefined, more.sealed ? { sealed: more.sealed } : {}).pack, files, {
    today: TODAY,
    signal: more.signal ?? new AbortController().signal,
    onProgress: more.onProgress ?? (() => {}),
    pause: async () => {},
  })

describe('A rehearsal', () => {
  it('shows each hit with its document, its place and its words', async () => {
    const { hits, words, documents } = await run([doc('old/a.txt', 'Buses\n\nIt is a shambles, said one.\n\nOr not.')])
    expect(hits).toEqual([expect.objectContaining({ rule: 'GP-90', document: 'old/a.txt', place: 'paragraph 2', before: 'It is a ', words: 'shambles', after: ', said one.' })])
    expect([words, documents]).toEqual([9, 1])
  })
  it('asks agreed lines too, and no other rule from above', async () => {
    const { hits } = await run([doc('a.txt', 'We will close the library.')], { sealed: { agreedLines: [{ ...line, id: 'other', line: 'Mill Library' }, line] } })
    expect(hits.map(({ rule }) => rule)).toEqual(['line-other', 'line-library'])
  })
  it('goes on past a file that it cannot read, and says why', async () => {
    const { unread, done } = await run([doc('a.docx', 'no document'), doc('b.txt', 'Fine.')])
    expect(unread).toEqual([{ document: 'a.docx', why: expect.stringMatching(/^It is not a Word document/) }])
    expect(done).toBe(2)
  })
  it('stops when it is told to, after the document that it reads', async () => {
    const stop = new AbortController()
    const found = await run([doc('a.txt', 'One.'), doc('b.txt', 'Two.')], { signal: stop.signal, onProgress: () => stop.abort() })
    expect([found.done, found.of]).toEqual([1, 2])
  })
  it('says in plain words why a pack cannot be tried', async () => {
    const pack = workOf({ rules: [{ ...shambles(), severity: 'dire' } as never] }).pack
    await expect(rehearse(top, pack, [], { today: TODAY, signal: new AbortController().signal, onProgress: () => {} })).rejects.toThrow(
      /^The pack cannot be tried yet\. Rule GP-90: /,
    )
  })
})

describe('The budget of false alarms', () => {
  const tally = (alarms: number, words: number, alarmed = 1, documents = 100) => ({ alarms, words, alarmed, documents })
  it('is one hit in five thousand words, and one document in five', () => {
    expect(isOverBudget(tally(1, 5000))).toBe(false)
    expect(isOverBudget(tally(1, 4999))).toBe(true)
    expect(isOverBudget(tally(20, 1_000_000, 20))).toBe(false)
    expect(isOverBudget(tally(21, 1_000_000, 21))).toBe(true)
    expect(isOverBudget(tally(0, 0, 0, 0))).toBe(false)
  })
  it('is told in words', () => {
    expect(tallyInWords(tally(3, 7500, 2, 12))).toBe('3 hits in 2 of 12 documents, 0.4 in 1,000 words')
    expect(tallyInWords(tally(0, 10, 0, 1))).toBe('no hits in 1 document')
  })
  it('does not count hits that somebody called right', async () => {
    const found = await run([doc('a.txt', 'A shambles. Shambles!')])
    expect(tallyOf('GP-90', found, new Set()).alarms).toBe(2)
    expect(tallyOf('GP-90', found, new Set([found.hits[0]?.id ?? '']))).toMatchObject({ alarms: 1, alarmed: 1 })
  })
  it('wants a reason in the pack before it is published, and drops it once it is kept', async () => {
    const work = workOf({ rules: [shambles()] })
    const found = await run([doc('a.txt', 'A shambles.')])
    const over = withTallies(work.pack, found, new Set(), TODAY)
    expect(over.open.rules.map(lacksReason)).toEqual([true])
    expect(await faultsOf({ ...work, pack: over }, top, TODAY)).toEqual([{ room: 'rehearsal', message: expect.stringContaining('flagged too much') }])
    const [rule] = over.open.rules
    const said = { ...over, open: { ...over.open, rules: [{ ...shambles(), rehearsed: { ...(rule?.rehearsed as object), reason: 'From before.' } } as never] } }
    expect(await faultsOf({ ...work, pack: said }, top, TODAY)).toEqual([])
    expect(withTallies(said, found, new Set(found.hits.map(({ id }) => id)), TODAY).open.rules[0]?.rehearsed).not.toHaveProperty('reason')
  })
  it('holds for an agreed line as well', async () => {
    const work = workOf({ rules: [shambles()] }, { sealed: { agreedLines: [line] } })
    const over = withTallies(work.pack, await run([doc('a.txt', 'We will close the library.')], { sealed: work.pack.sealed ?? {} }), new Set(), TODAY)
    const told = { room: 'rehearsal', message: expect.stringMatching(/^Agreed line “Mill Library”: it flagged too much/) }
    expect(await faultsOf({ ...work, pack: over }, top, TODAY)).toEqual([told])
    expect(await faultsOf({ ...work, pack: withReason(over, lineKey(line), 'It was agreed after that.') }, top, TODAY)).toEqual([])
  })
})
