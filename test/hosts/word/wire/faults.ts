/** Calls that fail: always, under their name, or once, at their n-th time from now. */
export class Faults extends Map<string, string> {
  readonly #once = new Map<string, { readonly code: string; left: number }>()

  /** @param nth 1 for the next call of that name */
  once(name: string, code: string, nth = 1): void {
    this.#once.set(name, { code, left: nth })
  }

  override get(name: string): string | undefined {
    const late = this.#once.get(name)
    if (!late || --late.left > 0) return super.get(name)
    this.#once.delete(name)
    return late.code
  }
}
