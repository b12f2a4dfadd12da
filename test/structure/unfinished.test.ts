import { describe, expect, it } from 'vitest'
import { type Banned, expectNone, findBanned } from './problem.ts'
import { files, isTest } from './tree.ts'

// The patterns are written so that they do not match themselves.
const NOTES: readonly Banned[] = [{ pattern: /\b(?:TO[D]O|FIX[M]E)\b/, what: 'holds a note of unfinished work ($&)', remedy: 'Finish it, or open an issue and take the note out' }]
const TESTS: readonly Banned[] = [
  { pattern: /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fixme)\b/, what: 'runs only part of the tests ($&)', remedy: 'Let it run, or take it out' },
  { pattern: /\bwaitFor[T]imeout\b/, what: 'waits a fixed time ($&)', remedy: 'Wait for what the person would see' },
  { pattern: /\bset[T]imeout\([^;]{0,200}?,\s*[1-9][\d_]*\s*\)/, what: 'waits a fixed time ($&)', remedy: 'Wait for the event, or use fake timers' },
]

const inTests = files.filter((file) => isTest(file.path) && /\.(?:ts|tsx|mjs)$/.test(file.path))

describe('the work is finished', () => {
  it('without notes of what is left to do', () => {
    expectNone(files.flatMap((file) => findBanned(file, NOTES)))
  })

  it('and every test runs, without fixed waits', () => {
    expectNone(inTests.flatMap((file) => findBanned(file, TESTS)))
  })
})

describe('unfinished work is seen', () => {
  const seen = (text: string) => [...findBanned({ path: 'a.test.ts', text }, [...NOTES, ...TESTS])].length

  it('as a note', () => expect(seen(`// ${'TO'}${'DO'}: later`)).toBe(1))
  it('as a test that alone runs', () => expect(seen(`it${'.on'}ly('x', f)`)).toBe(1))
  it('as a test that is left out', () => expect(seen(`test.describe${'.sk'}ip('x', f)`)).toBe(1))
  it('as a fixed wait', () => expect(seen(`await new Promise((r) => set${'Time'}out(r, 500))`)).toBe(1))
  it('but not as a turn of the event loop', () => expect(seen('await new Promise((r) => setTimeout(r, 0))')).toBe(0))
})
