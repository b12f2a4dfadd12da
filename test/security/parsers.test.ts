/** Whatever is put before a parser, it answers: with what it read, or with an error of its own that says what is wrong. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NeedsGroupKey } from '#app/studio/making/open-pack.ts'
import { hostileText, LONG, NASTY } from './hostile-text.ts'
import { PARSERS, type Parser } from './parsers.ts'

const RUNS = 60
const FEWER = 15
const SHORT = 1000

/** @returns undefined for an answer; otherwise what is wrong with it */
async function wrongIn({ read, says }: Parser, text: string): Promise<string | undefined> {
  try {
    await read(text)
  } catch (error) {
    const { name, stack } = error as Error
    if (!says.includes(name) && !(error instanceof NeedsGroupKey)) return `${name}: ${String(stack).slice(0, 900)}`
  }
  return ({} as { polluted?: unknown }).polluted === undefined ? undefined : 'the prototype of all objects was changed'
}

describe.each(PARSERS.map((parser) => [parser.name, parser] as const))('%s', (_, parser) => {
  it('is read where it is right', async () => {
    for (const text of parser.right) expect(await wrongIn(parser, text)).toBeUndefined()
  })

  it('made to hurt is read or refused with an error of its own', async () => {
    const all = [...NASTY, ...(parser.pasted ? LONG : [])].filter(({ length }) => !parser.slow || length < SHORT)
    for (const text of all) expect(await wrongIn(parser, text), text.slice(0, 60)).toBeUndefined()
  })

  it('with anything harmed in it is read or refused with an error of its own', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(parser.right), async (text) => {
        expect(await wrongIn(parser, text)).toBeUndefined()
      }),
      { numRuns: parser.slow ? FEWER : RUNS },
    )
  })
})
