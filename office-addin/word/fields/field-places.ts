/** The content controls that hold values, as one query reads them: those of our templates, and those of any form made in Word. */
import { isOpen } from '#core/drafting/open-fields.ts'
import { isOurs } from '../write/controls.ts'

/** One place of the document where a value stands. */
export interface FieldPlace {
  /** Word's own, for as long as the control is there. */
  readonly id: number
  readonly tag: string
  readonly label: string
  /** `\n` for a line break; '' where only Word's prompt stands there, or what a template put there in its place. */
  readonly text: string
  /** What the template put there: the day and the time of one field are left open apart. */
  readonly open?: string
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
      label: labelOf(control),
      text: control.text === control.placeholderText || isLeftOpen(control) ? '' : control.text.replace(/[\v\r]/g, '\n'),
      ...(isLeftOpen(control) ? { open: control.text } : {}),
      locked: control.cannotEdit || parentOf(control)?.cannotEdit === true,
    }))
}

/** "Start: time" rather than "Start" once more, while that is what the template left open. */
function labelOf(control: Word.ContentControl): string {
  const { tag, title, text } = control
  return isLeftOpen(control) && text.startsWith(`[${title}: `) ? text.slice(1, -1) : title || fieldOf(tag)
}

const isLeftOpen = ({ tag, text }: Word.ContentControl): boolean => isOurs(tag) && isOpen(text)

const parentOf = ({ parentContentControlOrNullObject: parent }: Word.ContentControl) => (parent.isNullObject ? undefined : parent)

/** `ward` of `sec:T-SURGERY:ward:1.0.0`. */
const fieldOf = (tag: string): string => (tag.startsWith('sec:') ? (tag.split(':')[2] ?? tag) : tag)
