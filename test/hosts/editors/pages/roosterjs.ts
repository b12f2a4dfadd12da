import { Editor } from 'roosterjs-content-model-core'
import { contentModelToDom, createDomToModelContext, createModelToDomContext, domToContentModel } from 'roosterjs-content-model-dom'
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins'
import { asHtml } from '../draft.ts'
import { host, offer, wordsOf } from '../page-editor.ts'

const source = document.createElement('div')
source.innerHTML = asHtml('div')
const changes = {
  getName: () => 'changes',
  initialize() {},
  dispose() {},
  onPluginEvent: ({ eventType }: { eventType: string }) => /^(?:contentChanged|input)$/.test(eventType) && saved(),
}
// As Outlook on the web names it.
const around = document.createElement('div')
around.id = 'editorParent_1'
const root = host() as HTMLDivElement
root.replaceWith(around)
around.append(root)
const editor = new Editor(root, {
  plugins: [new EditPlugin(), new AutoFormatPlugin(), new PastePlugin(), new ShortcutPlugin(), changes],
  initialModel: domToContentModel(source, createDomToModelContext()),
})
const html = () => {
  const holder = document.createElement('div')
  contentModelToDom(document, holder, editor.getContentModelCopy('disconnected'), createModelToDomContext())
  return holder.innerHTML
}
const { saved } = offer(() => wordsOf(html()), html)
