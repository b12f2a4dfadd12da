import { describe, expect, it } from 'vitest'
import { edit, finding } from '#app/host/contract/examples.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import { placedNow } from './placed-now.ts'

const draft = (...lines: string[]) => ({ places: layOut(lines.map((text) => ({ paragraph: paragraph(text), part: 'body' as const }))) })
const CHECKED = draft('The vote is on Monday.', 'All are welcome.')
const about = (words: string) => finding([edit('The vote is on Monday.\nAll are welcome.', words, '')])

describe('Findings of a text that has changed since it was checked', () => {
  it('are the very same where nothing has', () => {
    const one = about('Monday')
    expect(placedNow([one], CHECKED, draft('The vote is on Monday.', 'All are welcome.'))[0]).toBe(one)
  })

  it('stand where their words now are', () => {
    expect(placedNow([about('Monday')], CHECKED, draft('So: the vote', 'is on Monday.', 'All are welcome.'))).toMatchObject([{ start: 19, end: 25 }])
    expect(placedNow([about('Monday')], CHECKED, draft('Dear all,', 'The vote is on Monday.', 'All are welcome.'))).toMatchObject([{ start: 25, end: 31 }])
  })

  it('are left out where their words were touched', () => {
    expect(placedNow([about('Monday'), about('welcome')], CHECKED, draft('The vote is on Moxnday.', 'All are welcome.'))).toMatchObject([{ words: 'welcome', start: 32 }])
  })

  it('of an absence stay as they are', () => {
    const absence = { ...finding(), start: undefined, end: undefined }
    expect(placedNow([absence], CHECKED, draft(''))).toEqual([absence])
  })
})
