/**
 * Takes out of a document what Seconder has put beside the words: content controls and their locks, the properties that
 * name the template. The words stay. One sync looks, one takes out and reads back.
 */
import { isOurs } from '../write/controls.ts'

const PROPERTIES = ['SeconderTemplate', 'Seconder.kind']

/** A control that was taken out, and the words it stood around: Word moves the range along for as long as it is kept. */
interface Removed {
  readonly range: Word.Range
  readonly text: string
  readonly tag: string
  readonly title: string
  readonly appearance: Word.ContentControlAppearance | 'BoundingBox' | 'Tags' | 'Hidden'
  readonly cannotEdit: boolean
  readonly cannotDelete: boolean
}

export interface MarksBack {
  readonly controls: readonly Removed[]
  readonly properties: readonly { readonly key: string; readonly value: string }[]
}

export type Removal =
  | { readonly was: 'removed'; readonly fields: number; readonly locks: number; readonly properties: number; readonly back: MarksBack }
  | { readonly was: 'nothing' }
  /** Some may be out and some still in. */
  | { readonly was: 'refused'; readonly error: unknown; readonly left: number }

const LEAVES = 'tag,title,appearance,text,cannotEdit,cannotDelete'

export async function removeMarks(context: Word.RequestContext): Promise<Removal> {
  const look = queueMarks(context)
  await context.sync()
  const { controls, properties } = look()
  if (controls.length + properties.length === 0) return { was: 'nothing' }
  const removed = controls.map((control): Removed => {
    const { tag, title, appearance, text, cannotEdit, cannotDelete } = control
    const range = control.getRange('Content')
    range.track()
    return { range, text, tag, title, appearance, cannotEdit, cannotDelete }
  })
  // A locked control does not go while it is locked; some Words keep the ones within it too.
  for (const control of controls.filter(({ cannotEdit, cannotDelete }) => cannotEdit || cannotDelete)) {
    control.cannotEdit = false
    control.cannotDelete = false
  }
  const noted = properties.map(({ key, value }) => ({ key, value: String(value) }))
  for (const control of controls) control.delete(true)
  for (const property of properties) property.delete()
  const after = queueMarks(context)
  try {
    await context.sync()
    const left = after().controls.length
    if (left > 0) return { was: 'refused', error: undefined, left }
  } catch (error) {
    const again = queueMarks(context)
    await context.sync()
    return { was: 'refused', error, left: again().controls.length }
  }
  const locks = removed.filter(({ cannotEdit }) => cannotEdit).length
  return { was: 'removed', fields: removed.length - locks, locks, properties: noted.length, back: { controls: removed, properties: noted } }
}

/** @returns whether every mark stands again where it stood; nothing is written where the words are others now */
export async function putMarksBack(context: Word.RequestContext, { controls, properties }: MarksBack): Promise<boolean> {
  for (const { range } of controls) range.load('text')
  await context.sync()
  if (controls.some(({ range, text }) => range.text !== text)) return false
  // Locks last: a locked control takes nothing in any more, nor does what stands around it.
  const made = controls.map(({ range, tag, title, appearance, cannotEdit, cannotDelete }) => {
    const control = range.insertContentControl()
    Object.assign(control, { tag, title, appearance })
    return () => Object.assign(control, { cannotEdit, cannotDelete })
  })
  for (const lock of made) lock()
  for (const { key, value } of properties) context.document.properties.customProperties.add(key, value)
  for (const { range } of controls) range.untrack()
  await context.sync()
  return true
}

function queueMarks({ document }: Word.RequestContext) {
  const { contentControls } = document
  const { customProperties } = document.properties
  contentControls.load(LEAVES)
  customProperties.load('key,value')
  return () => ({
    controls: contentControls.items.filter(({ tag }) => isOurs(tag)),
    properties: customProperties.items.filter(({ key }) => PROPERTIES.includes(key)),
  })
}
