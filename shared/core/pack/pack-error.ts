/** Something in a pack that cannot be used: which file, where in it, and how to mend it. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly file: string
  readonly place: string
  readonly remedy: string

  constructor(file: string, place: string, remedy: string) {
    super(`${file}: ${place}: ${remedy}`)
    this.file = file
    this.place = place
    this.remedy = remedy
  }
}
