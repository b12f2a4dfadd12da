/**
 * What the document remembers of the templates whose text went into it, in a custom XML part that travels with the file.
 * The Common API keeps such parts in every Word that the add-in works in; the Word API has them from 1.4 only.
 */

import { traceOf } from '#app/store/provenance.ts'
import type { Provenance } from '#app/store/store.ts'
import { PROVENANCE, provenanceXml } from '#core/drafting/renderers/provenance-xml.ts'
import type { OfficeHere } from './office-here.ts'

type Parts = Office.CustomXmlParts

export class DocumentTrace {
  readonly #parts: Parts | undefined
  #read: Promise<Provenance | undefined> | undefined

  constructor({ Office }: Pick<OfficeHere, 'Office'>) {
    this.#parts = Office.context.requirements.isSetSupported('CustomXmlParts') ? Office.context.document.customXmlParts : undefined
  }

  /** Asked of Word once: nobody else writes this part while the pane is open. */
  read(): Promise<Provenance | undefined> {
    this.#read ??= this.#ask().catch(() => undefined)
    return this.#read
  }

  /** @throws Error with a sentence where Word would not keep it; it holds all the same until the pane is closed */
  async keep(trace: Provenance | undefined): Promise<void> {
    this.#read = Promise.resolve(trace)
    const written = traceOf(trace)
    try {
      for (const part of await this.#own()) await done<void>((call) => part.deleteAsync(call))
      if (written && this.#parts) await done<Office.CustomXmlPart>((call) => this.#parts?.addAsync(provenanceXml(written), call))
    } catch {
      throw new Error('Word did not keep which approved wording this is: the next time this document is opened, changes of its locked passages will not be seen.')
    }
  }

  async #ask(): Promise<Provenance | undefined> {
    const [part] = await this.#own()
    if (!part) return undefined
    const [xml, { traceOfXml }] = await Promise.all([done<string>((call) => part.getXmlAsync(call)), import('#core/draft/readers/docx/template-trace.ts')])
    return traceOfXml(xml)
  }

  async #own(): Promise<readonly Office.CustomXmlPart[]> {
    return this.#parts ? done<Office.CustomXmlPart[]>((call) => this.#parts?.getByNamespaceAsync(PROVENANCE, call)) : []
  }
}

const done = <T>(ask: (call: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => ask(({ status, value, error }) => (String(status) === 'succeeded' ? resolve(value) : reject(error))))
