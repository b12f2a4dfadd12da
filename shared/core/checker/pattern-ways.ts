/**
 * In how many ways a regular expression could read one text: what it may have to try before it gives up. Repeats add
 * up, what stands side by side multiplies, so `(a|a){1,30}` and `a?a?a?…` show for what they are without being run.
 */

/** @param source - a regular expression that compiles, without look-around, named groups and unbounded repeats */
export function waysToRead(source: string): number {
  return new Reader(source).choice()
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** `a|bc` up to its closing bracket or the end. */
  choice(): number {
    let ways = this.#sequence()
    while (this.#source[this.#at] === '|') {
      this.#at++
      ways += this.#sequence()
    }
    return ways
  }

  #sequence(): number {
    let ways = 1
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') ways *= this.#repeated(this.#atom())
    return ways
  }

  #atom(): number {
    const char = this.#source[this.#at++]
    if (char === '\\') this.#at++
    if (char === '[') this.#endOfClass()
    if (char !== '(') return 1
    if (this.#source.startsWith('?:', this.#at)) this.#at += 2
    const ways = this.choice()
    this.#at++
    return ways
  }

  #endOfClass(): void {
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    this.#at++
  }

  #repeated(ways: number): number {
    const found = /^(?:\?|\{(\d{1,6})(?:,(\d{1,6}))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 20))
    if (!found) return ways
    this.#at += found[0].length
    const least = Number(found[1] ?? 0)
    const most = Number(found[2] ?? found[1] ?? 1)
    let sum = 0
    for (let times = least; times <= most; times++) sum += ways ** times
    return sum
  }
}
