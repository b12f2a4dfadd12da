/**
 * Put behind Microsoft's client runtime in a page, in place of what office.js would fetch: a fake Word in this very page.
 * The page around it, if there is one with an element `document`, shows what is in the document.
 */
import { contract, refusing } from '#app/host/contract.ts'
import type { Paragraph } from '#core/draft/draft.ts'
import { drawDocument } from './draw.ts'
import { FakeWord } from './fake-word.ts'
import { alwaysVisible, wordHarness } from './harness.ts'
import type { ClientRuntime } from './runtime/client-runtime.ts'
import { connect } from './runtime/connect.ts'
import type { ProfileName } from './runtime/profiles.ts'

const page = globalThis as unknown as ClientRuntime & { Office: typeof Office; Word: typeof Word }
const profile = (new URLSearchParams(location.search).get('profile') ?? 'word-web') as ProfileName

export const word = new FakeWord([], profile)
connect(page, word)

const sheet = window.parent.document.getElementById('document')
word.onChange = () => sheet && drawDocument(word.document, sheet)
word.onChange()

export const open = (paragraphs: readonly Paragraph[]): void => word.open(paragraphs)

/** The contract, each promise against a WordHost of its own on this page's Word; where the document may only be read, what is promised there. */
export async function brokenPromises(): Promise<string[]> {
  const broken: string[] = []
  for (const { name, run } of word.profile.readonly ? refusing : contract) {
    const harness = wordHarness(word, { Word: page.Word, Office: page.Office, page: alwaysVisible })
    await run(harness).catch((error) => broken.push(`${name}: ${error}`))
  }
  return broken
}
