import { expect, test } from 'vitest'
import { UnreadableDraft } from './unreadable-draft.ts'

test('the message is one line with file, place and remedy', () => {
  const error = new UnreadableDraft({ place: 'word/document.xml', problem: 'It is damaged. Save it again.' }).inFile('my\nrelease.docx')
  expect(error.message).toBe('my release.docx: word/document.xml: It is damaged. Save it again.')
  expect(error).toMatchObject({ name: 'UnreadableDraft', file: 'my\nrelease.docx', place: 'word/document.xml' })
})
