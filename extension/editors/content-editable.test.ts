// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { DraftBody } from '../hosts/draft-body.ts'
import { anyPage } from '../sites/any-page.ts'
import { contentEditable } from './content-editable.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'execCommand')
  document.body.replaceChildren()
})

/** A browser that puts blocks in below the cursor's line and leaves that line empty, as Firefox does. */
function firefoxThatDeletes(remove: (element: HTMLElement) => void) {
  vi.stubGlobal('cloneInto', () => {})
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.innerHTML = '<div>Dear Ann</div><div><br></div><div>Yours, Sam</div>'
  document.body.append(element)
  const history: Node[][] = []
  const commands: Record<string, (value?: string) => void> = {
    insertHTML: (html = '') => element.children[1]?.insertAdjacentHTML('afterend', html),
    delete: () => remove(element),
  }
  document.execCommand = (name, _ui, value) => {
    if (name === 'undo') element.replaceChildren(...(history.pop() ?? []))
    else {
      history.push([...element.childNodes].map((node) => node.cloneNode(true)))
      commands[name]?.(value)
    }
    return true
  }
  const body = new DraftBody(element, anyPage, () => {})
  body.observe()
  return body
}

const insert = async (body: DraftBody) => contentEditable.insertBlocks(body, 9, 9, '<p>Surgery on Friday</p>', 'Surgery on Friday')

it('The line that Firefox leaves empty beside a template goes', async () => {
  const body = firefoxThatDeletes((element) => element.children[1]?.remove())
  const steps = await insert(body)
  expect(body.read().text).toBe('Dear Ann\nSurgery on Friday\nYours, Sam')
  expect(steps.at(-1)).toBe(body.read().text)
})

it('A deletion of an empty line that takes words with it is taken back, and counts for no step', async () => {
  const body = firefoxThatDeletes((element) => element.children[0]?.remove())
  const steps = await insert(body)
  expect(body.read().text).toBe('Dear Ann\n\nSurgery on Friday\nYours, Sam')
  expect(steps.at(-1)).toBe(body.read().text)
})
