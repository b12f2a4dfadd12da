/** How a claim is known in the ledger: the same figure in headline and text is one claim; a changed figure is another. */
import type { ClaimKind } from './claims.ts'

export const claimId = (kind: ClaimKind, words: string): string => `${kind}: ${words.toLowerCase()}`
