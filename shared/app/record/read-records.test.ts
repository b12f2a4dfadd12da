import { expect, it } from 'vitest'
import { readRecords } from './read-records.ts'

const file = (text: string) => new File([text], 'ben.json')

it('a file of another kind is refused in words, without the place in the file', () =>
  expect(readRecords([file('{}')])).rejects.toThrow('“ben.json” cannot be read: this is no record; choose a file that “Save the record” made. Nothing was put together.'))
it('of a damaged record the place is named', () =>
  expect(readRecords([file('{"seconder":"record","version":1,"entries":[{}]}')])).rejects.toThrow(/^“ben\.json” cannot be read: [a-z]+(?:\.\w+)*: /))
