import { expect, it } from 'vitest'
import type { Block } from '#core/draft/draft.ts'
import type { Line } from './line.ts'
import { isGone, strayLine } from './stray-line.ts'

const line = (text: string, block: Block = { kind: 'paragraph' }, zone?: Line['zone']): Line => ({
  paragraph: { text, marks: [], block },
  zone,
  runs: [],
  home: {} as Node,
  holder: {} as Element,
})
const [head, blank, own, foot] = [line('Head'), line('\u200b'), line('Template'), line('Foot')]

it('A line that was left empty above or below a template is to go', () => {
  expect(strayLine([head, own, foot], 1, 1)).toBeUndefined()
  expect(strayLine([head, own, blank, foot], 1, 1)).toBe(blank)
  expect(strayLine([head, blank, own, foot], 1, 1)).toBe(blank)
  expect(strayLine([own, blank], 0, 0)).toBe(blank)
})

it('Lines that were empty before stay, and so does one with nothing before it, in another zone or below a table', () => {
  expect(strayLine([head, blank, own, blank, foot], 2, 2)).toBeUndefined()
  expect(strayLine([blank, own], 0, 0)).toBeUndefined()
  expect(strayLine([own, line('', { kind: 'paragraph' }, 'signature')], 0, 0)).toBeUndefined()
  expect(strayLine([line('1', { kind: 'cell', begins: 'row' }), blank], 0, 0)).toBeUndefined()
  expect(strayLine([head, blank], 1, 0)).toBeUndefined()
})

it('It is gone where all other lines stand as they stood', () => {
  expect(isGone(blank, [head, blank, foot], [head, foot])).toBe(true)
  expect(isGone(blank, [head, blank, foot], [line('HeadFoot')])).toBe(false)
})
