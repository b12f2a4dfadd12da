/** The contract in Microsoft's real client runtime: with all that Word offers today, and with what Word 2019 had. */
import { describeDraftHost } from '#app/host/describe-draft-host.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible, wordHarness } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'

function harnessFor(profile: ProfileName) {
  const word = new FakeWord([], profile)
  return wordHarness(word, { ...loadRuntime(word), page: alwaysVisible })
}

describeDraftHost('Word on the web', () => harnessFor('word-web'))
describeDraftHost('Word 2019', () => harnessFor('ltsc2019'))
