/** Bundled and run inside the built page: the DraftHost contract against the desk's own host, with real keys from outside. */
import type { Editor } from '@tiptap/core'
import { positionAt, readBody } from '#app/desk/editor/places.ts'
import { writeBlocks } from '#app/desk/editor/write-blocks.ts'
import { contract, type HostHarness } from '#app/host/contract.ts'
import { layOut } from '#core/draft/layout.ts'
import { blocksOf } from '#core/drafting/blocks-of-draft.ts'

/** Playwright's hands. */
declare const pressKeys: (kind: 'type' | 'press', keys: string) => Promise<void>

function harness(): HostHarness {
  const { editor } = document.querySelector('.draft-text') as unknown as { editor: Editor }
  const { view, schema, storage } = editor
  const at = (offset: number) => {
    const body = readBody(view.state.doc)
    const last = body.at(-1)
    return positionAt(body, Math.min(offset, last ? last.start + last.paragraph.text.length : 0)) ?? 1
  }
  return {
    host: storage.desk.host,
    async open(paragraphs) {
      const nodes = writeBlocks(schema, blocksOf(layOut(paragraphs.map((paragraph) => ({ paragraph, part: 'body' })))))
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, nodes).setMeta('addToHistory', false))
    },
    async select(start, end) {
      view.focus()
      // The editor's own command: this bundle has another copy of ProseMirror's classes than the page.
      editor.commands.setTextSelection({ from: at(start), to: at(end) })
    },
    async type(text) {
      view.focus()
      await pressKeys('type', text)
    },
    async selected() {
      const { from, to } = view.state.selection
      return view.state.doc.textBetween(from, to, '\n', '\n')
    },
    async undo() {
      view.focus()
      await pressKeys('press', 'ControlOrMeta+z')
    },
  }
}

export async function keepPromise(name: string): Promise<void> {
  const behaviour = contract.find((promise) => promise.name === name)
  if (!behaviour) throw new Error(`the contract has no promise “${name}”`)
  await behaviour.run(harness())
}
