/**
 * Half-filled forms wait here, each for its own template and this draft only, until they are inserted. Where the draft has
 * a name they outlast a reload of the page, and end with the tab. Where the draft itself is kept here, they are kept with
 * it; only what was typed for casework, about somebody else, never is.
 */
import type { HalfFilled } from '#app/store/store.ts'
import type { Values } from '#core/drafting/values.ts'

const KEY = 'seconder.forms'

/** Where the forms of a draft wait. */
export interface FormsPlace {
  /** The draft's name, the same when the page is loaded again. */
  readonly draft: string
  /** What is kept with the draft itself. */
  readonly withDraft?: { read(): HalfFilled | undefined; write(forms: HalfFilled | undefined): void }
}

interface Kept extends HalfFilled {
  readonly draft: string
}

const asKept = (value: unknown): Kept | undefined => {
  const { draft, forms, open } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (typeof draft !== 'string' || typeof forms !== 'object' || forms === null) return undefined
  return { draft, forms: forms as Kept['forms'], ...(typeof open === 'string' && { open }) }
}

function read(): Kept | undefined {
  try {
    return asKept(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'))
  } catch {
    // A browser that gives no storage, or gives it damaged back: the forms then last as long as the page.
    return undefined
  }
}

/** Whether a form waits for a draft in which nothing has been written yet. */
export const hasWaitingForm = (draft: string): boolean => {
  const kept = read()
  return kept?.draft === draft && Object.keys(kept.forms).length > 0
}

/** Whether the draft was left at a form: the person is there again when it is opened. */
export const isFormOpen = (place: FormsPlace | undefined): boolean => new WaitingForms(place).open !== undefined

export class WaitingForms {
  readonly #place: FormsPlace | undefined
  readonly #lasts: (template: string) => boolean
  readonly #forms: Map<string, Values>
  #open: string | undefined

  /**
   * @param place without one nothing outlasts the page
   * @param lasts whether what is typed for this template may be kept with the draft
   */
  constructor(place: FormsPlace | undefined, lasts: (template: string) => boolean = () => false) {
    const kept = place && read()
    const mine = kept?.draft === place?.draft ? kept : undefined
    const withDraft = place?.withDraft?.read()
    this.#place = place
    this.#lasts = lasts
    this.#forms = new Map(Object.entries({ ...withDraft?.forms, ...mine?.forms }))
    this.#open = (mine ?? withDraft)?.open
  }

  /** The template whose form was open when the page was left. */
  get open(): string | undefined {
    return this.#open !== undefined && this.#forms.has(this.#open) ? this.#open : undefined
  }

  get(template: string): Values | undefined {
    return this.#forms.get(template)
  }

  set(template: string, values: Values): void {
    this.#forms.set(template, values)
    this.#open = template
    this.#keep()
  }

  leave(): void {
    this.#open = undefined
    this.#keep()
  }

  delete(template: string): void {
    this.#forms.delete(template)
    this.#keep()
  }

  #keep(): void {
    if (!this.#place) return
    const { draft, withDraft } = this.#place
    const open = this.open
    try {
      if (this.#forms.size === 0) sessionStorage.removeItem(KEY)
      else sessionStorage.setItem(KEY, JSON.stringify({ draft, ...(open !== undefined && { open }), forms: Object.fromEntries(this.#forms) } satisfies Kept))
    } catch {
      // No room or no storage: the form is still here.
    }
    const lasting = [...this.#forms].filter(([template]) => this.#lasts(template))
    withDraft?.write(lasting.length === 0 ? undefined : { ...(open !== undefined && this.#lasts(open) && { open }), forms: Object.fromEntries(lasting) })
  }
}
