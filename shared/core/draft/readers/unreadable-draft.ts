/** A file that cannot be read as a draft, said in one line: which file, where in it, what is wrong, how to mend it. */

export interface Unreadable {
  /** The file's name as the person gave it; empty where the reader was handed bare text. */
  readonly file?: string
  /** Where in the file: "word/document.xml, character 5123". */
  readonly place?: string
  /** What is wrong and how to mend it, as whole sentences. */
  readonly problem: string
}

export class UnreadableDraft extends Error {
  override readonly name = 'UnreadableDraft'
  readonly file: string
  readonly place: string | undefined
  readonly problem: string

  constructor({ file = '', place, problem }: Unreadable) {
    super(
      [file, place, problem]
        .filter(Boolean)
        .join(': ')
        .replace(/[\x00-\x1f\x7f]{1,20}/g, ' '),
    )
    this.file = file
    this.place = place
    this.problem = problem
  }

  /** The same complaint with the file's name, for readers that see bytes and no name. */
  inFile(file: string): UnreadableDraft {
    return new UnreadableDraft({ file, place: this.place, problem: this.problem })
  }
}
