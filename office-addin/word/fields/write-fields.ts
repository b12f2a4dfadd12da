/** Puts new words into content controls: one sync looks whether the old ones still stand there, one writes and reads back. */
import { type FieldPlace, queuePlaces } from './field-places.ts'
import type { FieldChange } from './together.ts'

export type FieldOutcome =
  | { readonly was: 'written' | 'changed'; readonly places: readonly FieldPlace[] }
  /** Word would not; `mended` where every place says again what it said. */
  | { readonly was: 'refused'; readonly places: readonly FieldPlace[]; readonly error: unknown; readonly mended: boolean }

export async function writeFields(context: Word.RequestContext, changes: readonly FieldChange[]): Promise<FieldOutcome> {
  const look = queuePlaces(context)
  await context.sync()
  const before = look.answer()
  if (!says(before, changes, 'was')) return { was: 'changed', places: before }
  for (const change of changes) put(controlOf(look.controls, change.id)!, change.text)
  const { places, error } = await readBack(context)
  if (error === undefined && says(places, changes, 'text')) return { was: 'written', places }
  const back = changes.filter(({ id, was }) => places.find((place) => place.id === id)?.text !== was)
  if (back.length === 0) return { was: 'refused', places, error, mended: true }
  const again = queuePlaces(context)
  await context.sync()
  for (const { id, was } of back) {
    const control = controlOf(again.controls, id)
    if (control) put(control, was)
  }
  const mended = await readBack(context)
  return { was: 'refused', places: mended.places, error, mended: says(mended.places, changes, 'was') }
}

const controlOf = ({ items }: Word.ContentControlCollection, id: number): Word.ContentControl | undefined => items.find((control) => control.id === id)

const says = (places: readonly FieldPlace[], changes: readonly FieldChange[], what: 'was' | 'text'): boolean =>
  changes.every((change) => places.find(({ id }) => id === change.id)?.text === change[what])

/** Lines of one value are kept in one paragraph, as the template put them there. */
function put(control: Word.ContentControl, text: string): void {
  const [first = '', ...lines] = text.split('\n')
  if (text === '') control.clear()
  else control.insertText(first, 'Replace')
  for (const line of lines) {
    control.insertBreak('Line' as Word.BreakType, 'End')
    if (line) control.insertText(line, 'End')
  }
}

async function readBack(context: Word.RequestContext): Promise<{ places: FieldPlace[]; error?: unknown }> {
  const look = queuePlaces(context)
  try {
    await context.sync()
    return { places: look.answer() }
  } catch (error) {
    const again = queuePlaces(context)
    await context.sync()
    return { places: again.answer(), error }
  }
}
