/** The keys of the popover, those of the panel's cards and two more. It holds no field, so letters are free to be keys. */
import { actionFor, moveFor } from '#app/panel/findings/finding-keys.ts'

export type PopoverAction = 'next' | 'previous' | 'fix' | 'waive' | 'why' | 'source'

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const NOT_IN_A_FIELD = { tagName: 'DIV' }

/** @param onControl the focus is on a button or link, which Enter belongs to */
export function actionOf(pressed: Pressed, onControl: boolean): PopoverAction | undefined {
  const move = moveFor(pressed, NOT_IN_A_FIELD)
  if (move) return move
  const action = actionFor(pressed)
  if (action === 'fix') return onControl ? undefined : 'fix'
  if (action === 'waive' || action === 'why') return action
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return undefined
  return ({ n: 'next', p: 'previous', o: 'source' } as const)[pressed.key.toLowerCase()]
}
