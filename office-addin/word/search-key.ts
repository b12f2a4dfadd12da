/// <reference types="office-js" />
/**
 * The one key with which Word opens the pane at the search for a template. Word tells an add-in of its key only in a runtime
 * that it shares with the pane, which a manifest asks for (`word-keys.xml`, the unified one); under any other nothing comes of this.
 */
export const SEARCH_ACTION = 'seconderTemplates'

/** The pattern that Microsoft advises against clashes with keys of Word and of the browser. */
export const SEARCH_KEYS = { default: 'Ctrl+Alt+Shift+T', mac: 'Command+Alt+Shift+T' } as const

let search: (() => void) | undefined
/** Pressed before the panel was there: Word starts the page for the key. */
let pressed = false

export function hearSearchKey({ actions, addin, context }: Pick<typeof Office, 'actions' | 'addin' | 'context'>): void {
  if (!context.requirements.isSetSupported('SharedRuntime', '1.1')) return
  actions.associate(SEARCH_ACTION, async () => {
    await addin.showAsTaskpane()
    if (search) search()
    else pressed = true
  })
}

export function onSearchKey(work: () => void, signal: AbortSignal): void {
  search = work
  signal.addEventListener('abort', () => {
    if (search === work) search = undefined
  })
  if (!pressed) return
  pressed = false
  work()
}
