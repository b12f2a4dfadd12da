/** A signed statement of which every signature was found to hold; who signed is known, whether that counts is not yet. */

export interface Statement<T> {
  readonly said: T
  /** SHA-256, hex, of its payload as it was signed. */
  readonly digest: string
  /** Public keys, each once, whose signatures hold. */
  readonly signers: readonly string[]
}
