/** Word.List and Word.ListItem. */
import type { ListDefinition, ListLevel } from '../model/lists.ts'
import type { Story } from '../model/story.ts'
import type { WordDocument } from '../model/word-document.ts'
import { HostError, notFound } from './host-error.ts'
import { make } from './make.ts'
import type { ParagraphObject } from './paragraph.ts'

const BULLETS: Readonly<Record<string, string>> = { Solid: '\uf0b7', Hollow: 'o', Square: '\uf0a7', Arrow: '\uf0d8' }

export class ListObject {
  readonly #document: WordDocument
  readonly #story: Story
  readonly #definition: ListDefinition
  constructor(document: WordDocument, story: Story, definition: ListDefinition) {
    this.#document = document
    this.#story = story
    this.#definition = definition
  }
  get Id(): number {
    return this.#definition.id
  }
  SetLevelNumbering(level: number, numbering: string, format: readonly (string | number)[] = [level, '.']): void {
    this.#set(level, { kind: 'Number', numbering, format })
  }
  SetLevelBullet(level: number, bullet: string): void {
    this.#set(level, { kind: 'Bullet', format: [BULLETS[bullet] ?? '\uf0b7'] })
  }
  SetLevelStartingNumber(level: number, start: number): void {
    this.#set(level, { start })
  }
  /** At the list's end, as an item; where "After" is asked for, as a paragraph behind it. */
  InsertParagraph(text: string, where: string): ParagraphObject {
    const items = this.#story.paragraphs().filter(({ mark }) => mark.list?.definition === this.#definition)
    const beside = items.at(where === 'Start' || where === 'Before' ? 0 : -1)
    if (!beside) throw notFound()
    const put = make.paragraph(this.#document, this.#story, beside.mark).InsertParagraph(text, where === 'Start' || where === 'Before' ? 'Before' : 'After')
    if (where === 'After' || where === 'Before') put.DetachFromList()
    return put
  }

  #set(level: number, change: Partial<ListLevel>): void {
    if (this.#document.readonly) throw new HostError('AccessDenied', 'The document is open for reading only.')
    const { levels } = this.#definition
    const before = levels[level]!
    levels[level] = { ...before, ...change }
    this.#document.undoLog.note(() => {
      levels[level] = before
    })
  }
}

export class ListItemObject {
  readonly #paragraph: ParagraphObject
  readonly #string: () => string
  constructor(paragraph: ParagraphObject, string: () => string) {
    this.#paragraph = paragraph
    this.#string = string
  }
  get Level(): number {
    return this.#paragraph.mark.list?.level ?? 0
  }
  set Level(level: number) {
    const { document, story, mark } = this.#paragraph
    if (mark.list) document.setMark(story, mark, { list: { definition: mark.list.definition, level } })
  }
  get ListString(): string {
    return this.#string()
  }
}
