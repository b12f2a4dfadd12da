// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { leaveOf } from './opted-out.ts'

function editor(attributes: Readonly<Record<string, string>>, inside: Element = document.body): HTMLElement {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  inside.append(element)
  return element
}

describe('An editor that asks writing assistants to stay away', () => {
  it.each(['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-lt-active', 'data-ms-editor'])('by %s is left alone', (name) => {
    expect(leaveOf(editor({ [name]: 'false' }))).toBe('nothing')
    expect(leaveOf(editor({ [name]: 'true' }))).toBe('all')
  })

  it('may do so around itself, also from outside its shadow root', () => {
    const around = editor({ 'data-gramm': 'false' })
    expect(leaveOf(editor({}, around))).toBe('nothing')
    const host = document.createElement('div')
    around.append(host)
    const inside = document.createElement('div')
    host.attachShadow({ mode: 'open' }).append(inside)
    expect(leaveOf(inside)).toBe('nothing')
  })

  it('is served on request where not the page asks but Quill 1 does, in every page', () => {
    const container = document.createElement('div')
    container.className = 'ql-container'
    const quill = editor({ 'data-gramm': 'false', class: 'ql-editor' }, container)
    const clipboard = document.createElement('div')
    clipboard.className = 'ql-clipboard'
    container.append(clipboard)
    expect(leaveOf(quill)).toBe('on request')
  })
})
