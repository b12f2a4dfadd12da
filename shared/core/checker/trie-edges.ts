/** The edges of a trie in one open-addressed table: 20,000 terms stay within a few megabytes. */
export class Edges {
  #keys = new Int32Array(1 << 15)
  #values = new Int32Array(1 << 15)
  #count = 0

  /** The node that a symbol leads to; 0 for none. */
  get(node: number, symbol: number): number {
    const keys = this.#keys
    const key = (node << 7) | symbol
    const mask = keys.length - 1
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const found = keys[slot]
      if (found === key) return this.#values[slot] as number
      if (found === 0) return 0
    }
  }

  /** The node that a symbol leads to; `otherwise` from now on where it led nowhere. */
  getOrSet(node: number, symbol: number, otherwise: number): number {
    if (this.#count * 2 >= this.#keys.length) this.#grow()
    const keys = this.#keys
    const key = (node << 7) | symbol
    const mask = keys.length - 1
    let slot = slotOf(key) & mask
    for (let found = keys[slot] as number; found !== 0; found = keys[slot] as number) {
      if (found === key) return this.#values[slot] as number
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    this.#values[slot] = otherwise
    this.#count++
    return otherwise
  }

  copy(): Edges {
    const copy = new Edges()
    copy.#keys = this.#keys.slice()
    copy.#values = this.#values.slice()
    copy.#count = this.#count
    return copy
  }

  #put(key: number, value: number): void {
    const mask = this.#keys.length - 1
    let slot = slotOf(key) & mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(keys.length * 2)
    this.#values = new Int32Array(values.length * 2)
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.#put(keys[i] as number, values[i] as number)
  }
}

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 7
