// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { TEMPLATE, TEMPLATE_LINES } from '#test/hosts/editors/template.ts'
import type { Editor, Surface } from '../editors/editor.ts'
import { anyPage } from '../sites/any-page.ts'
import { DraftBody } from './draft-body.ts'
import { DraftWriter } from './draft-writer.ts'

/** What a page takes of what is pasted into its editor. */
type Reads = (html: string, text: string) => readonly Node[]

const nodesOf = (html: string): readonly Node[] => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes]
const linesOf = (text: string): readonly Node[] => text.split('\n').map((words) => Object.assign(document.createElement('p'), { textContent: words }))

/** An editor whose page decides what it holds; each paste is one step of its history. */
function editorThat(reads: Reads): Editor & { pasted: number } {
  const steps: Node[][] = []
  const editor = {
    name: 'fake',
    mayBePlain: true,
    keepsModel: true,
    pasted: 0,
    serves: () => true,
    replace: async () => [],
    insertBlocks: async (surface: Surface, _start: number, _end: number, html: string, text: string) => {
      steps.push([...surface.element.childNodes])
      surface.element.append(...reads(html, text))
      editor.pasted++
      return [surface.read().text]
    },
    undo: async ({ element }: Surface) => element.replaceChildren(...(steps.pop() ?? [])),
    redo: async () => {},
    select: async () => {},
  }
  return editor
}

async function insertedBy(reads: Reads) {
  const element = document.createElement('div')
  element.append(...linesOf('Dear Ann'))
  document.body.append(element)
  const body = new DraftBody(element, anyPage, () => {})
  const editor = editorThat(reads)
  const receipt = await new DraftWriter(body, editor, () => ({ subject: undefined, plain: false })).insert(TEMPLATE, 'selection', { part: 'body', start: 8, end: 8 })
  return { receipt, lines: body.read().text.split('\n').filter(Boolean), pasted: editor.pasted, headings: element.querySelectorAll('h2').length }
}

afterEach(() => document.body.replaceChildren())

describe('A template in an editor whose page decides what it holds', () => {
  it('comes whole where the page reads formatting', async () => {
    const { receipt, lines, pasted, headings } = await insertedBy(nodesOf)
    expect(receipt).toMatchObject({ outcome: 'applied', message: '“Surgery notice” was inserted.' })
    expect({ lines, pasted, headings }).toEqual({ lines: ['Dear Ann', ...TEMPLATE_LINES], pasted: 1, headings: 1 })
  })
  it('comes as its words where the page takes nothing else, and that is said', async () => {
    const { receipt, lines } = await insertedBy((_html, text) => linesOf(text))
    expect(receipt).toMatchObject({ outcome: 'applied', message: '“Surgery notice” was inserted. This editor took its words and left out the formatting.' })
    expect(lines).toContain('- Bring your letters')
  })
  it('comes as its words where the page makes something else of the formatting', async () => {
    const { receipt, lines, pasted } = await insertedBy((html) => nodesOf(html).filter(({ nodeName }) => nodeName !== 'UL'))
    expect(receipt).toMatchObject({ outcome: 'applied' })
    expect(lines).toContain('- Bring your letters')
    expect(pasted).toBe(2)
  })
})
