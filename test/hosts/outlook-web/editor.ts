/** The editor library of Outlook on the web itself, in the shape of the page around it. */
import { Editor } from 'roosterjs-content-model-core'
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom'
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins'
import { el } from '../gmail/element.ts'

interface Policy {
  createHTML(html: string): string
}
const page = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
/** Under a demand for Trusted Types the library asks its page to vouch for what is pasted and taken back. */
const vouched = page.trustedTypes?.createPolicy('outlook-editor', { createHTML: (html) => html }) ?? { createHTML: (html: string) => html }

export function startEditor(body: HTMLElement, content: readonly Node[], changed: () => void): void {
  const source = el('div', {}, ...content)
  const changes = {
    getName: () => 'changes',
    initialize() {},
    dispose() {},
    onPluginEvent: ({ eventType }: { eventType: string }) => /^(?:contentChanged|input)$/.test(eventType) && changed(),
  }
  const editor = new Editor(body as HTMLDivElement, {
    plugins: [new EditPlugin(), new AutoFormatPlugin(), new PastePlugin(), new ShortcutPlugin(), changes],
    initialModel: domToContentModel(source, createDomToModelContext()),
    trustedHTMLHandler: (html: string) => vouched.createHTML(html),
  })
  // A test puts another mail in its place; what stood before is no step that could be taken back.
  body.addEventListener('fill', (event) => {
    event.preventDefault()
    const holder = el('div', {}, ...new DOMParser().parseFromString(vouched.createHTML((event as CustomEvent<string>).detail), 'text/html').body.childNodes)
    editor.formatContentModel((model) => {
      model.blocks = domToContentModel(holder, createDomToModelContext()).blocks
      return true
    })
    editor.takeSnapshot()
  })
}
