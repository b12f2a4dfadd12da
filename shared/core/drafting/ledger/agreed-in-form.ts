/** Quotations that were ticked as agreed in a template's form, for the ledger of the draft that they went into. */
import type { Template } from '../../pack/template.schema.ts'
import type { Rendered } from '../blocks.ts'
import { shownValues } from '../shown.ts'
import type { Value, Values } from '../values.ts'
import { claimId } from './claim-id.ts'
import type { Ledger } from './ledger.ts'

/** @returns what is kept already with these added; `undefined` where none was ticked, or it stands in the text otherwise */
export function withAgreedInForm(ledger: Ledger, template: Template, values: Values, { text }: Pick<Rendered, 'text'>, notedBy?: string): Ledger | undefined {
  const added: Record<string, Ledger[string]> = {}
  const look = (value: Value | undefined): void => {
    if (Array.isArray(value)) for (const one of value) look(one)
    else if (typeof value === 'object' && value !== null) {
      const { speaker, words, agreed } = value as { readonly [part: string]: Value | undefined }
      if (agreed === true && typeof speaker === 'string' && typeof words === 'string' && !words.includes('\n') && text.includes(`“${words}”`)) {
        const id = claimId('quotation', `“${words}”`)
        added[id] = { kind: 'quotation', words: `“${words}”`, speaker, agreed: { by: speaker, ...(notedBy && { notedBy }) }, ...ledger[id] }
      } else for (const part of Object.values(value)) look(part)
    }
  }
  for (const value of Object.values(shownValues(template, values))) look(value)
  return Object.keys(added).length > 0 ? { ...ledger, ...added } : undefined
}
