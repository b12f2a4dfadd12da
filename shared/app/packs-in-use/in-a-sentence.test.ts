import { expect, it } from 'vitest'
import { readSignedFile } from '../packs/signed-file.ts'
import { inASentence } from './in-a-sentence.ts'

function saidOf(text: string): string {
  try {
    readSignedFile('what was pasted', text)
    return ''
  } catch (error) {
    return inASentence(error)
  }
}

it('says of what is no pack in one sentence that it is none, with no command and no place in a file', () => {
  expect(saidOf('hello')).toBe('what was pasted: this is no pack, or it was not copied whole; ask its keepers for it again. Nothing was changed.')
  expect(saidOf('{}')).toBe('what was pasted: this is no signed pack of Seconder. Nothing was changed.')
})
