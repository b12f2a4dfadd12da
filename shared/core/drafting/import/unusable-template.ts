/** A file from which no template can be made: which file, where in it, what is wrong and how to mend it, in one line. */
export class UnusableTemplate extends Error {
  override readonly name = 'UnusableTemplate'

  constructor(file: string, place: string | undefined, problem: string) {
    super(
      [file, place, problem]
        .filter(Boolean)
        .join(': ')
        .replace(/[\x00-\x1f\x7f]{1,20}/g, ' '),
    )
  }
}
