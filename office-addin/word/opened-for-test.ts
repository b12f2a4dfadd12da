/** A small document, open in the fake Word, with its host. */
import { finding, fix } from '#app/host/contract/examples.ts'
import type { Receipt } from '#app/host/draft-host.ts'
import type { Edit } from '#core/checker/finding.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { WordHost } from './word-host.ts'

const LINES = ['Mill Library', 'It opens on Monday. It closes on Friday.', 'All are welcome.']
export const TEXT = LINES.join('\n')
export const DOCUMENT = LINES.map((line, i) => paragraph(line, i === 0 ? { kind: 'heading', level: 1 } : { kind: 'paragraph' }))
export const NOTE: Rendered = {
  template: { id: 'T-NOTE', version: '1', digest: 'x', kind: 'letter' },
  title: 'A note',
  blocks: [{ kind: 'paragraph', runs: [{ text: 'Dear ' }, { text: 'Ada', field: 'name' }] }],
  html: '',
  text: 'Dear Ada',
  markdown: '',
}

/** Every Word that may be written in. */
export const WRITABLE = ['word-web', 'win-m365', 'mac', 'ltsc2024', 'win-2302', 'ltsc2019'] as const satisfies readonly ProfileName[]

export function opened(paragraphs = DOCUMENT, profile: ProfileName = 'word-web') {
  const word = new FakeWord(paragraphs, profile)
  return { word, host: new WordHost({ ...loadRuntime(word), page: alwaysVisible }) }
}
export const apply = (host: WordHost, ...edits: Edit[]): Promise<Receipt> => host.apply(fix(...edits), finding(edits))
