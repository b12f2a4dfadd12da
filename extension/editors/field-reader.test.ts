// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { FieldReader } from './field-reader.ts'

function field(value: string): HTMLTextAreaElement {
  const area = document.createElement('textarea')
  area.value = value
  return area
}

it('Offsets in the text are offsets in the value', () => {
  const { text, places } = new FieldReader().read(field('one\n\ntwo\u00a0three'))
  expect(text).toBe('one\n\ntwo\u00a0three')
  expect(places.map(({ start }) => start)).toEqual([0, 4, 5])
})

it('A line that did not change comes back as the same paragraph', () => {
  const reader = new FieldReader()
  const area = field('one\ntwo\nthree')
  const before = reader.read(area).places.map(({ paragraph }) => paragraph)
  area.value = 'one\ntwo and more\nthree'
  const after = reader.read(area).places.map(({ paragraph }) => paragraph)
  expect([after[0], after[2]]).toEqual([before[0], before[2]])
  expect(after[0]).toBe(before[0])
  expect(after[2]).toBe(before[2])
})
