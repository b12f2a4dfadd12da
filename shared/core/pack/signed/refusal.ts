/** Why a pack is not trusted: a word for programs, and one sentence for people that says how to mend it. */

export type RefusalCode =
  | 'not-signed'
  | 'broken-signature'
  | 'wrong-key'
  | 'too-few'
  | 'stranger'
  | 'revoked'
  | 'broken-chain'
  | 'mixed'
  | 'other-pack'
  | 'other-layer'
  | 'rollback'
  | 'old-keys'
  | 'forked'

export class NotTrusted extends Error {
  override readonly name = 'NotTrusted'
  readonly code: RefusalCode

  constructor(code: RefusalCode, why: string) {
    super(why)
    this.code = code
  }
}
