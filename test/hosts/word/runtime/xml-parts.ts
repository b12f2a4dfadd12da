/** The document's custom XML parts in the Common API: answers come later, and a part is known by its namespace. */

import type { FakeWord } from '../fake-word.ts'
import { newId } from '../model/letters.ts'

type Call = (result: { status: string; value?: unknown; error?: { code: number; message: string } }) => void

const REFUSED = { code: 5001, message: 'The document is open for reading only.' }

export function xmlPartsOf(word: FakeWord) {
  const answer = (call: Call, value?: unknown) => queueMicrotask(() => call({ status: 'succeeded', value }))
  const refuse = (call: Call) => queueMicrotask(() => call({ status: 'failed', error: REFUSED }))
  const isClosed = () => word.profile.readonly || word.faults.has('customXmlParts')
  const part = (id: string) => ({
    id,
    getXmlAsync: (call: Call) => answer(call, word.document.xml.get(id) ?? ''),
    deleteAsync(call: Call) {
      if (isClosed()) return refuse(call)
      word.document.xml.delete(id)
      answer(call)
    },
  })
  return {
    addAsync(xml: string, call: Call) {
      if (isClosed()) return refuse(call)
      const id = newId()
      word.document.xml.set(id, xml)
      answer(call, part(id))
    },
    getByNamespaceAsync(namespace: string, call: Call) {
      const ids = [...word.document.xml].flatMap(([id, xml]) => (xml.includes(`xmlns="${namespace}"`) ? [id] : []))
      answer(call, ids.map(part))
    },
  }
}
