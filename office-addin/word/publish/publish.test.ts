import { describe, expect, it } from 'vitest'
import { provenanceAfter } from '#app/store/provenance.ts'
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { TracedWordHost } from '../traced-word-host.ts'
import { putAllMarksBack, removeAllMarks } from './publish.ts'

const template = shippedTemplates().find(({ id }) => id === 'T-NEWS-PRINT')!
const rendered = render(template, template.samples as Values, { settings: sampleSettings(), today: template.context.date! })

async function filled(profile: ProfileName = 'word-web') {
  const word = new FakeWord([], profile)
  const host = new TracedWordHost({ ...loadRuntime(word), page: alwaysVisible })
  await host.insert(rendered, 'whole')
  await host.remember((before) => provenanceAfter(before, template, rendered, 'pack', 'whole'))
  return { word, host, text: word.text, controls: looks(word) }
}
const looks = ({ document }: FakeWord) =>
  document.controls.map(({ tag, title, appearance, cannotEdit, cannotDelete, span }) => [tag, title, appearance, cannotEdit, cannotDelete, span.start, span.end]).sort()
const bare = ({ document }: FakeWord) => [document.controls.length, document.custom.size, document.xml.size]

describe.each(['word-web', 'win-m365', 'mac', 'ltsc2019'] as const)('Seconder’s marks in %s', (profile) => {
  it('go in two syncs without a word of the text, and what went is said', async () => {
    const { word, host, text, controls } = await filled(profile)
    const before = word.syncs
    const { outcome, message } = await removeAllMarks(host)
    expect(word.syncs - before).toBe(2)
    expect([outcome, bare(word), word.text]).toEqual(['applied', [0, 0, 0], text])
    const locks = controls.filter(([, , , locked]) => locked).length
    expect(message).toBe(
      `Removed: ${controls.length - locks} field marks, ${locks} lock${locks === 1 ? '' : 's'}, the properties that name the template, the note of where the wording came from. The words are as they were.`,
    )
  })

  it('come back as they were, also after writing elsewhere', async () => {
    const { word, host, controls } = await filled(profile)
    const removed = await removeAllMarks(host)
    word.select(0)
    word.type('New: ')
    expect((await putAllMarksBack(host, removed)).message).toBe('The marks are back.')
    expect(looks(word)).toEqual(controls.map((look) => look.map((part) => (typeof part === 'number' ? part + 'New: '.length : part))))
    expect(bare(word).slice(1)).toEqual([1, 1])
  })
})

describe('Seconder’s marks', () => {
  it('are not put around other words', async () => {
    const { word, host, controls } = await filled()
    const removed = await removeAllMarks(host)
    const [, , , , , start] = controls.find(([tag]) => !String(tag).includes('locked'))!
    word.select(Number(start) + 1)
    word.type('x')
    expect((await putAllMarksBack(host, removed)).outcome).toBe('changed-since')
    expect(word.document.controls).toEqual([])
  })

  it('leave the person’s own content controls alone', async () => {
    const { word, host } = await filled()
    word.document.addControl(word.document.body, 0, 3).tag = 'theirs'
    await removeAllMarks(host)
    expect(word.document.controls.map(({ tag }) => tag)).toEqual(['theirs'])
  })

  it('are counted where Word stopped half-way, and the next time takes out the rest', async () => {
    const { word, host, text, controls } = await filled()
    word.faults.once('Delete', 'AccessDenied', 3)
    const { outcome, message } = await removeAllMarks(host)
    expect([outcome, message]).toEqual([
      'refused',
      `Word keeps these words from being changed: they are locked or the document is protected. ${controls.length - 2} marks are still in the document.`,
    ])
    expect((await removeAllMarks(host)).outcome).toBe('applied')
    expect([bare(word), word.text]).toEqual([[0, 0, 0], text])
  })

  it('stay in a document that is open for reading only', async () => {
    const host = new TracedWordHost({ ...loadRuntime(new FakeWord([], 'readonly')), page: alwaysVisible })
    expect((await removeAllMarks(host)).outcome).toBe('refused')
  })

  it('are not there in a document that has none', async () => {
    const host = new TracedWordHost({ ...loadRuntime(new FakeWord([])), page: alwaysVisible })
    expect((await removeAllMarks(host)).message).toBe('There are no marks of Seconder in this document.')
  })
})
