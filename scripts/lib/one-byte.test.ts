import { expect, it } from 'vitest'
import { inAscii } from './one-byte.ts'

it('writes strings, templates and expressions in ASCII, and they say the same', async () => {
  const ascii = inAscii("export default ['“é', `’\u{1f600}`, /^[“”]$/.test('”'), /\u{1f600}{2}/u.test('\u{1f600}\u{1f600}')]")
  expect(ascii).toMatch(/^[\x20-\x7e]*$/)
  const read = (await import(`data:text/javascript,${encodeURIComponent(ascii)}`)) as { default: unknown }
  expect(read.default).toEqual(['“é', '’\u{1f600}', true, true])
})
