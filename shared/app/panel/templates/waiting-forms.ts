/**
 * Half-filled forms wait here, each for its own template and this draft only, until they are inserted. Where the draft has
 * a name they outlast a reload of the page, and end with the tab: what was typed about somebody is not kept for longer.
 */
import type { Values } from '#core/drafting/values.ts'

const KEY = 'seconder.forms'

interface Kept {
  readonly draft: string
  /** The template whose form is open. */
  readonly open?: string
  readonly forms: Readonly<Record<string, Values>>
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

/** Whether the page was left at a form: after a reload the person is there again. */
export const isFormOpen = (draft: string | undefined): boolean => draft !== undefined && new WaitingForms(draft).open !== undefined

export class WaitingForms {
  readonly #draft: string | undefined
  readonly #forms: Map<string, Values>
  #open: string | undefined

  /** @param draft the name of the draft; without one nothing outlasts the page */
  constructor(draft: string | undefined) {
    const kept = draft === undefined ? undefined : read()
    const mine = kept?.draft === draft ? kept : undefined
    this.#draft = draft
    this.#forms = new Map(Object.entries(mine?.forms ?? {}))
    this.#open = mine?.open
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
    if (this.#draft === undefined) return
    try {
      if (this.#forms.size === 0) sessionStorage.removeItem(KEY)
      else sessionStorage.setItem(KEY, JSON.stringify({ draft: this.#draft, open: this.#open, forms: Object.fromEntries(this.#forms) } satisfies { [K in keyof Kept]: unknown }))
    } catch {
      // No room or no storage: the form is still here.
    }
  }
}
