import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { DOCUMENT } from '../opened-for-test.ts'
import { TracedWordHost } from '../traced-word-host.ts'

const settle = () => vi.advanceTimersByTimeAsync(1000)

async function opened(profile: ProfileName = 'word-web') {
  const word = new FakeWord(DOCUMENT, profile)
  const host = new TracedWordHost({ ...loadRuntime(word), page: alwaysVisible })
  const find = async (...words: string[]): Promise<Finding[]> => {
    const text = textOf(await host.read())
    return words.map((one) => ({ where: 'body', severity: 'must', start: text.indexOf(one), end: text.indexOf(one) + one.length, fixes: [] as readonly unknown[] }) as Finding)
  }
  const mark = async (...words: string[]) => {
    host.mark(await find(...words))
    await settle()
  }
  return { word, host, mark, find }
}
const underlined = ({ document: { annotations, body } }: FakeWord) =>
  annotations.map(({ mark, start, length }) => {
    const from = body.paragraphOf(mark)!.start + start
    return body.text(from, from + length)
  })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Underlines in the text', () => {
  it('are not there unless they are asked for', async () => {
    const { word, host, mark } = await opened()
    await mark('Monday')
    expect([underlined(word), host.can.marks]).toEqual([[], false])
  })

  it.each(['word-web', 'win-m365', 'mac'] as const)('follow the findings in %s, and go when they are not wanted any more', async (profile) => {
    const { word, host, mark } = await opened(profile)
    await mark('Monday', 'welcome')
    expect(await host.underlining.switchOn()).toBeUndefined()
    expect([underlined(word), host.can.marks]).toEqual([['Monday', 'welcome'], true])
    const [, kept] = word.document.annotations
    word.select(0, 4)
    word.type('Hill')
    await mark('closes', 'welcome')
    expect(underlined(word).sort()).toEqual(['closes', 'welcome'])
    expect(word.document.annotations).toContain(kept)
    await host.underlining.switchOff()
    expect([underlined(word), host.can.marks]).toEqual([[], false])
  })

  it('are made anew where their paragraph was written in', async () => {
    const { word, host, mark } = await opened()
    await host.underlining.switchOn()
    await mark('Friday')
    word.select(word.text.indexOf('It opens'))
    word.type('Now: ')
    await mark('Friday')
    expect(underlined(word)).toEqual(['Friday'])
  })

  it.each([
    ['ltsc2019', 'yes', /cannot underline/],
    ['ltsc2024', 'refuses', /does not show underlines/],
    ['word-web', 'lies', /does not show underlines/],
    ['readonly', 'yes', /cannot underline/],
  ] as const)('stay off in %s that %s, and that is said', async (profile, annotates, sentence) => {
    const { word, host } = await opened(profile)
    word.document.annotates = annotates
    expect(await host.underlining.switchOn()).toMatch(sentence)
    expect([underlined(word), host.can.marks]).toEqual([[], false])
  })

  it('go off for good at the first failure, and nothing else does', async () => {
    const { word, host, mark } = await opened()
    const said: string[] = []
    host.onStopped = (why) => said.push(why)
    await host.underlining.switchOn()
    word.faults.set('InsertAnnotations', 'GeneralException')
    await mark('Monday')
    expect([host.can.marks, said]).toEqual([false, [expect.stringContaining('Word stopped underlining')]])
    word.faults.clear()
    expect(await host.underlining.switchOn()).toMatch(/Word stopped underlining/)
    expect(textOf(await host.read())).toContain('Monday')
  })

  it.each(['word-web', 'win-m365', 'mac'] as const)(
    'tell in %s which finding was clicked, also after the text before it changed, and nothing once they are off',
    async (profile) => {
      const { word, host, mark, find } = await opened(profile)
      const clicked: (number | undefined)[] = []
      host.underlining.onClicked = ({ start }) => clicked.push(start)
      await mark('Monday', 'welcome')
      await host.underlining.switchOn()
      word.click(word.text.indexOf('welcome') + 1)
      word.click(word.text.indexOf('Library'))
      await settle()
      const [before] = await find('welcome')
      expect(clicked).toEqual([before!.start])
      word.select(0)
      word.type('Now: ')
      await mark('Monday', 'welcome')
      word.click(word.text.indexOf('welcome'))
      await settle()
      expect(clicked).toEqual([before!.start, before!.start! + 5])
      await host.underlining.switchOff()
      expect(word.annotationListeners.onAnnotationClicked.size).toBe(0)
    },
  )

  describe('with other words to offer', () => {
    const offering = async (host: TracedWordHost, word: FakeWord) => {
      const start = textOf(await host.read()).indexOf('Monday')
      const at = { where: 'body', start, end: start + 6 } as const
      const fixes = [
        { label: 'Put Tuesday', edits: [{ ...at, was: 'Monday', text: 'Tuesday' }] },
        { label: 'Take it out', edits: [{ ...at, was: 'Monday', text: '' }] },
        {
          label: 'Two places',
          edits: [
            { ...at, was: 'Monday', text: 'x' },
            { ...at, was: 'Monday', text: 'y' },
          ],
        },
      ]
      host.mark([{ ...at, severity: 'must', family: 'data-protection', fixes } as unknown as Finding])
      await host.underlining.switchOn()
      await settle()
      return word.document.annotations
    }
    it('they stand in a pop-up under the kind of finding; Word writes what is chosen, and the draft is read again', async () => {
      const { word, host } = await opened()
      const heard: unknown[] = []
      host.watch((changes) => heard.push(...changes), new AbortController().signal)
      expect((await offering(host, word)).map(({ popupOptions }) => popupOptions)).toEqual([
        { titleResourceId: 'Seconder.PopupPrivacy', subtitleResourceId: 'Seconder.PopupWhy', brandingTextResourceId: 'Seconder.Name', suggestions: ['Tuesday'] },
      ])
      heard.length = 0
      word.acceptOffer(word.text.indexOf('Monday'))
      await settle()
      expect(word.text).toContain('Tuesday')
      expect(heard).toContainEqual(expect.objectContaining({ kind: 'text' }))
    })
    it('lines are drawn without pop-ups where Word does not know the words of the manifest', async () => {
      const { word, host } = await opened()
      word.document.knowsPopups = false
      expect((await offering(host, word)).map(({ popupOptions }) => popupOptions)).toEqual([undefined])
      expect(host.can.marks).toBe(true)
    })
  })

  it('are not drawn behind the mark of a note, which Word counts otherwise, nor where words are struck out', async () => {
    const { word, host, mark } = await opened()
    word.addNote(word.text.indexOf('opens'), 'A note')
    await host.underlining.switchOn()
    await mark('Monday', 'welcome', 'Library')
    expect(underlined(word).sort()).toEqual(['Library', 'welcome'])
    word.document.tracking = 'TrackAll'
    word.select(0, 5)
    word.type('')
    await mark('Library')
    expect(underlined(word)).toEqual([])
  })
})
