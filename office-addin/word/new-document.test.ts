import { describe, expect, it } from 'vitest'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { readDocx } from '#core/draft/readers/docx.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { NOTE } from './opened-for-test.ts'
import { TracedWordHost } from './traced-word-host.ts'

const LOOK = { letterhead: ['Anytown Labour Group', '1 High Street, Anytown AA1 1AA'], footer: ['Printed by hand'] }

function opened(lines: readonly string[] = ['What stands here.'], profile: ProfileName = 'word-web') {
  const word = new FakeWord(
    lines.map((line) => paragraph(line)),
    profile,
  )
  return { word, host: new TracedWordHost({ ...loadRuntime(word), page: alwaysVisible }) }
}
const bytes = (base64: string | undefined) => Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0))
const around = (draft: ReturnType<typeof readDocx>) => draft.places.filter(({ part }) => part === 'document').map(({ paragraph: { text } }) => text)

describe.each(['word-web', 'win-m365', 'mac', 'ltsc2019', 'readonly'] as const)('A template as a new document in %s', (profile) => {
  it('opens beside this one with its letterhead, and remembers what it is', async () => {
    const { word, host } = opened(undefined, profile)
    const { where, receipt } = (await host.create(NOTE, LOOK))!
    expect([where, receipt.outcome, receipt.message, receipt.undo, word.syncs]).toEqual([
      'beside',
      'applied',
      '“A note” is open as a new document. This one is as it was.',
      undefined,
      1,
    ])
    const draft = readDocx(bytes(word.document.openedBeside[0]))
    expect([textOf(draft), draft.context.kind, draft.template?.id]).toEqual(['Dear Ada', 'letter', 'T-NOTE'])
    expect(around(draft)).toEqual(expect.arrayContaining(['Anytown Labour Group', 'Printed by hand']))
    expect(word.text).toBe('What stands here.')
  })
})

describe('Where Word opens no new document', () => {
  it('an empty one takes it, with its letterhead', async () => {
    const { word, host } = opened([''])
    word.faults.set('CreateDocument', 'NotImplemented')
    expect((await host.create(NOTE, LOOK))?.receipt.message).toBe('This Word opens no new document from here, so “A note” is in this empty one, with its letterhead.')
    expect(word.text).toBe('Dear Ada')
    expect(around((await host.read()) as ReturnType<typeof readDocx>)).toContain('Anytown Labour Group')
  })

  it.each([
    ['word-web', 'What stands here.'],
    ['ltsc2019', ''],
    ['readonly', ''],
  ] as const)('%s with “%s” in it does nothing: the panel then inserts at the cursor', async (profile, text) => {
    const { word, host } = opened([text], profile)
    word.faults.set('CreateDocument', 'NotImplemented')
    expect(await host.create(NOTE, LOOK)).toBeUndefined()
    expect(word.text).toBe(text)
  })

  it('and the file does not go in either, nothing was done', async () => {
    const { word, host } = opened([''])
    word.faults.set('CreateDocument', 'NotImplemented')
    word.faults.set('InsertFileFromBase64', 'GeneralException')
    expect(await host.create(NOTE, LOOK)).toBeUndefined()
    expect(word.text).toBe('')
  })
})
