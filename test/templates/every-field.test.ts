/** A field of every type, on every surface that shows a filled template. */
import { expect, it } from 'vitest'
import { render } from '#core/drafting/render.ts'
import { renderDocx } from '#core/drafting/renderers/render-docx.ts'
import { fieldSchema } from '#core/pack/field.schema.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import { WordHost } from '../../office-addin/word/word-host.ts'
import { EVERY, everyField, everyLine, everyValue, idOf, TYPES } from './every-field.ts'
import { linesOfBlocks, linesOfDocx, linesOfHtml, linesOfMarkdown } from './read-back.ts'

const rendered = () => render(everyField(), everyValue(), { settings: {}, today: '2026-06-01' })

it('leaves no type out', () => {
  const known = fieldSchema.options.map(({ shape }) => shape.type.value)
  expect([...TYPES].sort()).toEqual([...known].sort())
})

it.each([
  ['blocks', async () => linesOfBlocks(rendered().blocks)],
  ['HTML', async () => linesOfHtml(rendered().html)],
  ['Markdown', async () => linesOfMarkdown(rendered().markdown)],
  ['a Word file', async () => linesOfDocx(await renderDocx(rendered()))],
  ['Word itself', async () => (await inWord()).text.split('\n')],
] as const)('prints each as it should, as %s', async (_, lines) => {
  expect((await lines()).filter((line) => line.trim() !== '')).toEqual(everyLine())
})

it('prints each as plain text, in order', () => {
  const { text } = rendered()
  let from = 0
  for (const line of everyLine()) {
    const at = text.indexOf(line, from)
    expect(at, line).toBeGreaterThanOrEqual(from)
    from = at + line.length
  }
})

async function inWord(): Promise<FakeWord> {
  const word = new FakeWord([], 'ltsc2019')
  const host = new WordHost({ ...loadRuntime(word), page: alwaysVisible })
  expect((await host.insert(rendered(), 'whole')).outcome).toBe('applied')
  return word
}

it('has a control in Word for each value that is printed, by the name of its field', async () => {
  const tags = (await inWord()).document.controls.map(({ tag }) => tag)
  // what decides whether words stand there prints nothing of itself
  const printing = TYPES.filter((type) => EVERY[type].value !== true)
  expect(printing.filter((type) => !tags.some((tag) => tag.split(':').at(-1)?.split('.')[0] === idOf(type)))).toEqual([])
})
