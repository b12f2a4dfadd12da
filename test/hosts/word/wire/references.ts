/** The objects that the client holds on to between requests. */
export class References {
  readonly #objects = new Map<string, object>()
  readonly #ids = new Map<object, string>()
  #last = 0

  idOf(object: object): string {
    const known = this.#ids.get(object)
    if (known) return known
    const id = `ref${++this.#last}`
    this.#objects.set(id, object)
    this.#ids.set(object, id)
    return id
  }
  get(id: string): object | undefined {
    return this.#objects.get(id)
  }
  has(object: object): boolean {
    return this.#ids.has(object)
  }
  forget(id: string): object | undefined {
    const object = this.#objects.get(id)
    this.#objects.delete(id)
    if (object) this.#ids.delete(object)
    return object
  }
}
