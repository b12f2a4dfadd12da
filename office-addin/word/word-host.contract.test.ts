/** The contract in Microsoft's real client runtime, in every Word: with all that Word offers today, with what was there when it was bought, and in a document that may only be read. */
import { describeDraftHost, describeReadOnlyHost } from '#app/host/describe-draft-host.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible, wordHarness } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'

function harnessFor(profile: ProfileName) {
  const word = new FakeWord([], profile)
  return wordHarness(word, { ...loadRuntime(word), page: alwaysVisible })
}

describeDraftHost('Word on the web', () => harnessFor('word-web'))
describeDraftHost('Word for Windows', () => harnessFor('win-m365'))
describeDraftHost('Word for Mac', () => harnessFor('mac'))
describeDraftHost('Word 2024', () => harnessFor('ltsc2024'))
describeDraftHost('Word 2019', () => harnessFor('ltsc2019'))
describeReadOnlyHost('Word, with a document open for reading only,', () => harnessFor('readonly'))
