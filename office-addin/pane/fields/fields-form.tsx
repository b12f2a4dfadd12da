/** The document's fields as a form: filled here or in the text, both say the same. */
import { useEffect, useRef, useState } from 'react'
import { Chevron } from '#app/panel/icons.tsx'
import { failure, noticeOf, useSay } from '#app/panel/notice.tsx'
import { DocumentFields } from '../../word/fields/document-fields.ts'
import type { DocumentField } from '../../word/fields/together.ts'
import type { WordHost } from '../../word/word-host.ts'
import { FieldLine } from './field-line.tsx'

export function FieldsForm({ host }: { readonly host: WordHost }) {
  const say = useSay()
  const fields = useRef<DocumentFields>(undefined)
  const [open, setOpen] = useState(false)
  const [shown, setShown] = useState<readonly DocumentField[]>()

  useEffect(() => {
    if (!open) return
    const all = (fields.current = new DocumentFields(host))
    const stop = new AbortController()
    all.watch((news) => {
      setShown(news.fields)
      if (news.followed) say(noticeOf(news.followed, (receipt) => all.takeBack(receipt)))
    }, stop.signal)
    all.read().then(setShown, (error) => say(failure(error)))
    return () => stop.abort()
  }, [open, host, say])

  const all = fields.current
  const fill = async (field: DocumentField, text: string): Promise<boolean> => {
    if (!all) return false
    const receipt = await all.fill(field, text)
    setShown(all.fields)
    const notice = noticeOf(receipt, async (it) => {
      const back = await all.takeBack(it)
      setShown(all.fields)
      return back
    })
    say(receipt.outcome === 'applied' ? notice : { ...notice, copy: text })
    return receipt.outcome === 'applied'
  }
  return (
    <details className="this-document" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Chevron /> Fields of this document
      </summary>
      <p role="status" className="hint">
        {shown ? summaryOf(shown) : 'Reading the fields…'}
      </p>
      {shown?.map((field) => (
        <FieldLine
          key={field.key}
          field={field}
          writes={host.abilities.writes}
          onFill={(text) => fill(field, text)}
          onShow={() => void all?.show(field).catch((error) => say(failure(error)))}
        />
      ))}
    </details>
  )
}

export function summaryOf(fields: readonly DocumentField[]): string {
  if (fields.length === 0) return 'This document has no fields. A template brings its own when it is inserted.'
  const empty = fields.filter(({ text }) => text.trim() === '').map(({ label }) => label)
  const all = fields.length === 1 ? '1 field' : `${fields.length} fields`
  return empty.length === 0 ? `${all}, none of them empty.` : `${all}. Still empty: ${empty.join(', ')}.`
}
