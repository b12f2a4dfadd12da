/** A pack as the engine uses it: validated when it was built or imported, trusted from here on. */

import type { Rule } from './rule.schema.ts'
import type { Template } from './template.schema.ts'

export interface WordList {
  readonly name: string
  /** A term with a capital matches that capitalisation or all capitals; otherwise any case. `*` at the end: any ending. */
  readonly terms: readonly string[]
  /** Longer phrases in which a term means something else: "labour market". */
  readonly except: readonly string[]
  /** A pack below may take terms out and add exceptions. */
  readonly mayLoosen?: boolean
}

export interface Pack {
  readonly id: string
  readonly title: string
  readonly version: string
  /** SHA-256 of the open part's canonical JSON, hex. */
  readonly digest: string
  readonly words: readonly WordList[]
  readonly rules: readonly Rule[]
  readonly templates: readonly Template[]
}
