// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { gmail } from '../sites/gmail.ts'
import { BodyReader } from './body-reader.ts'

function draft(html: string): { root: HTMLElement; reader: BodyReader } {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.replaceChildren(root)
  return { root, reader: new BodyReader(gmail.zoneOf) }
}
const LINES = '<div>one</div><div><br></div><div>two</div><div><br></div><div>three</div>'

it('The same words come back as the same paragraphs when their nodes were built anew', () => {
  const { root, reader } = draft(LINES)
  const before = reader.read(root).places.map(({ paragraph }) => paragraph)
  root.replaceChildren(...[...root.childNodes].map((node) => node.cloneNode(true)))
  reader.walk.touched(root)
  const after = reader.read(root).places.map(({ paragraph }) => paragraph)
  expect(after.every((paragraph, i) => paragraph === before[i])).toBe(true)
})

it('A new paragraph leaves those before and after it the same, blank lines among them', () => {
  const { root, reader } = draft(LINES)
  const before = reader.read(root).places.map(({ paragraph }) => paragraph)
  root.children[2]?.after(document.createTextNode('new'))
  reader.walk.touched(root)
  const after = reader.read(root).places.map(({ paragraph }) => paragraph)
  expect(after.map(({ text }) => text)).toEqual(['one', '', 'two', 'new', '', 'three'])
  expect([after[0], after[1], after[2], after[4], after[5]]).toEqual(before)
  expect([0, 1, 2].every((i) => after[i] === before[i]) && after[4] === before[3] && after[5] === before[4]).toBe(true)
})

it('Other formatting makes it another paragraph', () => {
  const { root, reader } = draft('<div>one</div>')
  const [before] = reader.read(root).places
  root.innerHTML = '<div><b>one</b></div>'
  reader.walk.touched(root)
  expect(reader.read(root).places[0]?.paragraph).not.toBe(before?.paragraph)
})
