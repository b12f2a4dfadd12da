/** The formatting of a stretch: a value where it is the same throughout, null (or "Mixed") where it is not. */
import { type Format, type Letter, PLAIN } from '../model/letters.ts'
import type { Stretch } from './stretch.ts'

export class Font {
  readonly #of: Stretch
  constructor(of: Stretch) {
    this.#of = of
  }
  get Bold(): boolean | null {
    return this.#same('bold')
  }
  set Bold(value: boolean) {
    this.#set({ bold: value })
  }
  get Italic(): boolean | null {
    return this.#same('italic')
  }
  set Italic(value: boolean) {
    this.#set({ italic: value })
  }
  get StrikeThrough(): boolean | null {
    return this.#same('strike')
  }
  set StrikeThrough(value: boolean) {
    this.#set({ strike: value })
  }
  get Underline(): string {
    const same = this.#same('underline')
    return same === null ? 'Mixed' : same ? 'Single' : 'None'
  }
  set Underline(value: string) {
    this.#set({ underline: value !== 'None' })
  }

  get Color(): string {
    return this.#same('colour') ?? ''
  }
  set Color(value: string) {
    this.#set({ colour: value })
  }

  #letters(): readonly Letter[] {
    const { story, start, end } = this.#of
    return story.letters.slice(start, end).filter((letter) => !letter.mark)
  }
  /** null where it is not the same throughout. */
  #same<K extends 'bold' | 'italic' | 'underline' | 'strike' | 'colour'>(key: K): Format[K] | null {
    const letters = this.#letters()
    const first = (letters[0]?.format ?? PLAIN)[key]
    return letters.every(({ format }) => format[key] === first) ? first : null
  }
  #set(change: Partial<Format>): void {
    const { document, story, start, end } = this.#of
    document.reformat(story, start, end, (letter) => (letter.mark ? letter : { ...letter, format: { ...letter.format, ...change } }))
  }
}
