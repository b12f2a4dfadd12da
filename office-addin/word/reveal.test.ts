import { describe, expect, it } from 'vitest'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { opened, WRITABLE } from './opened-for-test.ts'

const LINES = ['The group meets on Monday.', 'All are welcome.', 'Bring a friend on Monday.']

describe.each([...WRITABLE, 'readonly'] as const)('Words of a finding in %s', (profile) => {
  const shown = async (words: string, lines: Parameters<typeof opened>[0] = LINES.map((line) => paragraph(line))) => {
    const { word, host } = opened(lines, profile)
    const start = textOf(await host.read()).indexOf(words)
    await host.reveal({ where: 'body', start, end: start + words.length } as Parameters<typeof host.reveal>[0])
    return word.selected
  }
  it.each(['Monday.', 'welcome', 'meets on Monday.\nAll are', 'on Monday.\nAll are welcome.\nBring a', 'All are welcome.\n', LINES.join('\n')])(
    'are selected, all of them: %j',
    async (words) => {
      expect(await shown(words)).toBe(words.trimEnd())
    },
  )
  it('in a table are selected as far as their cell goes', async () => {
    const cells = [paragraph('Day of the meeting', { kind: 'cell', begins: 'row' }), paragraph('Monday', { kind: 'cell', begins: 'cell' })]
    expect(await shown('meeting\tMon', cells)).toBe('meeting')
  })
})

it.each(WRITABLE)('Words around the mark of a note are selected with it in %s', async (profile) => {
  const { word, host } = opened([paragraph('It opens on Monday and closes on Friday. On Monday it rains.')], profile)
  word.addNote('It opens on Monday'.length, 'A note')
  await host.read()
  await host.reveal({ where: 'body', start: 9, end: 'It opens on Monday_ and'.length } as Parameters<typeof host.reveal>[0])
  expect(word.selected).toBe('on Monday\u0002 and')
})
