import { expect, it, vi } from 'vitest'
import { edit } from '#app/host/contract/examples.ts'
import { Underlining } from './annotations/underlining.ts'
import { apply, NOTE, opened, TEXT } from './opened-for-test.ts'

/** The server is gone since the pane was opened. */
const gone = vi.hoisted(() => () => {
  throw new Error('Failed to fetch dynamically imported module')
})
vi.mock('./write/changing.ts', gone)
vi.mock('./write/insert-template.ts', gone)
vi.mock('./annotations/drawing.ts', gone)

const SENTENCE = 'A part of Seconder could not be fetched from the server that it comes from. Try again when you are connected. Nothing was written.'

it('Where a part cannot be fetched, reading goes on, and a fix and an insertion say why nothing was written and give the words for copying', async () => {
  const { word, host } = opened(undefined, 'win-m365')
  await host.read()
  expect(await apply(host, edit(TEXT, 'Monday', 'Tuesday'))).toEqual({ outcome: 'refused', message: SENTENCE, copy: 'Tuesday' })
  expect(await host.insert(NOTE, 'selection')).toEqual({ outcome: 'refused', message: SENTENCE, copy: 'Dear Ada' })
  await expect(host.reveal({ where: 'body', start: 0, end: 4 })).rejects.toThrow(/could not be fetched.* The words could not be shown\.$/)
  expect(await new Underlining(host, () => {}).switchOn()).toMatch(/could not be fetched.* Underlines stay off\.$/)
  expect(word.text).toBe(TEXT)
})
