import { exampleSetup } from 'prosemirror-example-setup'
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { asNodes } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const schema = new Schema({ nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'), marks: basic.spec.marks })
const source = document.createElement('div')
source.append(...asNodes())
const doc = DOMParser.fromSchema(schema).parse(source)
const view: EditorView = new EditorView(host(), {
  state: EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) }),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction))
    if (transaction.docChanged) saved()
  },
})
const { saved } = offer(
  () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
  () => {
    const holder = document.createElement('div')
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
    return holder.innerHTML
  },
)
