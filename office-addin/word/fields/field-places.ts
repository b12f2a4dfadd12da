/** The content controls that hold values, as one query reads them: those of our templates, and those of any form made in Word. */

/** One place of the document where a value stands. */
export interface FieldPlace {
  /** Word's own, for as long as the control is there. */
  readonly id: number
  readonly tag: string
  readonly label: string
  /** `\n` for a line break; '' where only Word's prompt stands there. */
  readonly text: string
  readonly locked: boolean
}

export interface QueuedPlaces {
  /** Word's own objects, good for writing until the run ends. */
  readonly controls: Word.ContentControlCollection
  /** After the sync. */
  answer(): FieldPlace[]
}

const LEAVES = 'id,tag,title,text,placeholderText,cannotEdit,parentContentControlOrNullObject/id,parentContentControlOrNullObject/cannotEdit'
const PASSAGE = /^sec:[^:]*:locked\./

export function queuePlaces({ document }: Word.RequestContext): QueuedPlaces {
  const controls = document.contentControls
  controls.load(LEAVES)
  return { controls, answer: () => placesIn(controls.items) }
}

function placesIn(controls: readonly Word.ContentControl[]): FieldPlace[] {
  const outer = new Set(controls.map(parentOf).map((parent) => parent?.id))
  return controls
    .filter(({ id, tag, title }) => (tag || title) && !PASSAGE.test(tag) && !outer.has(id))
    .map((control) => ({
      id: control.id,
      tag: control.tag || control.title,
      label: control.title || fieldOf(control.tag),
      text: control.text === control.placeholderText ? '' : control.text.replace(/[\v\r]/g, '\n'),
      locked: control.cannotEdit || parentOf(control)?.cannotEdit === true,
    }))
}

const parentOf = ({ parentContentControlOrNullObject: parent }: Word.ContentControl) => (parent.isNullObject ? undefined : parent)

/** `ward` of `sec:T-SURGERY:ward:1.0.0`. */
const fieldOf = (tag: string): string => (tag.startsWith('sec:') ? (tag.split(':')[2] ?? tag) : tag)
