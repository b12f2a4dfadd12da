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
  /** From now on these words are findings wherever they stand; the check takes its time, up to `slow` ms. */
  | { readonly do: 'check'; readonly words: readonly string[]; readonly slow: number }
  /** The words under the marks that are drawn now. */
  | { readonly do: 'drawn' }
  /** Lays a mirror over a field and compares every word of it with where the browser shows it. */
  | { readonly do: 'mirror'; readonly field: string }
  /** Puts the cursor behind these words. */
  | { readonly do: 'cursor'; readonly words: string }

export interface Asked {
  readonly id: number
  readonly ask: Ask
}

/** Of the words that show: how many the mirror is exact over, and how far, in px, the worst of those lies from the browser's own range. */
export interface Mirrored {
  readonly shown: number
  readonly exact: number
  readonly off: number
  /** What of ours stands in the document afterwards. */
  readonly left: number
}

/** What a mark is drawn under, and what the draft has there. */
export interface Drawn {
  readonly under: string
  readonly draft: string | undefined
}

export interface Answer {
  readonly drawn?: readonly Drawn[]
  readonly mirrored?: Mirrored
  readonly outcome?: string
  readonly message?: string
  readonly text?: string
  readonly marks?: readonly string[]
  readonly problem?: string
}
