import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks
}
const read = async (chunks: readonly Uint8Array[], longest?: number) => {
  const lines: (string | undefined)[] = []
  for await (const { number, bytes } of linesOf(stream(chunks), longest)) {
    expect(number).toBe(lines.length + 1)
    lines.push(bytes && Buffer.from(bytes).toString('utf8'))
  }
  return lines
}
const bytes = (text: string) => new TextEncoder().encode(text)

describe('lines of a stream', () => {
  it('do not depend on how the stream is cut', async () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', 'word'), { maxLength: 30 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const whole = bytes(text)
        const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) => whole.subarray(index * size, (index + 1) * size))
        expect(await read(chunks)).toEqual(text === '' ? [] : text.replace(/\n$/, '').split('\n'))
      }),
    )
  })
  it('pass over one that is too long, and go on', async () => {
    expect(await read([bytes('ok\n'), bytes('much too '), bytes('long\nfine')], 6)).toEqual(['ok', undefined, 'fine'])
  })
})
