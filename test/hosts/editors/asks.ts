/** What the probe in an editor's page can be asked. */
export type Ask =
  | { readonly do: 'editor' }
  | { readonly do: 'read' }
  | { readonly do: 'takeBack' }
  | { readonly do: 'mend'; readonly edits: readonly (readonly [was: string, now: string])[] }
  | { readonly do: 'append'; readonly text: string }
  | { readonly do: 'insert'; readonly where: 'selection' | 'whole' }
  /** The words of an inline template, where the cursor is. */
  | { readonly do: 'insertWords' }
  | { readonly do: 'underlying'; readonly words: string }
  | { readonly do: 'marked'; readonly words: string }
  /** Puts the cursor behind these words. */
  | { readonly do: 'cursor'; readonly words: string }

export interface Asked {
  readonly id: number
  readonly ask: Ask
}

export interface Answer {
  readonly outcome?: string
  readonly message?: string
  readonly text?: string
  readonly marks?: readonly string[]
  readonly problem?: string
}
